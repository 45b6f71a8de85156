package org.quoin.quotes;

import java.util.Arrays;

/** Where the sentences of an article begin. */
final class SentenceBegins {

    private final int[] begins;

    /** Takes the offsets at which sentences begin, ascending. */
    SentenceBegins(int... begins) {
        this.begins = begins.clone();
    }

    /** Returns the begin of the sentence that the character at the offset belongs to; 0 before the first sentence. */
    int atOrBefore(int offset) {
        int i = Arrays.binarySearch(begins, offset);
        if (i >= 0) {
            return begins[i];
        }
        int before = -i - 2;
        return before >= 0 ? begins[before] : 0;
    }
}
