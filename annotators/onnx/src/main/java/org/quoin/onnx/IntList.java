package org.quoin.onnx;

import java.util.Arrays;

/** Numbers in a row. */
final class IntList {

    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Takes away what stands after the first numbers. */
    void cut(int length) {
        size = Math.min(size, length);
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
