package org.quoin.onnx;

/** Cuts a word into the pieces that a model knows. */
sealed interface PieceModel permits WordPieces, BytePairs, UnigramPieces {

    /**
     * Adds the pieces of a word.
     *
     * @param word the word as the pre-tokenizer leaves it, not empty
     */
    void addPieces(String word, IntList pieces);
}
