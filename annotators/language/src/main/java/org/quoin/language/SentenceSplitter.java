package org.quoin.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;

/** Groups the tokens of a paragraph into sentences. Thread-safe. */
public final class SentenceSplitter {

    /** No sentence is longer, in tokens: what has no period is a table or debris, and those who read it want an end. */
    static final int LONGEST = 1000;

    private final Abbreviations abbreviations;
    private final Set<String> starters = WordList.of(SentenceSplitter.class, "sentence-starters.txt");
    private final Set<String> timeFollowers = WordList.of(SentenceSplitter.class, "time-followers.txt");
    private final Set<String> speechVerbs = WordList.of(SentenceSplitter.class, "speech-verbs.txt");

    private SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * Makes a splitter of English.
     *
     * @param abbreviations the list that {@link Abbreviations#read} reads
     * @throws IOException if the list is not of that form
     */
    public static SentenceSplitter read(InputStream abbreviations) throws IOException {
        return new SentenceSplitter(Abbreviations.read(abbreviations));
    }

    /**
     * Returns the sentences of a paragraph in text order, each as a span of token indexes; every token lies in one.
     *
     * @param tokens the paragraph's tokens
     */
    public List<Span> split(Tokens tokens) {
        List<Span> sentences = new ArrayList<>();
        int first = 0;
        int at = 0;
        boolean inQuote = false;
        while (at < tokens.size()) {
            if (tokens.is(at, '"')) {
                inQuote = !inQuote;
            }
            int last = at;
            boolean ends = false;
            if (isTerminator(tokens, at)) {
                while (last + 1 < tokens.size() && closes(tokens, last + 1, inQuote)) {
                    last++;
                    if (tokens.is(last, '"')) {
                        inQuote = false;
                    }
                }
                ends = last + 1 == tokens.size() || endsAt(tokens, at, last, first);
            }
            if (ends || last + 1 - first >= LONGEST || isBlankLineAfter(tokens, last)) {
                sentences.add(new Span(first, last + 1));
                first = last + 1;
            }
            at = last + 1;
        }
        if (first < tokens.size()) {
            sentences.add(new Span(first, tokens.size()));
        }
        return sentences;
    }

    private static boolean isTerminator(Tokens tokens, int at) {
        char last = tokens.last(at);
        return switch (last) {
            case '.', '\u2026' -> true;
            case '!', '?' -> !Chars.isWordStart(tokens.first(at));
            default -> false;
        };
    }

    /** Tells whether a token closes what the sentence opened: it touches the token before, or nothing opens here. */
    private static boolean closes(Tokens tokens, int at, boolean inQuote) {
        if (!tokens.touchesNext(at - 1)) {
            return tokens.is(at, '"') && inQuote && !tokens.touchesNext(at);
        }
        if (tokens.length(at) == 2) {
            return (tokens.first(at) == '\'' || tokens.first(at) == '\u2019') && tokens.first(at) == tokens.last(at);
        }
        if (tokens.length(at) > 1) {
            return false;
        }
        return switch (tokens.first(at)) {
            case ')', ']', '}', '\u201D', '\u2019', '\u00BB', '.', '!', '?', '\u2026' -> true;
            case '"', '\'' -> inQuote || !tokens.touchesNext(at) || !Chars.isWordStart(tokens.first(at + 1));
            default -> false;
        };
    }

    /** Tells whether a sentence ends with a terminator, whose closing marks reach to the token {@code last}. */
    private boolean endsAt(Tokens tokens, int terminator, int last, int first) {
        int next = last + 1;
        while (next + 1 < tokens.size() && opens(tokens.first(next)) && tokens.length(next) <= 2) {
            next++;
        }
        boolean opened = next > last + 1 && isQuote(tokens.first(last + 1));
        if (isLower(tokens, next) || isContinuation(tokens.first(next))) {
            return false;
        }
        char mark = tokens.last(terminator);
        if (mark == '.'
                && tokens.length(terminator) > 1
                && !tokens.is(terminator, '.')
                && tokens.first(terminator) != '.') {
            return last > terminator && isQuote(tokens.first(last))
                    || endsWithAbbreviation(tokens, terminator, next, opened, first);
        }
        if (mark == '!' || mark == '?') {
            return last == terminator || opened || !isSpeech(tokens, next);
        }
        return !isEllipsis(tokens, terminator)
                || last > terminator
                || terminator > first && !isAllOpening(tokens, first, terminator);
    }

    private static boolean isEllipsis(Tokens tokens, int at) {
        return tokens.first(at) == '\u2026' || tokens.first(at) == '.' && tokens.length(at) > 1;
    }

    private static boolean isAllOpening(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!opens(tokens.first(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuote(char c) {
        return Chars.isDoubleQuote(c) || Chars.isApostrophe(c) || c == '\u2018' || c == '`';
    }

    private boolean endsWithAbbreviation(Tokens tokens, int at, int next, boolean opened, int first) {
        if (at == first && Character.isDigit(tokens.first(at))) {
            return false;
        }
        if (!Character.isUpperCase(tokens.first(next))) {
            return false;
        }
        Abbreviations.Kind kind = abbreviations.kindOf(tokens.word(at)).orElse(Abbreviations.Kind.TITLE);
        boolean starter = isStarter(tokens.word(next));
        return switch (kind) {
            case TITLE, NUMBER, INNER -> "St.".equals(tokens.word(at)) && starter;
            case TIME -> !timeFollowers.contains(tokens.word(next));
            default -> starter || opened;
        };
    }

    private boolean isStarter(String word) {
        return starters.contains(word)
                || word.length() > 1
                        && starters.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Tells whether up to three capitalised words and a verb of speech follow. */
    private boolean isSpeech(Tokens tokens, int next) {
        int at = next;
        while (at < tokens.size() && at < next + 4 && Character.isUpperCase(tokens.first(at))) {
            at++;
        }
        return at > next && at < tokens.size() && speechVerbs.contains(tokens.word(at));
    }

    private static boolean opens(char c) {
        return switch (c) {
            case '"', '\u201C', '\u2018', '\'', '`', '(', '[', '{', '\u00AB', '\u201E' -> true;
            default -> false;
        };
    }

    private static boolean isContinuation(char c) {
        return switch (c) {
            case ',', ';', ':', '-', '\u2013', '\u2014', ')', '/', '%' -> true;
            default -> false;
        };
    }

    /** Tells whether a token is in lower case; one with a capital inside is a name ("iPhone"). */
    private static boolean isLower(Tokens tokens, int at) {
        if (!Character.isLowerCase(tokens.text().codePointAt(tokens.begin(at)))) {
            return false;
        }
        return tokens.length(at) < 2 || !Character.isUpperCase(tokens.text().charAt(tokens.begin(at) + 1));
    }

    private static boolean isBlankLineAfter(Tokens tokens, int at) {
        if (at + 1 >= tokens.size() || tokens.begin(at + 1) - tokens.end(at) < 2) {
            return false;
        }
        int breaks = 0;
        for (int i = tokens.end(at); i < tokens.begin(at + 1); i++) {
            if (tokens.text().charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks >= 2;
    }
}
