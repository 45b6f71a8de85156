package ${package};

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;

/**
 * Finds the phrases of a list in a text. It knows nothing of UIMA, so that plain strings can test it, and never changes,
 * so that all threads can share it. The time that it takes does not depend on the length of the list.
 */
final class PhraseFinder {

    /**
     * A phrase in a text.
     *
     * @param begin offset of its first character, in UTF-16 units
     * @param end offset after its last character, in UTF-16 units
     * @param entry the phrase as the list has it
     */
    record Match(int begin, int end, String entry) {}

    /** All entries as a tree of characters, so that those with the same beginning share it. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private String entry = "";
    }

    private final Node root = new Node();

    PhraseFinder(Collection<String> entries) {
        entries.forEach(this::add);
    }

    /** Reads a word list: one phrase a line. */
    static PhraseFinder read(InputStream in) throws IOException {
        return new PhraseFinder(WordList.read(in));
    }

    /**
     * Finds the phrases that begin and end where words do. No two overlap.
     *
     * @param words the words of the text, in text order
     */
    List<Match> find(String text, List<Span> words) {
        BitSet ends = new BitSet();
        words.forEach(word -> ends.set(word.end()));
        List<Match> matches = new ArrayList<>();
        int from = 0;
        for (Span word : words) {
            if (word.begin() >= from) {
                Optional<Match> match = longest(text, word.begin(), ends);
                match.ifPresent(matches::add);
                from = match.map(Match::end).orElse(from);
            }
        }
        return matches;
    }

    private Optional<Match> longest(String text, int begin, BitSet ends) {
        Optional<Match> longest = Optional.empty();
        Node node = root;
        boolean blank = false;
        for (int at = begin; at < text.length(); at++) {
            char c = plain(text.charAt(at));
            if (c != ' ' || !blank) {
                node = node.next.get(c);
            }
            if (node == null) {
                break;
            }
            blank = c == ' ';
            if (!node.entry.isEmpty() && ends.get(at + 1)) {
                longest = Optional.of(new Match(begin, at + 1, node.entry));
            }
        }
        return longest;
    }

    private void add(String entry) {
        Node node = root;
        for (char c : entry.replaceAll("\\s+", " ").toCharArray()) {
            node = node.next.computeIfAbsent(plain(c), letter -> new Node());
        }
        node.entry = entry;
    }

    /** Returns the character as far as it makes a difference. */
    private static char plain(char c) {
        if (Span.isBlank(c)) {
            return ' ';
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
