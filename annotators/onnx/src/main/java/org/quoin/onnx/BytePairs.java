package org.quoin.onnx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Byte-pair encoding of the bytes of a word, as GPT-2 and RoBERTa have it (Sennrich et al. 2016; Radford et al. 2019): of
 * the pairs of neighbours the one that was learnt first is joined, until none is left.
 *
 * @param pieces the numbers of the pieces; bytes are written as {@link #letter} tells
 * @param ranks how early a pair was learnt, under both parts with a blank between
 * @param unknown the number of the piece for what has none; below zero if such is left out
 */
record BytePairs(Map<String, Integer> pieces, Map<String, Integer> ranks, int unknown) implements PieceModel {

    private static final char[] LETTERS = letters();

    @Override
    public void addPieces(String word, IntList found) {
        List<String> parts = new ArrayList<>();
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            parts.add(String.valueOf(letter(b)));
        }
        for (int best = best(parts); best >= 0; best = best(parts)) {
            parts.set(best, parts.get(best) + parts.remove(best + 1));
        }
        for (String part : parts) {
            int piece = pieces.getOrDefault(part, unknown);
            if (piece >= 0) {
                found.add(piece);
            }
        }
    }

    /** Returns where the pair stands that is to be joined next; below zero if there is none. */
    private int best(List<String> parts) {
        int best = -1;
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < parts.size(); i++) {
            int rank = ranks.getOrDefault(parts.get(i) + ' ' + parts.get(i + 1), Integer.MAX_VALUE);
            if (rank < lowest) {
                lowest = rank;
                best = i;
            }
        }
        return best;
    }

    /** Returns the visible letter that stands for a byte in vocabularies. */
    static char letter(byte b) {
        return LETTERS[b & 0xff];
    }

    private static char[] letters() {
        char[] letters = new char[256];
        char next = 256;
        for (int b = 0; b < 256; b++) {
            boolean visible = b >= '!' && b <= '~' || b >= 0xa1 && b <= 0xac || b >= 0xae;
            letters[b] = visible ? (char) b : next++;
        }
        return letters;
    }
}
