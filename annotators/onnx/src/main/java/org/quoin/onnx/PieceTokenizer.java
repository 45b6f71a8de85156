package org.quoin.onnx;

import java.util.function.UnaryOperator;

/**
 * Cuts tokens into the pieces that a model reads, one token at a time, as models are trained for labelling tokens: each
 * token stands as after a blank.
 *
 * @param normalization what is done to its characters first
 * @param split how it is split into words
 * @param model how a word is cut into pieces
 * @param before the numbers of the pieces that a text begins with
 * @param after the numbers of the pieces that a text ends with
 */
record PieceTokenizer(
        UnaryOperator<String> normalization, WordSplit split, PieceModel model, int[] before, int[] after) {

    /** A token is read so far, in UTF-16 units: who labels its first piece wants no more of a hash or an address. */
    private static final int LONGEST = 128;

    /** Returns the numbers of a token's pieces; none if nothing is left of it. */
    int[] pieces(String token) {
        IntList pieces = new IntList();
        String start = token.length() <= LONGEST
                ? token
                : token.substring(0, Character.isHighSurrogate(token.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        for (String word : split.words(normalization.apply(start))) {
            model.addPieces(word, pieces);
        }
        return pieces.toArray();
    }
}
