package org.quoin.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightSumsTest {

    private static final int LABELS = 11;
    private static final int FEATURES = 3_000;

    @Test
    void sumsAreThoseOfTheWeightsOneByOne() {
        Table table = new Table(700, LABELS);
        WeightSums sums = new WeightSums(table.weights());

        for (int round = 0; round < 50; round++) {
            int[] chosen = new Random(round).ints(90, 0, 2 * FEATURES).toArray();

            assertThat(table.added(sums, chosen)).isEqualTo(table.expected(chosen));
        }
    }

    @Test
    void sumsMayBeFarLargerThanAWeight() {
        Table table = new Table(Short.MAX_VALUE, LABELS);
        int[] chosen = new Random(7).ints(200, 0, FEATURES).toArray();

        assertThat(table.added(new WeightSums(table.weights()), chosen)).isEqualTo(table.expected(chosen));
    }

    @Test
    void sumsAreAddedToWhatStandsThere() {
        FeatureWeights weights = FeatureWeights.of(new int[] {-8}, new int[] {1}, new byte[] {1}, new short[] {-3});
        int[] scores = {100, 200};

        new WeightSums(weights).addTo(scores, new int[] {-8, -8, 4}, 2);

        assertThat(scores).containsExactly(100, 194);
    }

    @Test
    void weightsOfZeroAreLeftOut() throws IOException {
        FeatureWeights weights =
                FeatureWeights.of(new int[] {9, 3}, new int[] {2, 1}, new byte[] {0, 5, 2}, new short[] {0, 7, 0});

        assertThat(weights.size()).isEqualTo(1);
        assertThat(FeatureWeights.read(weights.write()).write()).isEqualTo(weights.write());
    }

    @Test
    void tooManyLabelsAreRefused() {
        assertThatThrownBy(
                        () -> FeatureWeights.of(new int[] {9}, new int[] {1}, new byte[] {(byte) 128}, new short[] {1}))
                .hasMessageContaining("128 labels");
    }

    @Test
    void manyLabelsAreSummedAsWell() {
        Table table = new Table(300, 97);
        WeightSums sums = new WeightSums(table.weights());

        for (int round = 0; round < 50; round++) {
            int[] chosen = new Random(round).ints(90, 0, 2 * FEATURES).toArray();

            assertThat(table.added(sums, chosen)).isEqualTo(table.expected(chosen));
        }
    }

    @Test
    void weightsOfManyLabelsAreReadAsTheyWereWritten() throws IOException {
        FeatureWeights weights = new Table(300, 97).weights();

        assertThat(FeatureWeights.read(weights.write()).write()).isEqualTo(weights.write());
    }

    @Test
    void aModelOfAnotherFormIsRefused() {
        ByteBuffer written = new Table(9, LABELS).weights().write();
        written.putInt(0, 17);

        assertThatThrownBy(() -> FeatureWeights.read(written)).hasMessageContaining("train it anew");
    }

    @Test
    void aModelWhoseCountsAreWrongIsRefused() {
        ByteBuffer written = new Table(9, LABELS).weights().write();
        int counts = 4 * Integer.BYTES + 1 + 2 * Integer.highestOneBit(FEATURES / 2);
        written.put(counts, (byte) (written.get(counts) + 1));

        assertThatThrownBy(() -> FeatureWeights.read(written)).hasMessageContaining("damaged");
    }

    @Test
    void theLeastWeightCountsAsOneMore() {
        FeatureWeights weights =
                FeatureWeights.of(new int[] {9}, new int[] {1}, new byte[] {0}, new short[] {Short.MIN_VALUE});
        int[] scores = new int[1];

        new WeightSums(weights).addTo(scores, new int[] {9, 9}, 2);

        assertThat(scores[0]).isEqualTo(-2 * Short.MAX_VALUE);
    }

    @Test
    void aWrittenWeightThatNobodyMakesIsRefused() {
        ByteBuffer written = FeatureWeights.of(new int[] {9}, new int[] {1}, new byte[] {0}, new short[] {5})
                .write();
        written.putShort(written.limit() - Short.BYTES, Short.MIN_VALUE);

        assertThatThrownBy(() -> FeatureWeights.read(written)).hasMessageContaining("damaged");
    }

    @Test
    void twoFeaturesOfOneHashAreRefused() {
        assertThatThrownBy(() ->
                        FeatureWeights.of(new int[] {9, 9}, new int[] {1, 1}, new byte[] {0, 1}, new short[] {1, 1}))
                .hasMessageContaining("the same hash");
    }

    /** Random weights, kept as they are beside. */
    private static final class Table {

        private final short[][] weights;
        private final int labels;

        Table(int largest, int labels) {
            Random random = new Random(largest);
            this.labels = labels;
            this.weights = new short[FEATURES][labels];
            for (short[] row : weights) {
                for (int label = 0; label < labels; label++) {
                    row[label] = (short) (random.nextInt(3) == 0 ? random.nextInt(2 * largest + 1) - largest : 0);
                }
            }
        }

        private static int hash(int feature) {
            return Hash.finish(Hash.mix(1, feature));
        }

        FeatureWeights weights() {
            int[] hashes = new int[FEATURES];
            int[] counts = new int[FEATURES];
            ByteBuffer all = ByteBuffer.allocate(FEATURES * labels);
            short[] values = new short[FEATURES * labels];
            for (int feature = 0; feature < FEATURES; feature++) {
                hashes[feature] = hash(feature);
                counts[feature] = labels;
                for (int label = 0; label < labels; label++) {
                    values[all.position()] = weights[feature][label];
                    all.put((byte) label);
                }
            }
            return FeatureWeights.of(hashes, counts, all.array(), values);
        }

        int[] added(WeightSums sums, int[] chosen) {
            int[] hashes = new int[chosen.length];
            for (int i = 0; i < chosen.length; i++) {
                hashes[i] = hash(chosen[i]);
            }
            int[] scores = new int[labels];
            sums.addTo(scores, hashes, hashes.length);
            return scores;
        }

        int[] expected(int[] chosen) {
            int[] scores = new int[labels];
            for (int feature : chosen) {
                for (int label = 0; label < labels; label++) {
                    scores[label] += feature < FEATURES ? weights[feature][label] : 0;
                }
            }
            return scores;
        }
    }
}
