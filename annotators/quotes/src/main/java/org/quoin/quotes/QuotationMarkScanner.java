package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;
import org.quoin.quotes.QuotationMark.Lean;
import org.quoin.quotes.QuotationMark.Level;

/**
 * Finds the quotation marks of a text, one pass, and tells them from apostrophes, feet and inches and the values of
 * markup attributes. The direction of a mark is that of its neighbours where these are plain (white space before and a
 * letter after: it opens), else that of its glyph: writers and converters mix the glyphs up far more often than the
 * spaces.
 */
final class QuotationMarkScanner {

    private static final String DOUBLES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033";
    private static final String SINGLES = "'\u2018\u2019\u201A\u201B`\u2039\u203A";
    private static final String OPENING_GLYPHS = "\u201C\u201E\u201F\u00AB\u2018\u201A\u201B\u2039`";
    private static final String CLOSING_GLYPHS = "\u201D\u00BB\u2019\u203A";
    private static final String OPENING_NEIGHBOURS = "([{<-\u2013\u2014\u2015/\u2026|";
    private static final String CLOSING_NEIGHBOURS = ".,;:?!)]}>-\u2013\u2014\u2015/\u2026|";
    /** No more marks than these stand together: a triple, and the single or double mark of a nested quotation. */
    private static final int MOST_TOGETHER = 4;

    private static final int LONGEST_CLIPPED_WORD = 8;

    /** Words that lose their first letters in writing: an apostrophe before them opens nothing. */
    private static final Set<String> CLIPPED = WordList.of(QuotationMarkScanner.class, "clipped-words.txt");

    private final String text;
    private final int from;
    private final int to;
    private final List<QuotationMark> marks = new ArrayList<>();
    private boolean inAttributeValue;

    private QuotationMarkScanner(String text, Span span) {
        this.text = text;
        this.from = span.begin();
        this.to = span.end();
    }

    /** Returns the quotation marks within a span, in text order. */
    static List<QuotationMark> scan(String text, Span span) {
        QuotationMarkScanner scanner = new QuotationMarkScanner(text, span);
        scanner.scan();
        return scanner.marks;
    }

    private void scan() {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '>') {
                inAttributeValue = false;
            }
            if (DOUBLES.indexOf(c) >= 0) {
                addDouble(at, at + 1);
                at++;
            } else if (SINGLES.indexOf(c) >= 0) {
                at = addSingles(at, c);
            } else {
                at++;
            }
        }
    }

    private void addDouble(int begin, int end) {
        if (isAttributeValue(begin) || isInches(begin)) {
            return;
        }
        boolean sure = end - begin == 2 || !isDigit(begin - 1);
        marks.add(new QuotationMark(begin, end, Level.DOUBLE, lean(begin, end), sure));
    }

    /** Two single marks side by side are a double one; of three, the single one is the inner. */
    private int addSingles(int begin, char c) {
        int run = 1;
        while (begin + run < to && text.charAt(begin + run) == c) {
            run++;
        }
        if (run == 1) {
            addSingle(begin);
        } else if (run == 2) {
            addDouble(begin, begin + 2);
        } else if (run == 3) {
            boolean opening = opensAfter(charBefore(begin));
            if (opening) {
                addDouble(begin, begin + 2);
                addSingle(begin + 2);
            } else {
                addSingle(begin);
                addDouble(begin + 1, begin + 3);
            }
        }
        return begin + run;
    }

    private void addSingle(int at) {
        char before = charBefore(at);
        char after = charAfter(at + 1);
        if (isWordCharacter(before) && isWordCharacter(after)) {
            return;
        }
        if (text.charAt(at) == '`' && !opensAfter(before)) {
            return;
        }
        Lean lean = lean(at, at + 1);
        if (lean == Lean.EITHER || isFeet(at) || (lean == Lean.OPENING && isClipped(at))) {
            return;
        }
        boolean possessive = lean == Lean.CLOSING
                && (before == 's' || before == 'S' || before == 'z' || before == 'x')
                && Span.isBlank(after);
        boolean droppedEnd = lean == Lean.CLOSING && before == 'n' && Span.isBlank(after);
        marks.add(new QuotationMark(at, at + 1, Level.SINGLE, lean, !possessive && !droppedEnd));
    }

    private Lean lean(int begin, int end) {
        char before = outside(begin, -1);
        char after = outside(end - 1, 1);
        boolean canOpen = opensAfter(before) && !Span.isBlank(after) && ",;:!?)]}".indexOf(after) < 0;
        boolean canClose = !Span.isBlank(before) && "([{".indexOf(before) < 0 && closesBefore(after);
        if (canOpen != canClose) {
            return canOpen ? Lean.OPENING : Lean.CLOSING;
        }
        char glyph = text.charAt(begin);
        boolean german = glyph == '\u00AB' || glyph == '\u00BB';
        if (!german && OPENING_GLYPHS.indexOf(glyph) >= 0) {
            return Lean.OPENING;
        }
        if (!german && CLOSING_GLYPHS.indexOf(glyph) >= 0) {
            return Lean.CLOSING;
        }
        return ".,?!".indexOf(before) >= 0 && !canOpen ? Lean.CLOSING : Lean.EITHER;
    }

    /** Returns the nearest character beyond a mark that is no mark itself. */
    private char outside(int at, int step) {
        int i = at + step;
        for (int n = 0; n < MOST_TOGETHER && isMark(i); n++) {
            i += step;
        }
        return step < 0 ? charBefore(i + 1) : charAfter(i);
    }

    private boolean isMark(int i) {
        return i >= from && i < to && (DOUBLES.indexOf(text.charAt(i)) >= 0 || SINGLES.indexOf(text.charAt(i)) >= 0);
    }

    private static boolean opensAfter(char before) {
        return Span.isBlank(before) || OPENING_NEIGHBOURS.indexOf(before) >= 0;
    }

    private static boolean closesBefore(char after) {
        return Span.isBlank(after) || CLOSING_NEIGHBOURS.indexOf(after) >= 0;
    }

    /** As in {@code lang="en"}: what stands in markup is no speech. */
    private boolean isAttributeValue(int at) {
        if (charBefore(at) == '=') {
            inAttributeValue = true;
            return true;
        }
        boolean ends = inAttributeValue;
        inAttributeValue = false;
        return ends;
    }

    /** As in {@code 6'2"}; a number alone before the mark is left to the pairing. */
    private boolean isInches(int at) {
        int i = at - 1;
        while (i >= from && at - i <= 3 && Character.isDigit(text.charAt(i))) {
            i--;
        }
        if (i == at - 1) {
            return false;
        }
        while (i >= from && at - i <= 5 && text.charAt(i) == ' ') {
            i--;
        }
        return i > from && "'\u2019\u2032".indexOf(text.charAt(i)) >= 0 && isDigit(i - 1);
    }

    private boolean isFeet(int at) {
        if (!isDigit(at - 1) || at + 1 >= to) {
            return false;
        }
        int next = Span.isBlank(text.charAt(at + 1)) ? at + 2 : at + 1;
        return isDigit(next) || charAfter(next) == 'x';
    }

    private boolean isClipped(int at) {
        int end = at + 1;
        while (end < to && end - at <= LONGEST_CLIPPED_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return CLIPPED.contains(word) || (word.length() >= 2 && isDigit(at + 1) && isDigit(at + 2));
    }

    private boolean isDigit(int i) {
        return i >= from && i < to && Character.isDigit(text.charAt(i));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private char charBefore(int i) {
        return i > from ? text.charAt(i - 1) : ' ';
    }

    private char charAfter(int i) {
        return i < to ? text.charAt(i) : ' ';
    }
}
