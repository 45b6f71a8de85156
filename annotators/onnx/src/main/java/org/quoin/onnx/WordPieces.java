package org.quoin.onnx;

import java.util.Map;

/**
 * WordPiece, as BERT has it: the longest piece that the word begins with, then the longest that goes on, until the word
 * is done; a word that can't be cut so is unknown as a whole.
 *
 * @param pieces the numbers of the pieces
 * @param continuation what a piece within a word begins with, {@code ##}
 * @param unknown the number of the piece for unknown words
 * @param longest the most characters of a word, in code points; longer ones are unknown
 */
record WordPieces(Map<String, Integer> pieces, String continuation, int unknown, int longest) implements PieceModel {

    @Override
    public void addPieces(String word, IntList found) {
        int before = found.size();
        if (word.codePointCount(0, word.length()) > longest) {
            found.add(unknown);
            return;
        }
        int begin = 0;
        while (begin < word.length()) {
            int end = word.length();
            Integer piece = null;
            while (piece == null && end > begin) {
                String part = word.substring(begin, end);
                piece = pieces.get(begin == 0 ? part : continuation + part);
                end = piece == null ? word.offsetByCodePoints(end, -1) : end;
            }
            if (piece == null) {
                found.cut(before);
                found.add(unknown);
                return;
            }
            found.add(piece);
            begin = end;
        }
    }
}
