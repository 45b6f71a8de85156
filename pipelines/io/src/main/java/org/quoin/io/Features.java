package org.quoin.io;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;

/** Reads array features as lists: one that was never set is empty, and so is what was never put in. */
final class Features {

    private Features() {}

    static <T extends TOP> List<T> of(FSArray<T> array) {
        return array == null
                ? List.of()
                : array.stream().filter(Objects::nonNull).toList();
    }

    static List<String> of(StringArray array) {
        return array == null
                ? List.of()
                : Arrays.stream(array.toArray()).filter(Objects::nonNull).toList();
    }
}
