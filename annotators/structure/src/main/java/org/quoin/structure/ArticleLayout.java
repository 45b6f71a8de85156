package org.quoin.structure;

import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * The parts of an article, in UTF-16 offsets of its text. Strings are white-space collapsed; an empty one says that the
 * text gives none.
 *
 * @param headline the headline; at most one
 * @param bylines the bylines, on lines of their own or run into the first paragraph
 * @param dateline the dateline; at most one
 * @param credits the credit lines, in text order
 * @param paragraphs the paragraphs in text order; at most one is the lead
 * @param repeats the text that repeats earlier text of the article, in text order
 */
record ArticleLayout(
        Optional<Span> headline,
        List<Byline> bylines,
        Optional<Dateline> dateline,
        List<Credit> credits,
        List<Paragraph> paragraphs,
        List<Repeat> repeats) {

    ArticleLayout {
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
        paragraphs = List.copyOf(paragraphs);
        repeats = List.copyOf(repeats);
    }

    /** Who wrote the article; the word "By" is part of the span. */
    record Byline(Span span, List<String> authors) {

        Byline {
            authors = List.copyOf(authors);
        }
    }

    /** Where, when and by which agency; the dash that ends it is part of the span. */
    record Dateline(Span span, String place, String agency, String date) {}

    /** Who did what for the report; brackets are part of the span. */
    record Credit(Span span, List<Person> people) {

        Credit {
            people = List.copyOf(people);
        }

        /** A person in a credit line; the role is in lower case. */
        record Person(Span span, String name, String role) {}
    }

    /** What a paragraph is to the story. */
    enum Role {
        LEAD,
        BODY,
        DUPLICATE
    }

    /** A paragraph of the story. */
    record Paragraph(Span span, Role role) {}

    /** Text that repeats earlier text. */
    record Repeat(Span span, Span original) {}
}
