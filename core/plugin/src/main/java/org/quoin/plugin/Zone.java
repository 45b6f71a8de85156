package org.quoin.plugin;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.type.Byline;
import org.quoin.type.CreditLine;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.Headline;

/**
 * A stretch of an article that is read on its own: no sentence, quotation or name crosses its ends. The zones of an
 * article are disjoint, in text order, trimmed of white space, and leave out what repeats earlier text
 * ({@link DuplicateText}), so that an annotator that walks over them annotates everything once.
 *
 * @param kind what the stretch is
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset after its last character, in UTF-16 units
 */
public record Zone(Kind kind, int begin, int end) {

    /** What a zone is to a reader. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        DATELINE,
        /** A paragraph of the story, or what is left of it beside a byline, dateline or credit line run into it. */
        TEXT,
        CREDIT
    }

    /** Returns the zone's span. */
    public Span span() {
        return new Span(begin, end);
    }

    /**
     * Returns the zones of an article.
     *
     * @param article an article; where nothing has marked its paragraphs, its whole text is one zone
     */
    public static List<Zone> of(JCas article) {
        String text = article.getDocumentText();
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<Zone> set = new ArrayList<>();
        article.select(Headline.class).forEach(a -> set.add(zone(Kind.HEADLINE, a)));
        article.select(Byline.class).forEach(a -> set.add(zone(Kind.BYLINE, a)));
        article.select(Dateline.class).forEach(a -> set.add(zone(Kind.DATELINE, a)));
        article.select(CreditLine.class).forEach(a -> set.add(zone(Kind.CREDIT, a)));

        List<Span> taken = new ArrayList<>();
        set.forEach(zone -> taken.add(zone.span()));
        article.select(DuplicateText.class).forEach(a -> taken.add(Span.of(a)));
        taken.sort(Comparator.naturalOrder());

        List<Span> paragraphs = article.select(Paragraph.class).map(Span::of).toList();
        if (paragraphs.isEmpty()) {
            paragraphs = List.of(new Span(0, text.length()));
        }
        paragraphs.forEach(paragraph -> addRest(paragraph, taken, text, set));
        set.sort(Comparator.comparingInt(Zone::begin));
        return List.copyOf(set);
    }

    private static Zone zone(Kind kind, Annotation annotation) {
        return new Zone(kind, annotation.getBegin(), annotation.getEnd());
    }

    /** Adds what the taken spans (in text order) leave of a paragraph. */
    private static void addRest(Span paragraph, List<Span> taken, String text, List<Zone> zones) {
        int from = paragraph.begin();
        for (Span span : taken) {
            if (span.begin() >= paragraph.end()) {
                break;
            }
            if (span.begin() > from) {
                addText(new Span(from, span.begin()), text, zones);
            }
            from = Math.max(from, span.end());
        }
        if (from < paragraph.end()) {
            addText(new Span(from, paragraph.end()), text, zones);
        }
    }

    private static void addText(Span rest, String text, List<Zone> zones) {
        Span trimmed = rest.trim(text);
        if (!trimmed.isEmpty()) {
            zones.add(new Zone(Kind.TEXT, trimmed.begin(), trimmed.end()));
        }
    }
}
