package org.quoin.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.quoin.entities.LinearChainTraining.ModelWeights;
import org.quoin.entities.LinearChainTraining.Sentence;
import org.quoin.learning.WordClasses;

/**
 * Makes a {@link NameModel} of articles whose names are known. The first reading is learnt from all articles. The second
 * reading is learnt from articles that a first reading has read which did not learn from them (in turn from the others), so
 * that it knows how much the first one is to be trusted.
 */
final class RecognizerTraining {

    private static final int FOLDS = 4;
    /** So many articles in a row are held out together: neighbours often tell the same story. */
    private static final int BLOCK = 10;

    private static final int RAREST = 2;
    private static final int RAREST_EVIDENCE = 3;
    private static final float RATE = 0.1f;
    private static final float EVIDENCE_RATE = 0.02f;
    private static final float LEFT_OUT = 0.3f;
    private static final int ROUNDS = 2;
    private static final int OWN_ROUNDS = 2;
    private static final int EVIDENCE_ROUNDS = 2;
    private static final float SMALLEST = 0.05f;
    private static final float SMALLEST_EVIDENCE = 0.01f;

    /** An article with the possible labels of each token. */
    private record Example(ArticleText text, int[] allowed, int[][] features, boolean guest) {}

    private final WordClasses classes;
    private final Gazetteer gazetteer;
    private final Consumer<String> record;
    private final List<Example> examples = new ArrayList<>();
    private final Decoder decoder = new Decoder();

    RecognizerTraining(WordClasses classes, Gazetteer gazetteer, Consumer<String> record) {
        this.classes = classes;
        this.gazetteer = gazetteer;
        this.record = record;
    }

    /**
     * Takes in an article.
     *
     * @param allowed for each token the {@link Labels} that may be right, a bit for each
     * @param guest whether it follows another scheme of annotation than the one to be learnt
     */
    void add(ArticleText text, int[] allowed, boolean guest) {
        examples.add(new Example(text, allowed, features(text), guest));
    }

    private int[][] features(ArticleText text) {
        Words words = new Words(text, classes, gazetteer);
        NameFeatures reader = new NameFeatures(words, new GazetteerMatches(words, gazetteer));
        int[][] features = new int[text.size()][];
        int[] buffer = new int[NameFeatures.MOST];
        for (int s = 0; s < text.sentences(); s++) {
            reader.sentence(s);
            for (int i = text.sentenceBegin(s); i < text.sentenceEnd(s); i++) {
                features[i] = Arrays.copyOf(buffer, reader.write(i, buffer));
            }
        }
        return features;
    }

    /** Learns from what was taken in. */
    NameModel train() {
        record.accept(String.format(
                Locale.ROOT,
                "options: %d rounds on all articles and %d on those of the first corpus; rate %s; %s of the features left"
                        + " out in each step; features seen less than %d times and weights below %s left out;"
                        + " second reading learnt on %d folds, %d rounds, rate %s",
                ROUNDS,
                OWN_ROUNDS,
                RATE,
                LEFT_OUT,
                RAREST,
                SMALLEST,
                FOLDS,
                EVIDENCE_ROUNDS,
                EVIDENCE_RATE));
        LinearChainTraining first = firstReading(examples);
        record.accept("first reading: " + first.features() + " features");
        List<Sentence> read = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> others = new ArrayList<>();
            List<Example> heldOut = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i / BLOCK % FOLDS == fold ? heldOut : others).add(examples.get(i));
            }
            LinearChainTraining reading = firstReading(others);
            heldOut.forEach(example -> addEvidence(example, reading, read));
        }
        LinearChainTraining second =
                new LinearChainTraining(read, RAREST_EVIDENCE, EVIDENCE_RATE, 0, first.transitions());
        for (int round = 0; round < EVIDENCE_ROUNDS; round++) {
            second.learn(true);
        }
        record.accept("second reading: " + second.features() + " features");
        ModelWeights weights = new ModelWeights();
        first.addTo(weights, SMALLEST);
        second.addTo(weights, SMALLEST_EVIDENCE);
        return new NameModel(
                ModelWeights.rounded(first.transitions()),
                ModelWeights.rounded(second.transitions()),
                weights.weights());
    }

    private LinearChainTraining firstReading(List<Example> articles) {
        List<Sentence> sentences = new ArrayList<>();
        for (Example article : articles) {
            forSentences(article, article.features, new float[0], sentences);
        }
        LinearChainTraining training = new LinearChainTraining(sentences, RAREST, RATE, LEFT_OUT, new float[0]);
        for (int round = 0; round < ROUNDS; round++) {
            training.learn(true);
        }
        for (int round = 0; round < OWN_ROUNDS; round++) {
            training.learn(false);
        }
        return training;
    }

    private void addEvidence(Example example, LinearChainTraining first, List<Sentence> sentences) {
        float[] scores = first.scores(example.features);
        int[] rounded = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            rounded[i] = Math.round(scores[i] * NameModel.SCALE);
        }
        short[] transitions = ModelWeights.rounded(first.transitions());
        int[] labels = new int[example.text.size()];
        for (int s = 0; s < example.text.sentences(); s++) {
            decoder.decode(rounded, example.text.sentenceBegin(s), example.text.sentenceEnd(s), transitions, labels);
        }
        ArticleEvidence evidence = new ArticleEvidence(new Words(example.text, classes, gazetteer), labels);
        int[][] features = new int[labels.length][];
        int[] buffer = new int[ArticleEvidence.MOST];
        for (int i = 0; i < labels.length; i++) {
            features[i] = Arrays.copyOf(buffer, evidence.write(i, buffer));
        }
        forSentences(example, features, scores, sentences);
    }

    private static void forSentences(Example article, int[][] features, float[] base, List<Sentence> sentences) {
        for (int s = 0; s < article.text.sentences(); s++) {
            int begin = article.text.sentenceBegin(s);
            int end = article.text.sentenceEnd(s);
            sentences.add(new Sentence(
                    Arrays.copyOfRange(features, begin, end),
                    Arrays.copyOfRange(article.allowed, begin, end),
                    base.length == 0 ? base : Arrays.copyOfRange(base, begin * Labels.COUNT, end * Labels.COUNT),
                    article.guest));
        }
    }
}
