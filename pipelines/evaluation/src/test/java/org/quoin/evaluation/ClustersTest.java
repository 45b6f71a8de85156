package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples and their values are those that the measures were published with, or worked out by hand. */
class ClustersTest {

    private static final Offset<Double> NEARLY = within(1e-9);

    /** Bagga and Baldwin 1998, figures 1 and 3: five, two and five mentions; the last five joined to the first. */
    private static final Clusters BAGGA = new Clusters(
            List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7), Set.of(8, 9, 10, 11, 12)),
            List.of(Set.of(1, 2, 3, 4, 5, 8, 9, 10, 11, 12), Set.of(6, 7)));

    @Test
    void mucCountsLinks() {
        assertThat(BAGGA.muc().precision()).isEqualTo(0.9, NEARLY);
        assertThat(BAGGA.muc().recall()).isEqualTo(1.0, NEARLY);
    }

    @Test
    void b3CountsMentions() {
        assertThat(BAGGA.b3().precision()).isEqualTo(7.0 / 12, NEARLY);
        assertThat(BAGGA.b3().recall()).isEqualTo(1.0, NEARLY);
    }

    @Test
    void ceafeCountsTheBestPairsOfEntities() {
        // The first or the last five with the ten, and the two with the two.
        double similarity = 2 * 5 / 15.0 + 1;

        assertThat(BAGGA.ceafe().precision()).isEqualTo(similarity / 2, NEARLY);
        assertThat(BAGGA.ceafe().recall()).isEqualTo(similarity / 3, NEARLY);
    }

    @Test
    void mentionsOfOneSideCountAgainstIt() {
        Clusters clusters = new Clusters(List.of(Set.of(1, 2, 3)), List.of(Set.of(1, 2), Set.of(9)));

        assertThat(clusters.muc().recall()).isEqualTo(0.5, NEARLY);
        assertThat(clusters.b3().precision()).isEqualTo(2.0 / 3, NEARLY);
        assertThat(clusters.b3().recall()).isEqualTo(4.0 / 9, NEARLY);
    }

    @Test
    void theBestAssignmentIsNotAlwaysTheGreedyOne() {
        assertThat(Assignment.best(new double[][] {{9, 8, 0}, {8, 1, 0}})).isEqualTo(16, NEARLY);
    }

    @Test
    void nothingAssignsToNothing() {
        assertThat(Assignment.best(new double[0][0])).isZero();
    }
}
