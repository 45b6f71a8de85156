package org.quoin.events;

import java.util.Optional;
import java.util.Set;

/**
 * Finds conditions that are told by the order of words: "Had he known", "Should talks fail", "Were they to meet". The
 * auxiliary opens the clause and a noun phrase follows it; the verb comes after. A question has the same order, so a
 * sentence with a question mark at its end has none.
 */
final class InvertedConditions {

    private static final int LONGEST_SUBJECT = 12;
    private static final Set<String> OPENERS = Set.of("had", "should", "were");

    private final ParsedSentence sentence;
    /** Whether a verb's clause is such a condition, by verb; no room where the sentence has none. */
    private Modality[] byVerb = {};

    InvertedConditions(ParsedSentence sentence) {
        this.sentence = sentence;
        boolean asked = isQuestion();
        for (int word = 0; word < sentence.size(); word++) {
            if (OPENERS.contains(sentence.form(word)) && !asked && opensClause(word)) {
                read(word);
            }
        }
    }

    /** Returns what such a condition makes of the clause of a verb. */
    Optional<Modality> of(int verb) {
        return verb < byVerb.length ? Optional.ofNullable(byVerb[verb]) : Optional.empty();
    }

    private boolean isQuestion() {
        for (int word = sentence.size() - 1; word >= 0 && !sentence.hasLetter(word); word--) {
            if (sentence.form(word).equals("?")) {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int word) {
        boolean first = word == 0
                || !sentence.hasLetter(word - 1)
                || sentence.tag(word - 1).equals("CC");
        boolean subjectFollows =
                switch (sentence.tag(word + 1)) {
                    case "DT", "PDT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "EX" -> true;
                    default -> false;
                };
        return first && subjectFollows && !hasSubjectBefore(word);
    }

    /** Tells whether the tree has a subject before the word: it opens no clause then, but goes on with one. */
    private boolean hasSubjectBefore(int word) {
        int verb = sentence.relation(word).startsWith("aux")
                        || sentence.relation(word).equals("cop")
                ? sentence.head(word)
                : word;
        int subject = sentence.child(verb, "nsubj");
        int passive = sentence.child(verb, "nsubj:pass");
        return subject >= 0 && subject < word || passive >= 0 && passive < word;
    }

    private void read(int opener) {
        String form = sentence.form(opener);
        for (int i = opener + 2; i < sentence.size() && i <= opener + LONGEST_SUBJECT; i++) {
            String tag = sentence.tag(i);
            if (completes(form, i)) {
                put(i, form.equals("had") ? Modality.COUNTERFACTUAL : Modality.POSSIBLE);
                return;
            }
            if (tag.startsWith("W")
                    || tag.equals("MD")
                    || tag.equals("VBD")
                    || tag.equals("VBZ")
                    || tag.equals("VBP")) {
                return;
            }
        }
    }

    /** Tells whether a word is the verb that the auxiliary waits for; of several in a row the last is the event's. */
    private boolean completes(String opener, int word) {
        String tag = sentence.tag(word);
        return switch (opener) {
            case "had" -> (tag.equals("VBN") || tag.equals("VBD")) && !isAuxiliary(word);
            case "should" -> tag.startsWith("VB") && !isAuxiliary(word);
            default -> tag.equals("VB") && sentence.tag(word - 1).equals("TO") && !isAuxiliary(word);
        };
    }

    private boolean isAuxiliary(int word) {
        String relation = sentence.relation(word);
        return (relation.startsWith("aux") || relation.equals("cop")) && sentence.head(word) > word;
    }

    private void put(int verb, Modality modality) {
        if (byVerb.length == 0) {
            byVerb = new Modality[sentence.size()];
        }
        byVerb[verb] = modality;
    }
}
