package org.quoin.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.plugin.Span;
import org.quoin.quotes.ReportingVerb.Kind;

/** Finds to whom a quote is said: the object of a verb of telling, or whom "to" names after a verb of speaking. */
final class Addressees {

    private static final String TO = "to ";

    private Addressees() {}

    /**
     * Returns the entity that a quote is said to.
     *
     * @param text the article's text
     */
    static Optional<Integer> of(Said quote, String text, References references) {
        if (quote.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = quote.cue().get(quote.cue().size() - 1);
        int at = skipBlank(text, cue.end());
        boolean to = text.startsWith(TO, at);
        if (!to && !tells(cue.of(text))) {
            return Optional.empty();
        }
        int object = to ? skipBlank(text, at + TO.length()) : at;
        if (quote.content().stream().anyMatch(span -> span.contains(object))
                || quote.source().filter(span -> span.contains(object)).isPresent()) {
            return Optional.empty();
        }
        return references.at(object);
    }

    private static boolean tells(String cue) {
        List<String> words = List.of(cue.toLowerCase(Locale.ROOT).split("\\s+"));
        return words.stream()
                .flatMap(word -> ReportingVerbs.english().of(word).stream())
                .anyMatch(verb -> verb.is(Kind.TELL));
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Span.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
