package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.Span;

class QuoteTrainerTest {

    private static final List<String> NAMES =
            List.of("Ada Vale", "Bo Lind", "The mayor", "Mr. Stone", "The pilot", "She");
    private static final List<String> CLAIMS = List.of(
            "the pier was old",
            "the boats would leave",
            "no one had called",
            "the town had paid",
            "rain was on its way");

    @Test
    void whatIsSaidLikeWhatWasLearntIsFound() throws IOException {
        QuoteModel model = train();

        List<Attribution> found =
                new LearnedAttributor(model, 0.3).attribute(read("Cy Moor gloomed that the wall had cracked."));

        assertThat(found).singleElement().satisfies(attribution -> {
            String text = "Cy Moor gloomed that the wall had cracked.";
            assertThat(attribution.kind()).isEqualTo(Attribution.Kind.INDIRECT);
            assertThat(attribution.cue()).extracting(span -> span.of(text)).containsExactly("gloomed");
            assertThat(attribution.source()).extracting(span -> span.of(text)).containsExactly("Cy Moor");
            assertThat(attribution.content())
                    .extracting(span -> span.of(text))
                    .containsExactly("that the wall had cracked");
        });
    }

    @Test
    void theSameArticlesMakeTheSameModel() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void aModelThatIsWrittenAndReadIsTheSame() throws IOException {
        byte[] written = bytes(train());

        assertThat(bytes(QuoteModel.read(new ByteArrayInputStream(written)))).isEqualTo(written);
    }

    @Test
    void aModelThatIsCutOffIsRefused() throws IOException {
        byte[] written = bytes(train());

        assertThatThrownBy(() -> QuoteModel.read(new ByteArrayInputStream(written, 0, written.length - 5)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void bytesOfAnotherKindAreRefused() {
        assertThatThrownBy(() -> QuoteModel.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model of quotes");
    }

    @Test
    void nothingIsLearntFromNothing() {
        assertThatThrownBy(() -> new QuoteTrainer().train(new ByteArrayOutputStream(), line -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no quotes");
    }

    @Test
    void theTrainerIsOfferedAsAService() {
        assertThat(ServiceLoader.load(ModelTrainer.class))
                .extracting(ModelTrainer::component)
                .contains(QuoteAttributor.class);
    }

    private static byte[] bytes(QuoteModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    /** Learns one made-up verb from short sentences, with others beside them that report nothing. */
    private static QuoteModel train() throws IOException {
        List<QuoteTraining.Article> articles = new ArrayList<>();
        for (String name : NAMES) {
            for (String claim : CLAIMS) {
                String text = name + " gloomed that " + claim + ".";
                articles.add(new QuoteTraining.Article(read(text), List.of(attribution(text, name, "that " + claim))));
                articles.add(new QuoteTraining.Article(read(name + " rowed that day."), List.of()));
            }
        }
        return new QuoteTraining(QuoteTraining.CUES, QuoteTraining.ROLES, line -> {}).train(articles);
    }

    private static Attribution attribution(String text, String source, String content) {
        return new Attribution(
                List.of(spanOf(content, text)),
                List.of(spanOf("gloomed", text)),
                List.of(spanOf(source, text)),
                Attribution.Kind.INDIRECT,
                OptionalInt.empty());
    }

    private static Span spanOf(String part, String text) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }

    private static ArticleReading read(String text) throws IOException {
        SimpleReading reading = SimpleReading.of(text);
        return ArticleReading.of(
                reading.words(), reading.paragraphs(), List.of(false), reading.sentenceBegins(), Classes.ENGLISH);
    }

    /** Read once for all tests. */
    private static final class Classes {

        static final WordClasses ENGLISH = english();

        private static WordClasses english() {
            try {
                return WordClasses.english();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
