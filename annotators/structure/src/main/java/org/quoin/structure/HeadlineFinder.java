package org.quoin.structure;

import java.util.List;
import org.quoin.plugin.Span;

/**
 * Decides by its form whether the first block of a text is a headline. What decides, strongest first: what comes after
 * it; how it ends (a headline has no full stop); and, where it does have one, capitals, terse wording, or a blank line
 * that no paragraph after it has.
 */
final class HeadlineFinder {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_OF_A_SENTENCE = 20;
    private static final int FARTHEST_PROSE = 6;
    private static final int LETTERS_OF_A_LONG_WORD = 4;

    private final String text;
    private final List<Block> blocks;

    HeadlineFinder(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /**
     * Tells whether the first block is a headline.
     *
     * @param headerFollows whether a byline or a dateline comes right after it
     */
    boolean firstIsHeadline(boolean headerFollows) {
        if (blocks.size() < 2) {
            return false;
        }
        Span first = blocks.get(0).span();
        if (first.length() > LONGEST) {
            return false;
        }
        String[] words = Words.split(first.of(text));
        return headerFollows ? words.length <= 2 * MOST_WORDS : looksLikeHeadline(first, words);
    }

    private boolean looksLikeHeadline(Span first, String[] words) {
        if (words.length > MOST_WORDS) {
            return false;
        }
        return switch (Sentences.lastBeforeClosers(text, first)) {
            case ',', ';', ':' -> false;
            case '.', '!', '?', '\u2026' -> isHeadlineWithStop(first, words);
            default -> isShorterThanNext() || proseFollows();
        };
    }

    private boolean isHeadlineWithStop(Span first, String[] words) {
        if (words.length < 2 || words.length > MOST_WORDS_OF_A_SENTENCE) {
            return false;
        }
        if (isInCapitals(first) || isInTitleCase(words)) {
            return true;
        }
        if (hasSentenceEndInside(first) || !isShorterThanNext()) {
            return false;
        }
        return !Sentences.endsInFullStop(text, first) || isTerse(words) || isOnlyOneSetOff();
    }

    /** Tells whether a sentence ends one of the next blocks; labels and captions may come before it. */
    private boolean proseFollows() {
        return blocks.stream()
                .skip(1)
                .limit(FARTHEST_PROSE)
                .anyMatch(block -> Sentences.endsSentence(text, block.span()));
    }

    private boolean isShorterThanNext() {
        return blocks.get(0).span().length() < blocks.get(1).span().length();
    }

    private boolean hasSentenceEndInside(Span span) {
        for (int at = span.begin() + 1; at + 2 < span.end(); at++) {
            boolean stop = Sentences.isStop(text.charAt(at)) && Span.isBlank(text.charAt(at + 1));
            if (stop && Sentences.startsSentence(text, span, at + 2) && !isAbbreviation(span, at)) {
                return true;
            }
        }
        return false;
    }

    /** Short words before a stop are abbreviations more often than ends of sentences: "Gov.", "St.", "U.S.". */
    private boolean isAbbreviation(Span span, int stop) {
        int begin = stop;
        while (begin > span.begin() && !Span.isBlank(text.charAt(begin - 1))) {
            begin--;
        }
        return text.charAt(stop) == '.'
                && stop - begin <= LETTERS_OF_A_LONG_WORD
                && Character.isUpperCase(text.charAt(begin));
    }

    private boolean isInCapitals(Span span) {
        return span.of(text).chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isInTitleCase(String[] words) {
        int longWords = 0;
        int capitalised = 0;
        for (String word : words) {
            if (word.length() >= LETTERS_OF_A_LONG_WORD) {
                longWords++;
                capitalised += Words.isCapitalised(word) ? 1 : 0;
            }
        }
        return longWords >= 3 && capitalised * 4 >= longWords * 3;
    }

    private static boolean isTerse(String[] words) {
        for (String word : words) {
            if (HeaderWords.NOT_IN_HEADLINES.has(word)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a blank line stands after the headline and nowhere else. */
    private boolean isOnlyOneSetOff() {
        return blocks.size() > 3
                && blocks.get(1).setOff()
                && blocks.stream().skip(2).noneMatch(Block::setOff);
    }
}
