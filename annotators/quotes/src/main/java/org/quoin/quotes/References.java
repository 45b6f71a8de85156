package org.quoin.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;

/** The places where an article refers to entities, by where they stand. */
final class References {

    private static final Set<String> RELATIVE = WordList.of(References.class, "relative-pronouns.txt");
    private static final Set<String> NOT_IN_PHRASE = Stream.of("noun-prepositions.txt", "reflexive-pronouns.txt")
            .flatMap(list -> WordList.of(References.class, list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final String AND = " and ";

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
     * Returns the entity that the words of a source name: by the mention that they are; else by the one that ends where
     * their first noun phrase ends, as its last words say what it is ("Halvik Mayor [Ada Vale] of the ..."); else by one that
     * goes on beyond it ("[an aide with knowledge of the talks] at ..."); else by the first person named in them. Of what begins with a relative pronoun it is the mention before it. Empty where several are named side by
     * side, and where none is.
     */
    Optional<Integer> named(Span source) {
        Span words = source.trim(text);
        if (RELATIVE.contains(firstWord(words))) {
            return before(words.begin());
        }
        List<Reference> inside = within(words);
        Span phrase = new Span(words.begin(), endOfPhrase(words));
        return find(inside, reference -> reference.span().equals(words))
                .or(() -> find(inside, reference -> reference.span().end() == phrase.end()))
                .or(() -> find(inside, reference -> reference.span().contains(phrase)))
                .or(() -> find(inside, reference -> reference.name() && reference.person()))
                .filter(reference -> !isJoinedToAnother(reference, words, inside))
                .map(Reference::entity);
    }

    private String firstWord(Span words) {
        int end = words.begin();
        while (end < words.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(words.begin(), end).toLowerCase(Locale.ROOT);
    }

    private static Optional<Reference> find(List<Reference> references, Predicate<Reference> condition) {
        return references.stream().filter(condition).findFirst();
    }

    /** The first noun phrase ends at a comma or bracket, or before a preposition or a relative or reflexive pronoun. */
    private int endOfPhrase(Span words) {
        int end = words.begin();
        for (int at = words.begin(); at < words.end(); ) {
            int next = at;
            while (next < words.end() && !Span.isBlank(text.charAt(next))) {
                next++;
            }
            String word = text.substring(at, next).toLowerCase(Locale.ROOT);
            if (at > words.begin() && (NOT_IN_PHRASE.contains(word) || RELATIVE.contains(word))
                    || word.startsWith("(")) {
                return end;
            }
            end = next;
            if (word.endsWith(",")) {
                return next - 1;
            }
            while (next < words.end() && Span.isBlank(text.charAt(next))) {
                next++;
            }
            at = next;
        }
        return end;
    }

    /** "Farrow and Holm": the words name two, and neither alone. */
    private boolean isJoinedToAnother(Reference reference, Span source, List<Reference> inside) {
        int begin = reference.span().begin() - AND.length();
        int end = reference.span().end() + AND.length();
        return begin > source.begin()
                        && text.startsWith(AND, begin)
                        && inside.stream().anyMatch(other -> other.span().end() == begin)
                || end < source.end()
                        && text.startsWith(AND, reference.span().end())
                        && inside.stream().anyMatch(other -> other.span().begin() == end);
    }

    /** Tells whether a source is a personal pronoun, such as "he", and nothing else. */
    boolean isPersonalPronoun(Span source) {
        return PRONOUNS.contains(source.of(text).toLowerCase(Locale.ROOT));
    }

    /** Tells whether an entity can be what a pronoun stands for: it is a person, and is not called by the other one. */
    boolean agrees(int entity, Span pronoun) {
        String word = pronoun.of(text).toLowerCase(Locale.ROOT);
        boolean person = false;
        for (Reference reference : references) {
            if (reference.entity() == entity) {
                String other = reference.span().of(text).toLowerCase(Locale.ROOT);
                if (PRONOUNS.contains(other) && !other.equals(word)) {
                    return false;
                }
                person |= reference.person();
            }
        }
        return person;
    }

    /** Returns the entity of the longest mention that begins at an offset. */
    Optional<Integer> at(int offset) {
        int i = firstFrom(offset);
        return i < references.size() && references.get(i).span().begin() == offset
                ? Optional.of(references.get(i).entity())
                : Optional.empty();
    }

    /** Returns the entity of the person whose mention ends before an offset, with nothing but a comma between. */
    private Optional<Integer> before(int offset) {
        int end = offset;
        while (end > 0 && (text.charAt(end - 1) == ',' || Span.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        int last = end;
        List<Reference> near = references.subList(firstFrom(end - longest), firstFrom(end)).stream()
                .filter(reference -> reference.span().end() == last)
                .toList();
        return find(near, Reference::person).map(Reference::entity);
    }

    private List<Reference> within(Span span) {
        return references.subList(firstFrom(span.begin()), firstFrom(span.end())).stream()
                .filter(reference -> span.contains(reference.span()))
                .toList();
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
