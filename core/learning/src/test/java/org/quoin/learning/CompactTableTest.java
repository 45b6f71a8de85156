package org.quoin.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CompactTableTest {

    private static final int COUNT = 100_000;

    @Test
    void nearlyEveryHashKeepsItsNumber() {
        CompactTable table = CompactTable.of(numbers());

        long kept = numbers().entrySet().stream()
                .filter(entry -> table.get(entry.getKey()) == entry.getValue())
                .count();

        assertThat(kept).isGreaterThan(COUNT * 999L / 1000);
    }

    @Test
    void nearlyNoOtherHashHasOne() {
        CompactTable table = CompactTable.of(numbers());
        int taken = 0;
        for (int i = COUNT; i < 2 * COUNT; i++) {
            taken += table.get(hash(i)) == 0 ? 0 : 1;
        }

        assertThat(taken).isLessThan(COUNT / 500);
    }

    @Test
    void aTableIsReadAsItWasWritten() throws IOException {
        CompactTable table = CompactTable.of(numbers());

        CompactTable read = CompactTable.read(table.write());

        assertThat(read.write()).isEqualTo(table.write());
        assertThat(read.get(hash(7))).isEqualTo(table.get(hash(7)));
    }

    @Test
    void aTableOfNothingHasNothing() throws IOException {
        CompactTable table = CompactTable.read(CompactTable.of(new TreeMap<>()).write());

        assertThat(table.get(hash(1))).isZero();
        assertThat(table.size()).isZero();
    }

    @Test
    void aDamagedTableIsRefused() {
        ByteBuffer damaged = CompactTable.of(numbers()).write();
        damaged.put(10, (byte) (damaged.get(10) + 1));

        assertThatThrownBy(() -> CompactTable.read(damaged))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void zeroIsNoNumber() {
        SortedMap<Integer, Integer> zero = new TreeMap<>();
        zero.put(hash(1), 0);

        assertThatThrownBy(() -> CompactTable.of(zero)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<Integer, Integer> numbers() {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < COUNT; i++) {
            numbers.put(hash(i), 1 + i % 1000);
        }
        return numbers;
    }

    private static int hash(int i) {
        return Hash.finish(Hash.mix(i, 17));
    }
}
