package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares with all labellings, one by one. */
class LatticeTest {

    private static final int PLACES = 5;

    private final Random random = new Random(20260101);
    private final double[][] scores = new double[PLACES][9];

    @Test
    void theSumIsThatOfAllLabellings() {
        for (Automaton automaton : List.of(Automaton.CUES, Automaton.ROLES)) {
            Lattice lattice = lattice(automaton);

            double sum = labellings(automaton).stream()
                    .mapToDouble(labels -> Math.exp(score(labels)))
                    .sum();
            assertThat(lattice.total()).isCloseTo(Math.log(sum), within(1e-9));
        }
    }

    @Test
    void theBestLabellingsComeInOrder() {
        Lattice lattice = lattice(Automaton.ROLES);

        List<int[]> expected = labellings(Automaton.ROLES);
        expected.sort(Comparator.comparingDouble(this::score).reversed());
        assertThat(lattice.best(6)).extracting(Lattice.Path::labels).containsExactlyElementsOf(expected.subList(0, 6));
    }

    @Test
    void aStretchIsAsLikelyAsTheLabellingsThatHaveIt() {
        Lattice lattice = lattice(Automaton.CUES);
        double total = Math.exp(lattice.total());
        lattice.sum();

        double sum = labellings(Automaton.CUES).stream()
                .filter(y ->
                        y[1] == Automaton.CUE_BEGIN && y[2] == Automaton.CUE_INSIDE && y[3] != Automaton.CUE_INSIDE)
                .mapToDouble(labels -> Math.exp(score(labels)))
                .sum();
        assertThat(lattice.stretchProbability(1, 3, Automaton.CUE_BEGIN, Automaton.CUE_INSIDE))
                .isCloseTo(sum / total, within(1e-9));
    }

    @Test
    void pairsAreAsLikelyAsTheLabellingsThatHaveThem() {
        Lattice lattice = lattice(Automaton.ROLES);
        double total = Math.exp(lattice.total());
        lattice.sum();
        double[] probabilities = new double[9];
        lattice.pairProbabilities(2, probabilities);

        double sum = labellings(Automaton.ROLES).stream()
                .filter(y -> y[1] == Automaton.SOURCE && y[2] == Automaton.CONTENT)
                .mapToDouble(labels -> Math.exp(score(labels)))
                .sum();
        assertThat(probabilities[Automaton.SOURCE * 3 + Automaton.CONTENT]).isCloseTo(sum / total, within(1e-9));
    }

    @Test
    void aFixedPlacePlaysNoRole() {
        Lattice lattice = lattice(Automaton.ROLES);
        lattice.fixOutside(2);

        assertThat(lattice.best(20))
                .allSatisfy(path -> assertThat(path.labels()[2]).isEqualTo(Automaton.OUTSIDE));
    }

    @Test
    void aCueHasOneSourceOnly() {
        assertThat(labellings(Automaton.ROLES)).allSatisfy(labels -> {
            int sources = 0;
            for (int i = 0; i < labels.length; i++) {
                boolean begins = labels[i] == Automaton.SOURCE && (i == 0 || labels[i - 1] != Automaton.SOURCE);
                sources += begins ? 1 : 0;
            }
            assertThat(sources).isLessThanOrEqualTo(1);
        });
        assertThat(lattice(Automaton.ROLES).best(1000))
                .hasSize(labellings(Automaton.ROLES).size());
    }

    private Lattice lattice(Automaton automaton) {
        Lattice lattice = new Lattice(automaton);
        lattice.begin(PLACES);
        for (int place = 0; place < PLACES; place++) {
            for (int pair = 0; pair < 9; pair++) {
                scores[place][pair] = random.nextGaussian();
                lattice.set(place, pair, scores[place][pair]);
            }
        }
        return lattice;
    }

    private double score(int[] labels) {
        double score = 0;
        int before = Automaton.OUTSIDE;
        for (int place = 0; place < labels.length; place++) {
            score += scores[place][before * 3 + labels[place]];
            before = labels[place];
        }
        return score;
    }

    private static List<int[]> labellings(Automaton automaton) {
        List<int[]> all = new ArrayList<>();
        for (int code = 0; code < Math.pow(3, PLACES); code++) {
            int[] labels = new int[PLACES];
            for (int place = 0, rest = code; place < PLACES; place++, rest /= 3) {
                labels[place] = rest % 3;
            }
            if (accepts(automaton, labels)) {
                all.add(labels);
            }
        }
        return all;
    }

    /** Cues: nothing begins with a further unit. Roles: one run of source and two of content at most. */
    private static boolean accepts(Automaton automaton, int[] labels) {
        int before = Automaton.OUTSIDE;
        int sources = 0;
        int fragments = 0;
        for (int label : labels) {
            if (automaton == Automaton.CUES && label == Automaton.CUE_INSIDE && before == Automaton.OUTSIDE) {
                return false;
            }
            sources += label == Automaton.SOURCE && before != Automaton.SOURCE ? 1 : 0;
            fragments += label == Automaton.CONTENT && before != Automaton.CONTENT ? 1 : 0;
            before = label;
        }
        return automaton == Automaton.CUES || sources <= 1 && fragments <= 2;
    }
}
