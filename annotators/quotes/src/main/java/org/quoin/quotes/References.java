package org.quoin.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;

/** The places where an article refers to entities, by where they stand. */
final class References {

    private static final Set<String> RELATIVE = WordList.of(References.class, "relative-pronouns.txt");

    private final String text;
    private final List<Reference> references;
    private final int longest;

    /** @param references in any order */
    References(String text, List<Reference> references) {
        this.text = text;
        this.references = references.stream()
                .sorted(Comparator.comparing(Reference::span))
                .toList();
        this.longest = references.stream()
                .mapToInt(reference -> reference.span().length())
                .max()
                .orElse(0);
    }

    /**
     * Returns the entity that the words of a source name: by the mention that they are; else by the mention that they
     * begin with; else by the first name in them. Of a relative pronoun it is the mention before it. Empty where several
     * are named side by side, and where none is.
     */
    Optional<Integer> named(Span source) {
        if (RELATIVE.contains(source.of(text).toLowerCase(java.util.Locale.ROOT))) {
            return before(source.begin());
        }
        List<Reference> inside = within(source);
        Optional<Reference> same = inside.stream()
                .filter(reference -> reference.span().equals(source))
                .findFirst();
        if (same.isPresent()) {
            return same.map(Reference::entity);
        }
        Optional<Reference> first = inside.stream()
                .filter(reference -> reference.span().begin() == source.begin())
                .findFirst()
                .or(() -> inside.stream().filter(Reference::name).findFirst())
                .or(() -> inside.stream().findFirst());
        return first.filter(reference -> !isJoinedToAnother(reference, source, inside))
                .map(Reference::entity);
    }

    /** "Farrow and Holm": the words name two, and neither alone. */
    private boolean isJoinedToAnother(Reference reference, Span source, List<Reference> inside) {
        String rest = text.substring(reference.span().end(), source.end());
        return rest.startsWith(" and ")
                && inside.stream()
                        .anyMatch(other ->
                                other.span().begin() == reference.span().end() + " and ".length());
    }

    /** Returns the entity of the longest mention that begins at an offset. */
    Optional<Integer> at(int offset) {
        int i = firstFrom(offset);
        return i < references.size() && references.get(i).span().begin() == offset
                ? Optional.of(references.get(i).entity())
                : Optional.empty();
    }

    /** Returns the entity of the mention that ends before an offset, with nothing but a comma between. */
    private Optional<Integer> before(int offset) {
        int end = offset;
        while (end > 0 && (text.charAt(end - 1) == ',' || Span.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        int last = end;
        return references.subList(firstFrom(end - longest), firstFrom(end)).stream()
                .filter(reference -> reference.span().end() == last)
                .findFirst()
                .map(Reference::entity);
    }

    private List<Reference> within(Span span) {
        return references.subList(firstFrom(span.begin()), firstFrom(span.end())).stream()
                .filter(reference -> span.contains(reference.span()))
                .collect(Collectors.toList());
    }

    /** Returns the place of the first mention that begins at an offset or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
