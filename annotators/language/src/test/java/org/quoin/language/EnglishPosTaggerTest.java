package org.quoin.language;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_PROPN;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class EnglishPosTaggerTest {

    @Test
    void eachTokenGetsItsPennTag() throws Exception {
        assertThat(tags("The minister said she couldn't leave Lisbon's harbour."))
                .containsExactly(
                        "The/DT",
                        "minister/NN",
                        "said/VBD",
                        "she/PRP",
                        "could/MD",
                        "n't/RB",
                        "leave/VB",
                        "Lisbon/NNP",
                        "'s/POS",
                        "harbour/NN",
                        "./.");
    }

    @Test
    void aHeadlineInCapitalsIsTaggedLikeAnyOther() throws Exception {
        assertThat(tags("MINISTER SAYS HARBOUR WILL OPEN AFTER STORM"))
                .contains("SAYS/VBZ", "WILL/MD", "OPEN/VB", "AFTER/IN");
    }

    @Test
    void aNameAtTheStartOfASentenceIsKnownByTheRestOfTheArticle() throws Exception {
        assertThat(tags("Marsher asked for help.")).doesNotContain("Marsher/NNP");
        assertThat(tags("They told Marsher to wait. Marsher asked for help."))
                .filteredOn(token -> token.startsWith("Marsher"))
                .containsExactly("Marsher/NNP", "Marsher/NNP");
    }

    @Test
    void aNameIsDkprosProperNoun() throws Exception {
        JCas article = tagged("Officials in Lisbon waited.");

        assertThat(article.select(POS_PROPN.class).map(POS_PROPN::getCoveredText))
                .containsExactly("Lisbon");
        assertThat(article.select(Token.class).map(token -> token.getPos().getCoarseValue()))
                .containsExactly("NOUN", "ADP", "PROPN", "VERB", "PUNCT");
    }

    private static List<String> tags(String text) throws Exception {
        return tagged(text)
                .select(Token.class)
                .map(token -> token.getCoveredText() + "/" + token.getPos().getPosValue())
                .toList();
    }

    private static JCas tagged(String text) throws Exception {
        JCas article = JCasFactory.createText(text, "en");
        SimplePipeline.runPipeline(
                article,
                createEngineDescription(EnglishSegmenter.class),
                createEngineDescription(EnglishPosTagger.class));
        return article;
    }
}
