package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.plugin.Span;
import org.quoin.quotes.QuotationMark.Lean;
import org.quoin.quotes.QuotationMark.Level;

/**
 * Pairs quotation marks into quotations, paragraph by paragraph. A mark too many or too few does not turn the rest of
 * the article inside out: the direction of each mark is known, and every paragraph starts afresh, unless the quotation
 * runs on, which a paragraph says by an opening mark at its start.
 *
 * <p>One pass; a decision looks ahead two marks at most.
 */
final class QuotationPairing {

    private final String text;
    private final SentenceBegins sentences;
    private final List<Quotation> quotations = new ArrayList<>();
    /** The pieces of a quotation that the last paragraph left open; empty where none is. */
    private final List<Span> carried = new ArrayList<>();

    private QuotationPairing(String text, SentenceBegins sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /**
     * Returns the quotations of an article, by begin, the outer before the nested.
     *
     * @param text the article's text
     * @param paragraphs spans that a quotation only crosses if it is reopened; disjoint, in text order
     * @param sentences where a quotation begins whose opening mark is missing
     */
    static List<Quotation> pair(String text, List<Span> paragraphs, SentenceBegins sentences) {
        QuotationPairing pairing = new QuotationPairing(text, sentences);
        List<List<QuotationMark>> marks = new ExcerptMarks(text, paragraphs)
                .without(paragraphs.stream()
                        .map(paragraph -> QuotationMarkScanner.scan(text, paragraph))
                        .toList());
        for (int i = 0; i < paragraphs.size(); i++) {
            pairing.pairParagraph(paragraphs.get(i), marks.get(i));
        }
        pairing.giveUpCarried();
        TranscriptTurns.of(text, paragraphs).forEach(pairing::addTurn);
        pairing.quotations.sort(Comparator.comparing((Quotation q) -> q.pieces().get(0)));
        return pairing.quotations;
    }

    private void pairParagraph(Span paragraph, List<QuotationMark> marks) {
        List<QuotationMark> doubles = new ArrayList<>();
        List<QuotationMark> singles = new ArrayList<>();
        marks.forEach(mark -> (mark.level() == Level.DOUBLE ? doubles : singles).add(mark));
        int first = quotations.size();
        pairDoubles(paragraph, doubles);
        pairSingles(
                paragraph,
                singles,
                quotations.subList(first, quotations.size()).stream()
                        .map(q -> q.pieces().get(q.pieces().size() - 1))
                        .sorted()
                        .toList());
    }

    private void pairDoubles(Span paragraph, List<QuotationMark> marks) {
        boolean runsOn = !carried.isEmpty()
                && !marks.isEmpty()
                && marks.get(0).begin() == paragraph.begin()
                && !marks.get(0).closes();
        if (!runsOn) {
            giveUpCarried();
        }
        int open = -1;
        int outer = -1;
        int lastEnd = paragraph.begin();
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (isInches(marks, i, open >= 0)) {
                continue;
            }
            if (open < 0) {
                if (!mark.closes()) {
                    open = i;
                } else if (lacksOpening(mark, lastEnd)) {
                    int begin = Math.max(lastEnd, sentences.atOrBefore(mark.begin()));
                    add(new Span(begin, mark.end()).trim(text), Level.DOUBLE, false, true);
                    lastEnd = mark.end();
                }
            } else if (!mark.opens()) {
                Span closed = new Span(marks.get(open).begin(), mark.end());
                if (outer >= 0) {
                    add(closed, Level.DOUBLE, true, true);
                } else {
                    closeCarried(closed);
                }
                lastEnd = mark.end();
                open = outer;
                outer = -1;
            } else if (outer < 0 && closesTwice(marks, i)) {
                outer = open;
                open = i;
            } else {
                Span unclosed = new Span(marks.get(open).begin(), mark.begin()).trim(text);
                carried.add(unclosed);
                giveUpCarried();
                lastEnd = mark.begin();
                open = i;
            }
        }
        int last = outer >= 0 ? outer : open;
        if (last >= 0) {
            carried.add(new Span(marks.get(last).begin(), paragraph.end()));
        }
    }

    /** Closes a quotation with its last piece; the first to be closed in a paragraph is the one carried into it. */
    private void closeCarried(Span last) {
        carried.add(last);
        quotations.add(new Quotation(carried, Level.DOUBLE, true, true));
        carried.clear();
    }

    private void giveUpCarried() {
        if (!carried.isEmpty()) {
            quotations.add(new Quotation(carried, Level.DOUBLE, true, false));
            carried.clear();
        }
    }

    /** Adds a turn of a transcript, unless it stands in quotation marks anyway. */
    private void addTurn(Span speech) {
        boolean quoted = quotations.stream().anyMatch(quotation -> quotation.pieces().stream()
                .anyMatch(piece -> piece.begin() <= speech.begin() && speech.begin() < piece.end()));
        if (!quoted) {
            add(speech, Level.DOUBLE, true, true);
        }
    }

    private void add(Span span, Level level, boolean opened, boolean closed) {
        quotations.add(new Quotation(List.of(span), level, opened, closed));
    }

    /**
     * A number before a mark is inches where no quotation is open, or where the mark that follows would otherwise close
     * what is closed already.
     */
    private static boolean isInches(List<QuotationMark> marks, int i, boolean open) {
        QuotationMark mark = marks.get(i);
        if (mark.sure() || mark.opens()) {
            return false;
        }
        boolean closedLater = i + 1 < marks.size() && marks.get(i + 1).closes();
        return !open || closedLater;
    }

    /** Told by the comma or stop that American and wire style set inside: any other lone mark is a stray. */
    private boolean lacksOpening(QuotationMark mark, int lastEnd) {
        boolean punctuated = mark.begin() > lastEnd && ".,?!\u2026".indexOf(text.charAt(mark.begin() - 1)) >= 0;
        return punctuated && sentences.atOrBefore(mark.begin() - 1) >= lastEnd;
    }

    /** An opening mark in an open quotation opens a nested one where two marks close in a row; else one was left out. */
    private static boolean closesTwice(List<QuotationMark> marks, int i) {
        return i + 2 < marks.size()
                && marks.get(i + 1).closes()
                && marks.get(i + 2).closes();
    }

    /**
     * Pairs single marks, those inside each double quotation and those outside of all apart. An opening mark waits for
     * a sure closing one; a possible plural possessive closes it only where nothing better comes.
     *
     * @param doubles the double quotations of the paragraph, in text order
     */
    private void pairSingles(Span paragraph, List<QuotationMark> singles, List<Span> doubles) {
        SingleMarks outside = new SingleMarks();
        SingleMarks inside = new SingleMarks();
        int d = 0;
        for (QuotationMark mark : singles) {
            while (d < doubles.size() && doubles.get(d).end() <= mark.begin()) {
                inside.end();
                d++;
            }
            boolean within = (d < doubles.size() && doubles.get(d).contains(mark.begin()))
                    || (!carried.isEmpty() && carried.get(carried.size() - 1).contains(mark.begin()));
            (within ? inside : outside).take(mark);
        }
        inside.end();
        outside.end();
    }

    /** Single marks of one level of nesting. */
    private final class SingleMarks {
        private int open = -1;
        private int doubtfulEnd = -1;

        void take(QuotationMark mark) {
            if (mark.lean() == Lean.OPENING) {
                end();
                open = mark.begin();
            } else if (open >= 0 && mark.sure()) {
                add(new Span(open, mark.end()), Level.SINGLE, true, true);
                open = -1;
                doubtfulEnd = -1;
            } else if (open >= 0) {
                doubtfulEnd = mark.end();
            }
        }

        void end() {
            if (open >= 0 && doubtfulEnd >= 0) {
                add(new Span(open, doubtfulEnd), Level.SINGLE, true, true);
            }
            open = -1;
            doubtfulEnd = -1;
        }
    }
}
