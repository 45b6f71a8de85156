package org.quoin.language;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishLemmatizerTest {

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({
        "went, VBD, go",
        "stopped, VBD, stop",
        "controlled, VBN, control",
        "called, VBD, call",
        "making, VBG, make",
        "repeating, VBG, repeat",
        "creates, VBZ, create",
        "denied, VBD, deny",
        "agreed, VBD, agree",
        "overtaken, VBN, overtake",
        "reaches, VBZ, reach",
        "underlying, VBG, underlie",
        "charged, VBN, charge",
        "visited, VBD, visit",
        "sailors, NNS, sailor",
        "harbours, NNS, harbour",
        "ferries, NNS, ferry",
        "movies, NNS, movie",
        "gunmen, NNS, gunman",
        "people, NNS, person",
        "crises, NNS, crisis",
        "viruses, NNS, virus",
        "houses, NNS, house",
        "headquarters, NNS, headquarters",
        "1980s, NNS, 1980s",
        "larger, JJR, large",
        "easiest, JJS, easy",
        "better, RBR, well",
        "Nations, NNPS, Nation",
        "Vale, NNP, Vale",
        "them, PRP, they",
        "n't, RB, not",
        "ca, MD, can"
    })
    void followsTheTag(String word, String tag, String lemma) throws IOException {
        assertThat(Packaged.lemmatizer().lemma(word, tag, false, "")).isEqualTo(lemma);
    }

    @Test
    void aWordAtTheStartOfItsSentenceLosesItsCapitalUnlessItIsAName() throws Exception {
        JCas article = JCasFactory.createText("Angry sailors left. Portuguese ships didn't.", "en");
        SimplePipeline.runPipeline(
                article,
                createEngineDescription(EnglishSegmenter.class),
                createEngineDescription(EnglishPosTagger.class),
                createEngineDescription(EnglishLemmatizer.class));

        assertThat(article.select(Token.class).map(token -> token.getLemma().getValue()))
                .containsExactly("angry", "sailor", "leave", ".", "Portuguese", "ship", "do", "not", ".");
    }
}
