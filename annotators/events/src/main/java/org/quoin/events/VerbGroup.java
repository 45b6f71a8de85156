package org.quoin.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A verb with its auxiliaries ("would not have been meeting"), or an adjective or noun with its copula. Where a verb is
 * joined to another and has no auxiliary of its own, that one's count for it: "will meet and talk".
 */
final class VerbGroup {

    private static final int LONGEST = 6;

    private final ParsedSentence sentence;
    private final int word;
    private final List<Integer> auxiliaries;

    private VerbGroup(ParsedSentence sentence, int word, List<Integer> auxiliaries) {
        this.sentence = sentence;
        this.word = word;
        this.auxiliaries = auxiliaries;
    }

    /** Returns the group of a word; of one that is no predicate, a group without tense. */
    static VerbGroup of(ParsedSentence sentence, int word) {
        List<Integer> own = auxiliaries(sentence, word);
        int head = sentence.head(word);
        boolean joined = own.isEmpty()
                && sentence.relation(word).equals("conj")
                && sentence.tag(word).equals(sentence.tag(head))
                && sentence.isVerb(word)
                && sentence.child(word, "nsubj") == ParsedSentence.NONE;
        return new VerbGroup(sentence, word, joined ? auxiliaries(sentence, head) : own);
    }

    private static List<Integer> auxiliaries(ParsedSentence sentence, int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word)) {
            String relation = sentence.relation(child);
            boolean to = relation.equals("mark") && sentence.tag(child).equals("TO");
            if (child < word && (relation.startsWith("aux") || relation.equals("cop") || to)) {
                found.add(child);
            }
        }
        if (found.isEmpty() && sentence.isVerb(word)) {
            found.addAll(before(sentence, word));
        }
        return found;
    }

    /** Returns the auxiliaries right before a verb, for where the tree has missed them. */
    private static List<Integer> before(ParsedSentence sentence, int word) {
        List<Integer> found = new ArrayList<>();
        for (int i = word - 1; i >= 0 && i >= word - LONGEST; i--) {
            if (isAuxiliary(sentence, i)) {
                found.add(i);
            } else if (!sentence.tag(i).startsWith("RB")) {
                break;
            }
        }
        Collections.reverse(found);
        return found;
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
        return auxiliaries.isEmpty() ? word : Math.min(word, auxiliaries.get(0));
    }

    /** Returns the modal verb in lower case, empty where there is none. */
    String modal() {
        return auxiliaries.stream()
                .filter(i -> sentence.tag(i).equals("MD"))
                .map(sentence::form)
                .findFirst()
                .orElse("");
    }

    /** Tells whether a form of "be" and an infinitive say what is planned: "are to meet". */
    boolean isPlanned() {
        return IntStream.range(1, auxiliaries.size())
                .anyMatch(i -> sentence.tag(auxiliaries.get(i)).equals("TO")
                        && sentence.lemma(auxiliaries.get(i - 1)).equals("be"));
    }

    boolean isInfinitive() {
        return tense().equals("INFINITIVE");
    }

    /** Tells whether the group has a form of "have" as its auxiliary. */
    boolean isPerfect() {
        return auxiliaries.stream()
                .anyMatch(i ->
                        sentence.lemma(i).equals("have") && !sentence.tag(word).equals("VB"));
    }

    private boolean isProgressive() {
        return sentence.tag(word).equals("VBG")
                && auxiliaries.stream().anyMatch(i -> sentence.lemma(i).equals("be"));
    }

    /** Tells whether it is a past perfect: "had met". */
    boolean isPastPerfect() {
        return isPerfect() && sentence.tag(auxiliaries.get(0)).equals("VBD");
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
        return ofTag(sentence.tag(auxiliaries.isEmpty() ? word : auxiliaries.get(0)));
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
