package org.quoin.syntax;

import java.util.Arrays;

/**
 * How far the parse of a sentence has come: words that wait for their heads (the stack), words not yet read (the
 * buffer), and the arcs found so far. Transitions are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and
 * Satta 2011). A state is made once and used for sentence after sentence.
 */
final class ParserState {

    static final int NONE = -1;

    private int size;
    private int[] stack = new int[0];
    private int depth;
    private int next;
    private int[] heads = new int[0];
    private int[] labels = new int[0];
    private int[] leftmost = new int[0];
    private int[] rightmost = new int[0];
    private int[] leftCount = new int[0];
    private int[] rightCount = new int[0];

    /** Starts a sentence of so many words. */
    void begin(int words) {
        if (heads.length < words) {
            int capacity = words * 2;
            stack = new int[capacity];
            heads = new int[capacity];
            labels = new int[capacity];
            leftmost = new int[capacity];
            rightmost = new int[capacity];
            leftCount = new int[capacity];
            rightCount = new int[capacity];
        }
        size = words;
        depth = 0;
        next = 0;
        Arrays.fill(heads, 0, words, NONE);
        Arrays.fill(labels, 0, words, NONE);
        Arrays.fill(leftmost, 0, words, NONE);
        Arrays.fill(rightmost, 0, words, NONE);
        Arrays.fill(leftCount, 0, words, 0);
        Arrays.fill(rightCount, 0, words, 0);
    }

    /** Tells whether every word but one, the root, has a head. */
    boolean isFinished() {
        return next == size && depth <= 1;
    }

    boolean canShift() {
        return next < size;
    }

    boolean canAttachLeft() {
        return depth > 0 && next < size;
    }

    boolean canAttachRight() {
        return depth > 1;
    }

    /** Moves the next word to the stack. */
    void shift() {
        stack[depth++] = next++;
    }

    /** Makes the next word the head of the last one on the stack, and takes that away. */
    void attachLeft(int label) {
        int word = stack[--depth];
        heads[word] = next;
        labels[word] = label;
        leftmost[next] = word;
        leftCount[next]++;
    }

    /** Makes the last but one word on the stack the head of the last, and takes that away. */
    void attachRight(int label) {
        int word = stack[--depth];
        int head = stack[depth - 1];
        heads[word] = head;
        labels[word] = label;
        rightmost[head] = word;
        rightCount[head]++;
    }

    /** Returns a word on the stack, 0 the last; {@link #NONE} beyond its bottom. */
    int stack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
    }

    /** Returns a word of the buffer, 0 the first; {@link #NONE} beyond its end. */
    int buffer(int ahead) {
        return next + ahead < size ? next + ahead : NONE;
    }

    int depth() {
        return depth;
    }

    /** Returns a word's head, or {@link #NONE} for the root and words that wait. */
    int head(int word) {
        return heads[word];
    }

    /** Returns the label of the arc to a word's head, or {@link #NONE}. */
    int label(int word) {
        return word == NONE ? NONE : labels[word];
    }

    int leftmost(int word) {
        return word == NONE ? NONE : leftmost[word];
    }

    int rightmost(int word) {
        return word == NONE ? NONE : rightmost[word];
    }

    int leftCount(int word) {
        return word == NONE ? 0 : leftCount[word];
    }

    int rightCount(int word) {
        return word == NONE ? 0 : rightCount[word];
    }
}
