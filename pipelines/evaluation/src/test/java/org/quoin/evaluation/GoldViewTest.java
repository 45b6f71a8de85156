package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.io.ArticleFacts;
import org.quoin.learning.ModelTrainer;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Event;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

class GoldViewTest {

    /** The emoji is one code point and two UTF-16 units. */
    private static final String TEXT = "😀 \"We sail on Friday,\" said Mara Holm. She left.";

    @Test
    void offsetsInCodePointsBecomeUnits() throws Exception {
        JCas gold = view("\"tokens\": [{\"begin\": 0, \"end\": 1}, {\"begin\": 3, \"end\": 5}]");

        assertThat(gold.select(Token.class).asList())
                .extracting(Token::getCoveredText)
                .containsExactly("😀", "We");
    }

    @Test
    void tokensKeepTheirTagsAndTheirPlaceInTheTree() throws Exception {
        JCas gold =
                view("\"tokens\": [{\"begin\": 3, \"end\": 5, \"pos\": \"PRP\", \"head\": 1, \"deprel\": \"nsubj\"},"
                        + " {\"begin\": 6, \"end\": 10, \"pos\": \"VBP\", \"head\": null, \"deprel\": \"root\"}]");

        assertThat(gold.select(Token.class).asList())
                .extracting(token -> token.getPos().getPosValue())
                .containsExactly("PRP", "VBP");
        assertThat(gold.select(Dependency.class).asList())
                .extracting(d -> d.getGovernor().getCoveredText(), Dependency::getDependencyType)
                .containsExactly(tuple("sail", "nsubj"), tuple("sail", "root"));
    }

    @Test
    void entitiesKeepTheirMentions() throws Exception {
        JCas gold =
                view("\"entities\": [{\"id\": \"e1\", \"type\": \"PERSON\", \"name\": \"Mara Holm\", \"mentions\": ["
                        + "{\"begin\": 28, \"end\": 37, \"form\": \"name\", \"head\": [33, 37]},"
                        + "{\"begin\": 39, \"end\": 42, \"form\": \"pronoun\"}]}]");

        Entity entity = gold.select(Entity.class).single();
        assertThat(entity.getMentions())
                .extracting(EntityMention::getCoveredText)
                .containsExactly("Mara Holm", "She");
        EntityMention name = entity.getMentions(0);
        assertThat(name.getValue()).isEqualTo("PERSON");
        assertThat(name.getHead().getCoveredText()).isEqualTo("Holm");
        assertThat(name.getEntity()).isSameAs(entity);
    }

    @Test
    void quotesKeepTheirParts() throws Exception {
        JCas gold = view(
                "\"quotes\": [{\"id\": \"q1\", \"kind\": \"direct\", \"begin\": 2, \"end\": 22, \"content\": [[2, 22]],"
                        + " \"cue\": [[23, 27]], \"source\": [[28, 37]], \"parent\": null}]");

        Quote quote = gold.select(Quote.class).single();
        assertThat(quote.getKind()).isEqualTo("direct");
        assertThat(quote.getContent(0).getCoveredText()).isEqualTo("\"We sail on Friday,\"");
        assertThat(quote.getCue(0).getCoveredText()).isEqualTo("said");
        assertThat(quote.getSource(0).getCoveredText()).isEqualTo("Mara Holm");
        assertThat(quote.getParent()).isNull();
    }

    @Test
    void timesAndEventsKeepTheirFeatures() throws Exception {
        JCas gold = view(
                "\"times\": [{\"id\": \"t1\", \"begin\": 14, \"end\": 20, \"type\": \"DATE\", \"value\": \"2031-05-02\","
                        + " \"mod\": null}], \"events\": [{\"id\": \"v1\", \"begin\": 6, \"end\": 10, \"class\": \"OCCURRENCE\","
                        + " \"time\": \"t1\", \"polarity\": \"positive\"}]");

        TimeExpression time = gold.select(TimeExpression.class).single();
        assertThat(time.getCoveredText()).isEqualTo("Friday");
        assertThat(time.getValue()).isEqualTo("2031-05-02");
        Event event = gold.select(Event.class).single();
        assertThat(event.getEventClass()).isEqualTo("OCCURRENCE");
        assertThat(event.getTime()).isSameAs(time);
    }

    @Test
    void componentsSeeNothingOfIt() throws Exception {
        JCas gold = view("\"tokens\": [{\"begin\": 0, \"end\": 1}]");

        assertThat(gold.getView("_InitialView").select(Token.class).asList()).isEmpty();
    }

    @Test
    void anAnnotationBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> view("\"times\": [{\"id\": \"t1\", \"begin\": 4, \"end\": 900}]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("900")
                .hasMessageContaining("48 code points");
    }

    private static JCas view(String layers) throws UIMAException, IOException {
        JCas article = JCasFactory.createJCas();
        article.setDocumentText(TEXT);
        GoldView.add(
                article,
                new GoldArticle("holm", TEXT, ArticleFacts.NONE, new ObjectMapper().readTree("{" + layers + "}")));
        return ModelTrainer.gold(article);
    }
}
