package org.quoin.events;

import java.util.Arrays;

/**
 * A verb with its auxiliaries ("would not have been meeting"), or an adjective or noun with its copula. Where a verb is
 * joined to another and has no auxiliary of its own, that one's count for it: "will meet and talk".
 */
final class VerbGroup {

    private static final int LONGEST = 6;
    private static final int[] NO_WORDS = {};

    private final ParsedSentence sentence;
    private final int word;
    private final int[] auxiliaries;

    private VerbGroup(ParsedSentence sentence, int word, int[] auxiliaries) {
        this.sentence = sentence;
        this.word = word;
        this.auxiliaries = auxiliaries;
    }

    /** Returns the group of a word; of one that is no predicate, a group without tense. */
    static VerbGroup of(ParsedSentence sentence, int word) {
        int[] own = auxiliaries(sentence, word);
        int head = sentence.head(word);
        boolean joined = own.length == 0
                && sentence.relation(word).equals("conj")
                && sentence.tag(word).equals(sentence.tag(head))
                && sentence.isVerb(word)
                && sentence.child(word, "nsubj") == ParsedSentence.NONE;
        return new VerbGroup(sentence, word, joined ? auxiliaries(sentence, head) : own);
    }

    private static int[] auxiliaries(ParsedSentence sentence, int word) {
        int[] found = NO_WORDS;
        for (int child = sentence.firstChild(word); child >= 0; child = sentence.nextSibling(child)) {
            String relation = sentence.relation(child);
            boolean to = relation.equals("mark") && sentence.tag(child).equals("TO");
            if (child < word && (relation.startsWith("aux") || relation.equals("cop") || to)) {
                found = with(found, child);
            }
        }
        return found.length == 0 && sentence.isVerb(word) ? before(sentence, word) : found;
    }

    /** Returns the auxiliaries right before a verb, for where the tree has missed them. */
    private static int[] before(ParsedSentence sentence, int word) {
        int first = word;
        while (first > 0
                && first > word - LONGEST
                && (isAuxiliary(sentence, first - 1) || sentence.tag(first - 1).startsWith("RB"))) {
            first--;
        }
        int[] found = NO_WORDS;
        for (int i = first; i < word; i++) {
            if (isAuxiliary(sentence, i)) {
                found = with(found, i);
            }
        }
        return found;
    }

    private static int[] with(int[] words, int word) {
        int[] more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = word;
        return more;
    }

    private static boolean isAuxiliary(ParsedSentence sentence, int word) {
        return switch (sentence.tag(word)) {
            case "MD", "TO" -> true;
            default ->
                sentence.isVerb(word)
                        && (sentence.lemma(word).equals("be")
                                || sentence.lemma(word).equals("have")
                                || sentence.lemma(word).equals("do"));
        };
    }

    /** Returns the first of the group's auxiliaries, or the word itself. */
    int begin() {
        return auxiliaries.length == 0 ? word : Math.min(word, auxiliaries[0]);
    }

    /** Returns the modal verb in lower case, empty where there is none. */
    String modal() {
        for (int auxiliary : auxiliaries) {
            if (sentence.tag(auxiliary).equals("MD")) {
                return sentence.form(auxiliary);
            }
        }
        return "";
    }

    /** Tells whether a form of "be" and an infinitive say what is planned: "are to meet". */
    boolean isPlanned() {
        for (int i = 1; i < auxiliaries.length; i++) {
            if (sentence.tag(auxiliaries[i]).equals("TO")
                    && sentence.lemma(auxiliaries[i - 1]).equals("be")) {
                return true;
            }
        }
        return false;
    }

    boolean isInfinitive() {
        return tense().equals("INFINITIVE");
    }

    /** Tells whether the group has a form of "have" as its auxiliary. */
    boolean isPerfect() {
        return !sentence.tag(word).equals("VB") && hasAuxiliary("have");
    }

    private boolean isProgressive() {
        return sentence.tag(word).equals("VBG") && hasAuxiliary("be");
    }

    private boolean hasAuxiliary(String lemma) {
        for (int auxiliary : auxiliaries) {
            if (sentence.lemma(auxiliary).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it is a past perfect: "had met". */
    boolean isPastPerfect() {
        return isPerfect() && sentence.tag(auxiliaries[0]).equals("VBD");
    }

    String aspect() {
        if (isPerfect()) {
            return isProgressive() ? "PERFECTIVE_PROGRESSIVE" : "PERFECTIVE";
        }
        return isProgressive() ? "PROGRESSIVE" : "NONE";
    }

    String tense() {
        String modal = modal();
        if (!modal.isEmpty()) {
            return FactualityWords.shared()
                            .modal(modal)
                            .filter(m -> m == Modality.FUTURE)
                            .isPresent()
                    ? "FUTURE"
                    : "PRESENT";
        }
        return ofTag(sentence.tag(auxiliaries.length == 0 ? word : auxiliaries[0]));
    }

    private static String ofTag(String tag) {
        return switch (tag) {
            case "VBD" -> "PAST";
            case "VBZ", "VBP" -> "PRESENT";
            case "VBG" -> "PRESPART";
            case "VBN" -> "PASTPART";
            case "VB", "TO" -> "INFINITIVE";
            default -> "NONE";
        };
    }
}
