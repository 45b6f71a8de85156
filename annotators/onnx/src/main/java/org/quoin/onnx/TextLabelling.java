package org.quoin.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels the tokens of a text of any length: by windows, several at a time. Not thread-safe; the model is. */
final class TextLabelling {

    /** So many words are remembered with their pieces; then the memory is emptied. */
    private static final int REMEMBERED = 50_000;

    private final TokenClassifier model;
    private final int window;
    private final int overlap;
    private final int batch;
    private final int longestToken;
    private final Map<String, int[]> pieces = new HashMap<>();

    /**
     * Makes a labelling.
     *
     * @param window the most pieces that the model is given at once, with those that a text begins and ends with
     * @param overlap about how many pieces neighbouring windows have in common
     * @param batch how many windows the model is given at once
     * @throws IllegalArgumentException if the model can't read so many pieces, or the overlap is more than half of them
     */
    TextLabelling(TokenClassifier model, int window, int overlap, int batch) {
        PieceTokenizer tokenizer = model.tokenizer();
        this.model = model;
        this.window = window - tokenizer.before().length - tokenizer.after().length;
        this.overlap = overlap;
        this.batch = batch;
        this.longestToken = this.window / 4;
        if (window > model.longest()) {
            throw new IllegalArgumentException("'window' is " + window + ", but the model reads " + model.longest()
                    + " pieces at most; set 'window' to that or less");
        }
        if (overlap > this.window / 2) {
            throw new IllegalArgumentException("'overlap' is " + overlap + ", more than half of what a 'window' of "
                    + window + " holds; set it to " + this.window / 2 + " or less");
        }
    }

    /**
     * Labels tokens.
     *
     * @param tokens the tokens' texts, in text order
     * @return the number of each token's label, which is that of its first piece; {@link Labels#UNLABELLED} if it has none
     * @throws OrtException if the network can't be run on them
     */
    int[] label(List<String> tokens) throws OrtException {
        int[][] cut = tokens.stream().map(this::pieces).toArray(int[][]::new);
        int[] lengths = Arrays.stream(cut).mapToInt(token -> token.length).toArray();
        int[] labels = new int[cut.length];
        Arrays.fill(labels, Labels.UNLABELLED);
        List<Windows.Window> windows = Windows.of(lengths, window, overlap);
        for (int i = 0; i < windows.size(); i += batch) {
            label(windows.subList(i, Math.min(i + batch, windows.size())), cut, labels);
        }
        return labels;
    }

    private void label(List<Windows.Window> windows, int[][] cut, int[] labels) throws OrtException {
        List<int[]> texts = new ArrayList<>();
        windows.forEach(one -> texts.add(text(one, cut)));
        List<int[]> labelled = model.labels(texts);
        for (int i = 0; i < windows.size(); i++) {
            Windows.Window one = windows.get(i);
            int at = model.tokenizer().before().length;
            for (int token = one.begin(); token < one.to(); token++) {
                if (token >= one.from() && cut[token].length > 0) {
                    labels[token] = labelled.get(i)[at];
                }
                at += cut[token].length;
            }
        }
    }

    private int[] text(Windows.Window one, int[][] cut) {
        IntList text = new IntList();
        Arrays.stream(model.tokenizer().before()).forEach(text::add);
        for (int token = one.begin(); token < one.end(); token++) {
            Arrays.stream(cut[token]).forEach(text::add);
        }
        Arrays.stream(model.tokenizer().after()).forEach(text::add);
        return text.toArray();
    }

    private int[] pieces(String token) {
        if (pieces.size() >= REMEMBERED) {
            pieces.clear();
        }
        return pieces.computeIfAbsent(token, t -> {
            int[] all = model.tokenizer().pieces(t);
            return all.length <= longestToken ? all : Arrays.copyOf(all, longestToken);
        });
    }
}
