package org.example.anonymity;

import java.util.ArrayList;
import java.util.List;
import org.quoin.plugin.Span;

/** A sentence of a test, written as {@code A/DT pilot/NN spoke/VBD ./.}: words and their parts of speech. */
final class TaggedSentence {

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    TaggedSentence(String tagged) {
        for (String item : tagged.split(" ")) {
            int slash = item.lastIndexOf('/');
            String word = item.substring(0, slash);
            int begin = text.length();
            text.append(word).append(' ');
            words.add(Word.of(word, item.substring(slash + 1), begin, begin + word.length()));
        }
    }

    List<Word> words() {
        return words;
    }

    Span span(String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    String text(Span span) {
        return span.of(text);
    }
}
