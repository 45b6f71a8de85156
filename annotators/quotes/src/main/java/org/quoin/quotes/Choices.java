package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a stretch of a sentence may mean: cues that overlap, each with its readings. */
record Choices(List<Choice> choices) {

    /** How many readings of a cue are looked at. */
    private static final int READINGS = 8;

    /**
     * Returns the choices of a sentence, stretch by stretch.
     *
     * @param cues the sentence's possible cues
     * @param begins how likely each of the passage's units is to begin a cue
     */
    static List<Choices> of(
            Passage passage,
            MatrixSentence sentence,
            List<CueCandidate> cues,
            double[] begins,
            RoleRecognizer recognizer,
            ChainScorer scorer) {
        cues.sort(Comparator.comparingInt(CueCandidate::begin).thenComparingInt(CueCandidate::end));
        recognizer.begin(scorer, passage.values(), sentence, begins);
        List<Choices> stretches = new ArrayList<>();
        int end = -1;
        for (CueCandidate cue : cues) {
            if (cue.begin() >= end) {
                stretches.add(new Choices(new ArrayList<>()));
            }
            end = Math.max(end, cue.end());
            List<Choice> choices = stretches.get(stretches.size() - 1).choices();
            for (Roles reading : recognizer.recognize(cue, READINGS)) {
                if (reading.any()) {
                    choices.add(new Choice(cue, reading));
                }
            }
        }
        stretches.removeIf(stretch -> stretch.choices().isEmpty());
        return stretches;
    }

    /** Returns the score of each choice without any feature; last that of there being no attribution. */
    double[] base() {
        double[] base = new double[choices.size() + 1];
        double any = 0;
        CueCandidate last = null;
        for (int i = 0; i < choices.size(); i++) {
            base[i] = choices.get(i).logarithm();
            if (choices.get(i).cue() != last) {
                last = choices.get(i).cue();
                any += last.probability();
            }
        }
        base[choices.size()] = Math.log(Math.max(0.001, 1 - any));
        return base;
    }

    /** Turns scores into probabilities. */
    static void normalise(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }
}
