package org.quoin.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.Span;

/**
 * Finds the turns of a transcript: paragraphs that begin with a speaker's name in capitals and a colon. What follows is
 * speech without quotation marks. Names that take turns (one, another, the first again) tell speakers from headings such as
 * {@code UPDATE:}.
 */
final class TranscriptTurns {

    /** In UTF-16 units. */
    private static final int LONGEST_NAME = 60;

    private final String text;

    private TranscriptTurns(String text) {
        this.text = text;
    }

    /** A turn's name, and the speech after it. */
    private record Turn(String name, Span speech) {}

    /** Returns what is said in the turns of an article, in text order. */
    static List<Span> of(String text, List<Span> paragraphs) {
        TranscriptTurns turns = new TranscriptTurns(text);
        List<Turn> found = new ArrayList<>();
        paragraphs.forEach(paragraph -> turns.turn(paragraph).ifPresent(found::add));
        Set<String> speakers = new HashSet<>();
        for (int i = 2; i < found.size(); i++) {
            String name = found.get(i).name();
            String other = found.get(i - 1).name();
            if (found.get(i - 2).name().equals(name) && !other.equals(name)) {
                speakers.add(name);
                speakers.add(other);
            }
        }
        return found.stream()
                .filter(turn -> speakers.contains(turn.name()))
                .map(Turn::speech)
                .toList();
    }

    private Optional<Turn> turn(Span paragraph) {
        int begin = paragraph.begin();
        while (begin < paragraph.end() && "\"\u201C".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        int capitals = 0;
        while (end < paragraph.end() && end - begin < LONGEST_NAME && belongsToName(text.charAt(end))) {
            capitals += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
            end++;
        }
        if (capitals < 2 || end >= paragraph.end() || text.charAt(end) != ':') {
            return Optional.empty();
        }
        Span speech = new Span(end + 1, paragraph.end()).trim(text);
        return speech.isEmpty() ? Optional.empty() : Optional.of(new Turn(text.substring(begin, end), speech));
    }

    private static boolean belongsToName(char c) {
        return Character.isUpperCase(c) || c == ' ' || c == '.' || c == '-' || c == '\'' || c == '\u2019';
    }
}
