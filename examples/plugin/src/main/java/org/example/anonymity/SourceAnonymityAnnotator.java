package org.example.anonymity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.example.anonymity.type.Affiliation;
import org.example.anonymity.type.AnonymityCondition;
import org.example.anonymity.type.AnonymityReason;
import org.example.anonymity.type.GradedSource;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.plugin.Span;
import org.quoin.plugin.Zone;
import org.quoin.type.QuoteSource;

/**
 * Grades the sources of an article by how much it tells of who they are: their name, whom they belong to, what they do,
 * or nothing; with the terms on which they speak and the reason given for them. Unnamed sources are found wherever the
 * text has them say something, named ones where a quote has them as its source. Headlines are left out, and so are
 * sources that can't be graded where they stand, such as "she" and "the company".
 */
@ResourceMetaData(name = "Source anonymity")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        },
        outputs = {
            "org.example.anonymity.type.Affiliation",
            "org.example.anonymity.type.AnonymityCondition",
            "org.example.anonymity.type.AnonymityReason",
            "org.example.anonymity.type.GradedSource"
        })
@OptionalInputs("org.quoin.type.QuoteSource")
public class SourceAnonymityAnnotator extends JCasAnnotator_ImplBase {

    /**
     * Which sources to grade. One of: all, unnamed. Set it to unnamed to leave out those that have a name.
     */
    public static final String PARAM_SOURCES = "sources";

    @ConfigurationParameter(name = PARAM_SOURCES, defaultValue = "all")
    private String sources;

    /**
     * Nouns for what sources do, in the singular, one a line: a class path location, URL or file. Change it when the
     * sources of your articles are people of a trade that the packaged list lacks.
     */
    public static final String PARAM_ROLES = "roles";

    @ConfigurationParameter(name = PARAM_ROLES, defaultValue = "classpath:org/example/anonymity/roles.txt")
    private String roles;

    private Lexicon lexicon;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        lexicon = SharedModels.load(context, getClass(), roles, Lexicon.class, Lexicon::read);
    }

    @Override
    public void process(JCas article) {
        SourceFinder finder = new SourceFinder(lexicon);
        List<GradedMention> mentions = new ArrayList<>();
        for (Zone zone : Zone.of(article)) {
            if (zone.kind() == Zone.Kind.TEXT) {
                for (Sentence sentence : article.select(Sentence.class).coveredBy(zone.begin(), zone.end())) {
                    mentions.addAll(finder.find(words(article, sentence), quoteSources(article, sentence)));
                }
            }
        }
        mentions.stream()
                .filter(mention -> sources.equals("all") || mention.degree() != Degree.NAMED)
                .forEach(mention -> write(article, mention));
    }

    private static List<Span> quoteSources(JCas article, Sentence sentence) {
        return article.select(QuoteSource.class).coveredBy(sentence).map(Span::of).distinct().toList();
    }

    private static List<Word> words(JCas article, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (Token token : article.select(Token.class).coveredBy(sentence)) {
            String tag = token.getPos() == null ? null : token.getPos().getPosValue();
            words.add(Word.of(token.getCoveredText(), tag == null ? "" : tag, token.getBegin(), token.getEnd()));
        }
        return Word.joinHyphenated(words);
    }

    private static void write(JCas article, GradedMention mention) {
        GradedSource source =
                new GradedSource(article, mention.span().begin(), mention.span().end());
        source.setDegree(mention.degree().name().toLowerCase(Locale.ROOT));
        if (mention.degree() != Degree.NAMED) {
            source.setNumber(mention.several() ? "several" : "one");
        }
        mention.affiliation().ifPresent(span -> {
            source.setAffiliation(new Affiliation(article, span.begin(), span.end()));
            source.getAffiliation().addToIndexes();
        });
        mention.terms().condition().ifPresent(span -> {
            source.setCondition(new AnonymityCondition(article, span.begin(), span.end()));
            source.getCondition().addToIndexes();
        });
        mention.terms().reason().ifPresent(span -> {
            source.setReason(new AnonymityReason(article, span.begin(), span.end()));
            source.getReason().addToIndexes();
        });
        source.addToIndexes();
    }
}
