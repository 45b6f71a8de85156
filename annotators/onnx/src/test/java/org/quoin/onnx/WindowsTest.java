package org.quoin.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.onnx.Windows.Window;

class WindowsTest {

    @Test
    void aShortTextIsOneWindow() {
        assertThat(Windows.of(new int[] {1, 2, 1}, 10, 4)).containsExactly(new Window(0, 3, 0, 3));
    }

    @Test
    void aTextWithoutTokensHasNone() {
        assertThat(Windows.of(new int[0], 10, 4)).isEmpty();
    }

    @Test
    void whatWindowsShareIsSplitInTheMiddle() {
        int[] pieces = IntStream.generate(() -> 1).limit(16).toArray();

        assertThat(Windows.of(pieces, 10, 4)).containsExactly(new Window(0, 10, 0, 8), new Window(6, 16, 8, 16));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyTokenCountsOnceAndNoWindowIsTooLong(int seed) {
        int[] pieces = new Random(seed).ints(500, 0, 6).toArray();

        List<Window> windows = Windows.of(pieces, 20, 10);

        assertThat(windows).allSatisfy(window -> {
            assertThat(IntStream.range(window.begin(), window.end())
                            .map(i -> pieces[i])
                            .sum())
                    .isLessThanOrEqualTo(20);
            assertThat(window.from()).isBetween(window.begin(), window.to());
            assertThat(window.to()).isBetween(window.from() + 1, window.end());
        });
        assertThat(windows.get(0).from()).isZero();
        assertThat(windows.get(windows.size() - 1).to()).isEqualTo(500);
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).from()).isEqualTo(windows.get(i - 1).to());
        }
    }
}
