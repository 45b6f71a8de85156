package org.quoin.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that is longer than a model reads at once into windows that overlap, so that each token is labelled where it
 * stands well inside one.
 */
final class Windows {

    /**
     * A stretch of tokens.
     *
     * @param begin the first token that is read
     * @param end the token after the last one that is read
     * @param from the first token whose label counts
     * @param to the token after the last one whose label counts
     */
    record Window(int begin, int end, int from, int to) {}

    private Windows() {}

    /**
     * Cuts a text.
     *
     * @param pieces the number of pieces of each token, none more than half the length
     * @param length the most pieces that a window holds
     * @param overlap about how many pieces neighbours have in common, at most half the length
     */
    static List<Window> of(int[] pieces, int length, int overlap) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        int begin = 0;
        while (from < pieces.length) {
            int end = begin;
            for (int held = 0; end < pieces.length && held + pieces[end] <= length; end++) {
                held += pieces[end];
            }
            int next = end;
            for (int common = 0; next > from + 1 && common + pieces[next - 1] <= overlap; next--) {
                common += pieces[next - 1];
            }
            int to = end == pieces.length ? end : (next + end + 1) / 2;
            windows.add(new Window(begin, end, from, to));
            from = to;
            begin = next;
        }
        return windows;
    }
}
