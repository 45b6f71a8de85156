package org.quoin.onnx;

import java.util.Arrays;
import java.util.Map;

/**
 * SentencePiece's unigram model (Kudo 2018), as XLM-RoBERTa and DeBERTa have it: the pieces whose log probabilities have
 * the highest sum. A character that no piece holds is unknown, and several such in a row are one.
 */
final class UnigramPieces implements PieceModel {

    /** What an unknown character costs beyond the rarest piece; SentencePiece's number. */
    private static final double PENALTY = 10;

    private final Map<String, Integer> pieces;
    private final double[] scores;
    private final int unknown;
    private final int longest;
    private final double unknownScore;

    /**
     * Makes a model.
     *
     * @param pieces the numbers of the pieces
     * @param scores their log probabilities
     * @param unknown the number of the piece for unknown characters
     */
    UnigramPieces(Map<String, Integer> pieces, double[] scores, int unknown) {
        this.pieces = pieces;
        this.scores = scores;
        this.unknown = unknown;
        this.longest = pieces.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.unknownScore = Arrays.stream(scores).min().orElse(0) - PENALTY;
    }

    @Override
    public void addPieces(String word, IntList found) {
        int length = word.length();
        double[] best = new double[length + 1];
        int[] piece = new int[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int begin = 0; begin < length; begin = word.offsetByCodePoints(begin, 1)) {
            int next = word.offsetByCodePoints(begin, 1);
            boolean single = false;
            for (int end = next; end <= Math.min(length, begin + longest); end++) {
                Integer known = pieces.get(word.substring(begin, end));
                if (known != null) {
                    single |= end == next;
                    relax(best, piece, from, begin, end, known, scores[known]);
                }
            }
            if (!single) {
                relax(best, piece, from, begin, next, unknown, unknownScore);
            }
        }
        addPath(piece, from, length, found);
    }

    private static void relax(double[] best, int[] piece, int[] from, int begin, int end, int known, double score) {
        if (best[begin] + score > best[end]) {
            best[end] = best[begin] + score;
            piece[end] = known;
            from[end] = begin;
        }
    }

    private void addPath(int[] piece, int[] from, int length, IntList found) {
        int[] path = new int[length];
        int size = 0;
        for (int end = length; end > 0; end = from[end]) {
            path[size++] = piece[end];
        }
        for (int i = size - 1; i >= 0; i--) {
            if (path[i] != unknown || i == size - 1 || path[i + 1] != unknown) {
                found.add(path[i]);
            }
        }
    }
}
