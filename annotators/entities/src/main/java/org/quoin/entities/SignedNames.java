package org.quoin.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.plugin.Span;
import org.quoin.type.Byline;
import org.quoin.type.CreditedPerson;
import org.quoin.type.Dateline;

/** The names that an article's structure tells: of its authors and others credited, its agency, and where it comes from. */
final class SignedNames {

    private final ArticleText text;
    private final List<Name> names = new ArrayList<>();

    private SignedNames(ArticleText text) {
        this.text = text;
    }

    /** Returns the names, in text order. */
    static List<Name> of(JCas article, ArticleText text) {
        SignedNames signed = new SignedNames(text);
        article.select(Byline.class).forEach(signed::authors);
        article.select(CreditedPerson.class)
                .forEach(person -> signed.add(Span.of(person), NameType.PERSON, Subtype.NONE));
        article.select(Dateline.class).forEach(signed::origin);
        signed.names.sort(Comparator.comparingInt(Name::begin));
        return signed.names;
    }

    private void authors(Byline byline) {
        StringArray authors = byline.getAuthors();
        for (int i = 0; authors != null && i < authors.size(); i++) {
            find(byline, authors.get(i), byline.getBegin(), NameType.PERSON, Subtype.NONE);
        }
    }

    private void origin(Dateline dateline) {
        int from = dateline.getBegin();
        if (dateline.getPlace() != null) {
            // "BOSTON, Mass." are two places.
            for (String place : dateline.getPlace().split("[,/]")) {
                from = find(dateline, place.strip(), from, NameType.LOCATION, Subtype.NONE);
            }
        }
        if (dateline.getAgency() != null) {
            find(dateline, dateline.getAgency(), from, NameType.ORGANIZATION, Subtype.AGENCY);
        }
    }

    /** Looks for a name within an annotation, from an offset on; returns where it ends, or the same offset. */
    private int find(Annotation within, String name, int from, NameType type, Subtype subtype) {
        int at = name.isEmpty() ? -1 : text.text().indexOf(name, from);
        if (at < 0 || at + name.length() > within.getEnd()) {
            return from;
        }
        add(new Span(at, at + name.length()), type, subtype);
        return at + name.length();
    }

    private void add(Span span, NameType type, Subtype subtype) {
        int begin = text.tokenAt(span.begin());
        int end = begin;
        while (end < text.size() && text.end(end) <= span.end()) {
            end++;
        }
        if (begin < end && text.begin(begin) == span.begin() && text.end(end - 1) == span.end()) {
            names.add(new Name(begin, end, type, subtype));
        }
    }
}
