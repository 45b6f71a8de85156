package org.quoin.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.quoin.learning.WeightTraining;
import org.quoin.learning.WordClasses;

/**
 * Learns to parse from trees: an averaged perceptron that walks through sentences by its own choices, right or wrong, and
 * learns which transitions lose no arc that could still be found (Goldberg and Nivre 2013).
 */
final class TreeLearner {

    private static final int ROUNDS = 8;

    /** Relations that are told apart by their subtype; all others are cut at the colon. */
    private static final List<String> SUBTYPES = List.of(
            "nsubj:pass",
            "nmod:poss",
            "acl:relcl",
            "obl:agent",
            "compound:prt",
            "aux:pass",
            "nmod:unmarked",
            "obl:unmarked");

    private static final int RAREST_FEATURE = 5;
    private static final double SCALE = 4;
    private static final long SEED = 20260102;
    /** After the first round, the oracle goes its own way in one of so many wrong choices. */
    private static final int LED_BACK = 10;

    /** What was chosen, for the record of a model. */
    static final String OPTIONS =
            "learner: averaged perceptron that chooses the transitions of a greedy arc-hybrid parser,"
                    + " taught with a dynamic oracle, " + ROUNDS + " rounds, seed " + SEED
                    + "; features seen less than "
                    + RAREST_FEATURE + " times left out; relations cut at the colon but for "
                    + String.join(", ", SUBTYPES);

    private final List<GoldTree> trees;
    private final List<String> relations;
    private final Map<String, Integer> labels;
    private final Transitions transitions;
    private final WeightTraining weights;
    private final SentenceWords words;
    private final ParserState state = new ParserState();
    private final ParserFeatures features = new ParserFeatures();
    private final Random random = new Random(SEED);
    private final int[] scores;

    private TreeLearner(List<GoldTree> trees, WordClasses classes) {
        this.trees = new ArrayList<>(trees);
        relations = trees.stream()
                .flatMap(tree -> Arrays.stream(tree.relations()))
                .map(TreeLearner::kept)
                .filter(relation -> !relation.equals("root"))
                .distinct()
                .sorted()
                .toList();
        labels = relations.stream().collect(Collectors.toMap(r -> r, relations::indexOf));
        transitions = new Transitions(relations.size());
        weights = new WeightTraining(transitions.count());
        words = new SentenceWords(classes);
        scores = new int[transitions.count()];
    }

    /** Returns a relation as the parser knows it. */
    static String kept(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || SUBTYPES.contains(relation) ? relation : relation.substring(0, colon);
    }

    /** Learns a model; the same trees in the same order make the same one. */
    static ParserModel learn(List<GoldTree> trees, WordClasses classes) {
        TreeLearner learner = new TreeLearner(trees, classes);
        learner.trees.forEach(learner::count);
        learner.weights.prune(RAREST_FEATURE);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(learner.trees, learner.random);
            for (GoldTree tree : learner.trees) {
                learner.walk(tree, round > 0);
            }
        }
        return new ParserModel(learner.relations, learner.weights.averaged(SCALE));
    }

    private void count(GoldTree tree) {
        Oracle oracle = new Oracle(tree, labels(tree), transitions);
        tree.into(words);
        state.begin(tree.size());
        while (!state.isFinished()) {
            features.read(words, state);
            weights.count(features.hashes(), features.length());
            Arrays.fill(scores, 0);
            transitions.apply(oracle.best(state, scores), state);
        }
    }

    private int[] labels(GoldTree tree) {
        return Arrays.stream(tree.relations())
                .mapToInt(relation -> labels.getOrDefault(kept(relation), 0))
                .toArray();
    }

    private void walk(GoldTree tree, boolean exploring) {
        Oracle oracle = new Oracle(tree, labels(tree), transitions);
        tree.into(words);
        state.begin(tree.size());
        while (!state.isFinished()) {
            features.read(words, state);
            Arrays.fill(scores, 0);
            weights.addTo(scores, features.hashes(), features.length());
            int guess = transitions.best(state, scores);
            int go = guess;
            weights.step();
            int right = oracle.best(state, scores);
            if (guess != right && oracle.cost(state, guess) > oracle.cost(state, right)) {
                weights.update(features.hashes(), features.length(), right, 1);
                weights.update(features.hashes(), features.length(), guess, -1);
                go = exploring && random.nextInt(LED_BACK) > 0 ? guess : right;
            }
            transitions.apply(go, state);
        }
    }
}
