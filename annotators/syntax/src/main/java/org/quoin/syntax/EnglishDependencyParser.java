package org.quoin.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.SharedModels;

/**
 * Finds the dependency tree of every English sentence: for each token the word that it depends on, and how, by Universal
 * Dependencies (version 2) as UD English GUM applies them. The parser is greedy and small: right for five words in six, and
 * fast enough for every article of an archive. It needs Penn Treebank tags. Where another component has made dependencies
 * already, add this one no second time.
 */
@ResourceMetaData(name = "English dependency parser")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        },
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency")
public class EnglishDependencyParser extends JCasAnnotator_ImplBase {

    /**
     * The parser model: a class path location, URL or file. Change it to use a model that you trained on your own
     * trees.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = "classpath:org/quoin/syntax/english-dependencies.bin")
    private String model;

    private DependencyParser parser;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        parser = new DependencyParser(
                SharedModels.load(context, getClass(), model, ParserModel.class, ParserModel::read),
                WordClasses.english(context, getClass()));
    }

    @Override
    public void process(JCas article) {
        String text = article.getDocumentText();
        if (text == null) {
            return;
        }
        Iterator<Token> tokens = article.select(Token.class).iterator();
        Token next = tokens.hasNext() ? tokens.next() : null;
        List<Token> sentence = new ArrayList<>();
        for (Sentence span : article.select(Sentence.class)) {
            sentence.clear();
            while (next != null && next.getEnd() <= span.getEnd()) {
                if (next.getBegin() >= span.getBegin() && next.getEnd() > next.getBegin()) {
                    sentence.add(next);
                }
                next = tokens.hasNext() ? tokens.next() : null;
            }
            parse(article, text, sentence);
        }
    }

    private void parse(JCas article, String text, List<Token> sentence) {
        SentenceWords words = parser.words();
        words.clear();
        for (Token token : sentence) {
            POS pos = token.getPos();
            String tag = pos == null || pos.getPosValue() == null ? "" : pos.getPosValue();
            words.add(text, token.getBegin(), token.getEnd(), tag);
        }
        parser.parse();
        for (int word = 0; word < sentence.size(); word++) {
            Token token = sentence.get(word);
            Dependency dependency = new Dependency(article, token.getBegin(), token.getEnd());
            dependency.setDependent(token);
            // The root governs itself: DKPro's convention.
            dependency.setGovernor(parser.head(word) < 0 ? token : sentence.get(parser.head(word)));
            dependency.setDependencyType(parser.relation(word));
            dependency.setFlavor("basic");
            dependency.addToIndexes();
        }
    }
}
