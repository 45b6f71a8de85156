package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import org.quoin.plugin.Span;
import org.quoin.quotes.QuotationMark.Level;

/**
 * Takes out the marks that set off an excerpt from another text: a straight mark before each of its paragraphs, and at most
 * one after the last, in an article whose quotations have curly ones. What the excerpt quotes is read like any other text.
 */
final class ExcerptMarks {

    /** So many curly marks show that they are what the article sets quotations in. */
    private static final int FEWEST_CURLY = 4;

    private final String text;
    private final List<Span> paragraphs;

    ExcerptMarks(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /**
     * Returns the marks without those of excerpts.
     *
     * @param marks the marks of each paragraph
     */
    List<List<QuotationMark>> without(List<List<QuotationMark>> marks) {
        if (!setOffExcerpts(marks)) {
            return marks;
        }
        List<List<QuotationMark>> rest = new ArrayList<>();
        for (List<QuotationMark> here : marks) {
            rest.add(here.stream().filter(mark -> !isStraight(mark)).toList());
        }
        return rest;
    }

    private boolean setOffExcerpts(List<List<QuotationMark>> marks) {
        int curly = 0;
        int unclosed = 0;
        for (int i = 0; i < marks.size(); i++) {
            int straight = 0;
            int balance = 0;
            for (QuotationMark mark : marks.get(i)) {
                if (isStraight(mark)) {
                    if (mark.begin() != paragraphs.get(i).begin()
                            && mark.end() != paragraphs.get(i).end()) {
                        return false;
                    }
                    straight++;
                } else if (mark.level() == Level.DOUBLE) {
                    curly++;
                    balance += mark.opens() ? 1 : -1;
                    if (balance < 0) {
                        return false;
                    }
                }
            }
            unclosed += straight == 1 && balance == 0 ? 1 : 0;
        }
        return curly >= FEWEST_CURLY && unclosed > 0;
    }

    private boolean isStraight(QuotationMark mark) {
        return mark.level() == Level.DOUBLE && mark.end() == mark.begin() + 1 && text.charAt(mark.begin()) == '"';
    }
}
