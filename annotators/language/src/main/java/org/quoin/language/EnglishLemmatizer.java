package org.quoin.language;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.plugin.SharedModels;
import org.quoin.plugin.Span;

/**
 * Gives each tagged token of English text its lemma, by lists of irregular forms and rules of spelling. The conventions
 * are those of Universal Dependencies: names keep their capitals, "n't" is "not", "them" is "they".
 */
@ResourceMetaData(name = "English lemmatizer")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        },
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma")
public class EnglishLemmatizer extends JCasAnnotator_ImplBase {

    /**
     * The lemmas that no rule and no list of irregular forms gives: a class path location, URL or file with a tag, a
     * word and its lemma a line. Change it to lemmatize names or abbreviations of your field your own way.
     */
    public static final String PARAM_LEMMAS = "lemmas";

    @ConfigurationParameter(name = PARAM_LEMMAS, defaultValue = "classpath:org/quoin/language/closed-lemmas.txt")
    private String lemmas;

    private Lemmatizer lemmatizer;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        lemmatizer = SharedModels.load(context, getClass(), lemmas, Lemmatizer.class, Lemmatizer::read);
    }

    @Override
    public void process(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        ArticleTokens read = ArticleTokens.of(article);
        for (Span sentence : read.sentences()) {
            lemmatize(article, read, sentence);
        }
    }

    private void lemmatize(JCas article, ArticleTokens read, Span sentence) {
        Tokens tokens = read.tokens();
        boolean headline = Words.isHeadline(tokens, sentence.begin(), sentence.length());
        boolean initial = true;
        for (int i = sentence.begin(); i < sentence.end(); i++) {
            Token token = read.annotations().get(i);
            if (token.getPos() != null) {
                String next = i + 1 < sentence.end() ? tokens.word(i + 1) : "";
                String tag = token.getPos().getPosValue();
                write(article, token, lemmatizer.lemma(tokens.word(i), tag, initial || headline, next));
            }
            initial = initial && !Chars.isWordStart(tokens.first(i));
        }
    }

    private static void write(JCas article, Token token, String value) {
        Lemma lemma = new Lemma(article, token.getBegin(), token.getEnd());
        lemma.setValue(value);
        lemma.addToIndexes();
        token.setLemma(lemma);
    }
}
