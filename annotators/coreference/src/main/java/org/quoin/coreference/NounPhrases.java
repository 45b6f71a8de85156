package org.quoin.coreference;

import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * Reads noun phrases off a dependency tree, bounded as in GUM (Zeldes 2017): with determiners, complements and relative
 * clauses; without prepositions before them, appositions, and further conjuncts.
 */
final class NounPhrases {

    private static final Set<String> NEVER_HEADS = WordList.of(NounPhrases.class, "never-heads.txt");

    private static final Set<String> OUTSIDE = WordList.of(NounPhrases.class, "outside-phrases.txt");

    private static final Set<String> CLAUSAL = WordList.of(NounPhrases.class, "clausal-relations.txt");
    private static final String ASIDE_MARKS = ",-\u2013\u2014;:";
    private static final Set<String> EXAMPLES = WordList.of(NounPhrases.class, "example-words.txt");
    private static final Set<String> FOCUS = WordList.of(NounPhrases.class, "focus-adverbs.txt");

    /** So far back an opening mark is looked for. */
    private static final int LONGEST_ENCLOSED = 60;

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /** Returns the noun phrase with a head, if the word can be one. */
    Optional<Phrase> at(int head) {
        return canHead(head) ? Optional.of(phrase(head)) : Optional.empty();
    }

    private boolean canHead(int word) {
        String relation = words.baseRelation(word);
        if (NEVER_HEADS.contains(relation)) {
            return false;
        }
        String tag = words.tag(word);
        if (tag.startsWith("NN") || tag.equals("PRP") || tag.equals("PRP$")) {
            return true;
        }
        return switch (tag) {
            case "CD" -> !relation.equals("compound");
            case "DT", "WP", "WP$", "WDT", "EX" -> isArgument(relation);
            case "JJ", "JJS", "JJR", "VBN", "VBG" -> isArgument(relation) && words.child(word, "det") != Words.NONE;
            default -> false;
        };
    }

    private static boolean isArgument(String relation) {
        return switch (relation) {
            case "nsubj", "obj", "obl", "nmod", "iobj", "conj", "appos" -> true;
            default -> false;
        };
    }

    private Phrase phrase(int head) {
        int first = head;
        int last = head;
        boolean predicate = isPredicate(head);
        int preposition = words.child(head, "case");
        for (int child = words.firstChild(head); child != Words.NONE; child = words.nextSibling(child)) {
            if (belongs(child, head, predicate, preposition)) {
                first = Math.min(first, words.first(child));
                last = Math.max(last, words.last(child));
            }
        }
        return trimmed(head, first, last);
    }

    private boolean isPredicate(int head) {
        return words.child(head, "cop") != Words.NONE
                || words.child(head, "nsubj") != Words.NONE
                || words.is(head, "root");
    }

    private boolean belongs(int child, int head, boolean predicate, int preposition) {
        String relation = words.baseRelation(child);
        if (relation.equals("case")) {
            return words.tag(child).equals("POS");
        }
        if (relation.equals("advcl")) {
            return false;
        }
        if (OUTSIDE.contains(relation) || (predicate && CLAUSAL.contains(relation))) {
            return false;
        }
        if (child > head) {
            return !isAside(child);
        }
        return relation.equals("advmod")
                ? isQuantifying(child, head, preposition)
                : !standsBefore(child, preposition, head);
    }

    /** A participle that a comma or dash sets off is an aside; a relative clause is not, nor are examples. */
    private boolean isAside(int child) {
        int from = words.first(child);
        boolean marked = words.isMark(from);
        int mark = marked ? from : from - 1;
        int word = marked ? from + 1 : from;
        if (EXAMPLES.contains(words.lower(word))) {
            return true;
        }
        return mark >= 0
                && isAsideMark(words.lower(mark))
                && words.relation(child).equals("acl");
    }

    private static boolean isAsideMark(String mark) {
        return mark.equals("--") || (mark.length() == 1 && ASIDE_MARKS.contains(mark));
    }

    /** An adverb on a number or quantity belongs to the phrase; one on the whole phrase doesn't. */
    private boolean isQuantifying(int child, int head, int preposition) {
        return !standsBefore(child, preposition, head) && !FOCUS.contains(words.lower(words.first(child)));
    }

    /** An adverb before a preposition belongs to that: {@code only in the harbour}. */
    private static boolean standsBefore(int child, int preposition, int head) {
        return preposition != Words.NONE && preposition < head && child < preposition;
    }

    /** Cuts off marks at the ends, and what a wrong tree has put before a preposition. */
    private Phrase trimmed(int head, int first, int last) {
        int from = first;
        int to = last;
        while (from < head && words.isMark(from)) {
            from++;
        }
        while (to > head && words.isMark(to) && !closes(from, to)) {
            to--;
        }
        if (words.isSameSentence(to, to + 1) && closes(from, to + 1) && !closes(from, to)) {
            to++;
        }
        return new Phrase(head, from, to);
    }

    /** Tells whether a word is a bracket or quotation mark whose other half stands in the phrase, without one that closes it. */
    private boolean closes(int first, int last) {
        String close = words.lower(last);
        String open = opening(close);
        if (open.isEmpty()) {
            return false;
        }
        for (int word = last - 1; word >= Math.max(first, last - LONGEST_ENCLOSED); word--) {
            if (words.lower(word).equals(open)) {
                return true;
            }
            if (words.lower(word).equals(close)) {
                return false;
            }
        }
        return false;
    }

    private static String opening(String close) {
        return switch (close) {
            case ")", "-rrb-" -> "(";
            case "]" -> "[";
            case "\"" -> "\"";
            case "''" -> "``";
            case "\u201D" -> "\u201C";
            default -> "";
        };
    }
}
