package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WeightSums;
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
    void whatIsLeftOutIsNotLearnt() throws IOException {
        QuoteModel whole = train();
        QuoteModel without = train(EnumSet.of(FeatureGroup.WORDS, FeatureGroup.CLASSES), true);

        assertThat(without.cues().size()).isLessThan(whole.cues().size());
        assertThat(without.roles().size()).isLessThan(whole.roles().size());
        assertThat(train(Set.of(), false).choices().size()).isZero();
    }

    @Test
    void anOptionThatThereIsNotIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> new QuoteTrainer().set("leavOut", "words"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leaveOut and every");
        assertThatThrownBy(() -> new QuoteTrainer().set("leaveOut", "wrods"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'wrods'")
                .hasMessageContaining("words, classes");
        assertThatThrownBy(() -> new QuoteTrainer().set("every", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every=0");
    }

    @Test
    void whatWasScoredBeforeScoresTheSame() throws IOException {
        QuoteModel model = train();
        Passage passage = read("Cy Moor gloomed that Bo Lind gloomed that the wall had cracked.")
                .passages()
                .get(0);
        UnitValues values = passage.values();
        MatrixSentence sentence = passage.sentences().get(0);
        CueCandidate first = new CueCandidate(2, 3, 0.5);
        CueCandidate second = new CueCandidate(6, 7, 0.5);
        double[] begins = new double[values.size];
        ChainScorer scorer = new ChainScorer(model.roles(), QuoteModel.SCALE, Automaton.ROLES);
        RoleRecognizer fresh = new RoleRecognizer();
        fresh.begin(scorer, values, sentence, begins);
        List<Roles> readings = fresh.recognize(second, 8);
        RoleRecognizer used = new RoleRecognizer();
        used.begin(scorer, values, sentence, begins);
        used.recognize(first, 8);

        assertThat(used.recognize(second, 8))
                .extracting(Roles::probability)
                .containsExactlyElementsOf(
                        readings.stream().map(Roles::probability).toList());
        Choices choices = new Choices(
                readings.stream().map(reading -> new Choice(second, reading)).toList());
        assertThat(new ChoiceScorer(model.choices(), QuoteModel.SCALE).probabilities(values, sentence, choices))
                .containsExactly(oneByOne(model, values, sentence, choices), within(1e-12));
    }

    private static double[] oneByOne(QuoteModel model, UnitValues values, MatrixSentence sentence, Choices choices) {
        WeightSums weights = new WeightSums(model.choices());
        ChoiceFeatures features = new ChoiceFeatures();
        FeatureList list = new FeatureList();
        features.begin(values, sentence);
        double[] scores = choices.base();
        for (int i = 0; i < choices.choices().size(); i++) {
            features.write(choices.choices().get(i), list);
            int[] score = new int[1];
            weights.addTo(score, list.hashes(), list.size());
            scores[i] += score[0] / QuoteModel.SCALE;
        }
        Choices.normalise(scores);
        return scores;
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
        return train(Set.of(), true);
    }

    private static QuoteModel train(Set<FeatureGroup> leftOut, boolean choice) throws IOException {
        List<QuoteTraining.Article> articles = new ArrayList<>();
        for (String name : NAMES) {
            for (String claim : CLAIMS) {
                String text = name + " gloomed that " + claim + ".";
                articles.add(new QuoteTraining.Article(read(text), List.of(attribution(text, name, "that " + claim))));
                articles.add(new QuoteTraining.Article(read(name + " rowed that day."), List.of()));
            }
        }
        return new QuoteTraining(QuoteTraining.CUES, QuoteTraining.ROLES, leftOut, choice, line -> {}).train(articles);
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
