package org.quoin.assembly;

import java.util.List;

/** Words put together as in a sentence. */
final class Words {

    private Words() {}

    /** Returns {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns the names of types without their packages, as {@link #list}. */
    static String types(List<String> names) {
        return list(names.stream().map(Component::simpleName).distinct().toList());
    }

    /** Returns a text with a capital before it and a full stop after it. */
    static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + '.';
    }
}
