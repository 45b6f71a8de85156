package org.quoin.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quoin.events.Argument.Role;
import org.quoin.plugin.WordList;

/**
 * Finds who and what takes part in an event, by the dependency tree: subject, object and prepositional phrases of verbs
 * (passives turned); owners and prepositional phrases of event nouns, and what their light verb has. What a verb shares
 * with the verb that it is joined to or depends on, it takes from there.
 */
final class ArgumentFinder {

    private static final Set<String> RECIPIENT_PREPOSITIONS =
            WordList.of(ArgumentFinder.class, "recipient-prepositions.txt");
    private static final Set<String> PLACE_PREPOSITIONS = WordList.of(ArgumentFinder.class, "place-prepositions.txt");
    private static final Set<String> WITHIN_PREPOSITIONS = Set.of("in", "at", "near");
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "whom", "which", "that");
    private static final int FARTHEST = 4;
    private static final Comparator<Argument> TEXT_ORDER = Comparator.comparingInt(Argument::word);

    private final FactualityWords words = FactualityWords.shared();
    private final ParsedSentence sentence;
    private final List<Argument> found = new ArrayList<>();

    ArgumentFinder(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the participants of the event with a trigger, in text order; times are not among them. */
    List<Argument> find(int trigger) {
        found.clear();
        ofPhrase(trigger);
        int head = sentence.head(trigger);
        boolean isLight = head >= 0
                && sentence.isNoun(trigger)
                && sentence.relation(trigger).equals("obj")
                && words.isLightVerb(sentence.lemma(head));
        if (isLight) {
            addAll(Role.ACTOR, subject(head));
            prepositional(head);
        } else if (!sentence.isNoun(trigger) && !has(Role.ACTOR) && !isPassive(trigger)) {
            addAll(Role.ACTOR, subject(trigger));
        }
        found.removeIf(argument -> argument.word() == trigger);
        found.sort(TEXT_ORDER);
        return List.copyOf(found);
    }

    private boolean isPassive(int verb) {
        return sentence.child(verb, "nsubj:pass") >= 0 || sentence.child(verb, "aux:pass") >= 0;
    }

    private boolean has(Role role) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).role() == role) {
                return true;
            }
        }
        return false;
    }

    private void ofPhrase(int trigger) {
        for (int child = sentence.firstChild(trigger); child >= 0; child = sentence.nextSibling(child)) {
            if (isComplement(child)) {
                continue;
            }
            switch (sentence.relation(child)) {
                case "nsubj:pass", "obj" -> addAll(Role.OBJECT, child);
                case "iobj" -> addAll(Role.RECIPIENT, child);
                case "nmod:poss" -> addAll(Role.ACTOR, child);
                default -> {}
            }
        }
        prepositional(trigger);
        participle(trigger);
    }

    /** A participle after a noun has it as subject or object: "the man arrested", "the man leaving". */
    private void participle(int trigger) {
        if (sentence.relation(trigger).equals("acl") && sentence.isNoun(sentence.head(trigger))) {
            switch (sentence.tag(trigger)) {
                case "VBN" -> addAll(Role.OBJECT, sentence.head(trigger));
                case "VBG" -> addAll(Role.ACTOR, sentence.head(trigger));
                default -> {}
            }
        }
    }

    private void prepositional(int trigger) {
        for (int child = sentence.firstChild(trigger); child >= 0; child = sentence.nextSibling(child)) {
            if (isComplement(child)) {
                prepositional(trigger, preposition(child), child);
            }
        }
        for (int i = 0, others = found.size(); i < others; i++) {
            placesWithin(found.get(i).word());
        }
    }

    /** The tree often hangs the place of an event on one that takes part in it: "met the envoy in Oslo". */
    private void placesWithin(int noun) {
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (isComplement(child) && WITHIN_PREPOSITIONS.contains(preposition(child))) {
                add(Role.PLACE, child);
            }
        }
    }

    /** Tells whether a dependent is a prepositional phrase, whatever the tree takes it for. */
    private boolean isComplement(int child) {
        return switch (sentence.relation(child)) {
            case "obl", "obl:agent", "nmod", "obj", "iobj" ->
                !preposition(child).isEmpty();
            default -> false;
        };
    }

    /** Returns the preposition before a noun; empty where there is none. Trees may hang it on the first part of a name. */
    private String preposition(int noun) {
        int marker = sentence.child(noun, "case");
        int part = sentence.child(noun, "compound");
        if (marker < 0 && part >= 0) {
            marker = sentence.child(part, "case");
        }
        return marker >= 0 && marker < noun ? sentence.form(marker) : "";
    }

    private void prepositional(int trigger, String preposition, int noun) {
        if (preposition.equals("by")) {
            addAll(Role.ACTOR, noun);
        } else if (preposition.equals("between") || preposition.equals("among")) {
            between(noun);
        } else if (preposition.equals("of") && sentence.isNoun(trigger)) {
            addAll(Role.OBJECT, noun);
        } else if (RECIPIENT_PREPOSITIONS.contains(preposition)) {
            addAll(Role.RECIPIENT, noun);
        } else if (PLACE_PREPOSITIONS.contains(preposition)) {
            add(Role.PLACE, noun);
        }
    }

    /** Of those between whom something happens the first is the actor; the others are those he has to do with. */
    private void between(int noun) {
        add(Role.ACTOR, noun);
        List<Integer> others = joined(noun);
        others.forEach(other -> add(Role.RECIPIENT, other));
        if (others.isEmpty()) {
            afterAnd(noun).ifPresent(other -> add(Role.RECIPIENT, other));
        }
    }

    /** Returns the noun after the next "and", which the tree may take for the subject of what follows. */
    private Optional<Integer> afterAnd(int noun) {
        int and = noun + 1;
        while (and <= noun + FARTHEST && !sentence.form(and).equals("and")) {
            and++;
        }
        if (and > noun + FARTHEST) {
            return Optional.empty();
        }
        int first = and;
        return IntStream.rangeClosed(and + 1, Math.min(and + FARTHEST, sentence.size() - 1))
                .filter(word -> sentence.isNoun(word) || sentence.tag(word).equals("PRP"))
                .filter(word -> sentence.head(word) <= first || !sentence.isNoun(sentence.head(word)))
                .boxed()
                .findFirst();
    }

    /** Returns the subject of a verb, or that of the verb which it is joined to or depends on. */
    private int subject(int verb) {
        int at = verb;
        for (int i = 0; i < FARTHEST && at >= 0; i++) {
            int subject = Math.max(sentence.child(at, "nsubj"), i > 0 ? sentence.child(at, "nsubj:pass") : -1);
            if (subject >= 0) {
                return antecedent(at, subject);
            }
            boolean shares =
                    switch (sentence.relation(at)) {
                        case "conj", "advcl" -> true;
                        case "xcomp" -> sentence.child(sentence.head(at), "obj") < 0;
                        default -> false;
                    };
            at = shares ? sentence.head(at) : ParsedSentence.NONE;
        }
        return ParsedSentence.NONE;
    }

    private int antecedent(int verb, int subject) {
        boolean isRelative =
                sentence.relation(verb).equals("acl:relcl") && RELATIVE_PRONOUNS.contains(sentence.form(subject));
        return isRelative ? sentence.head(verb) : subject;
    }

    private void addAll(Role role, int noun) {
        if (noun >= 0) {
            add(role, noun);
            joined(noun).forEach(other -> add(role, other));
        }
    }

    private List<Integer> joined(int noun) {
        List<Integer> joined = new ArrayList<>();
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).equals("conj") && !sentence.isVerb(child)) {
                joined.add(child);
            }
        }
        return joined;
    }

    private void add(Role role, int noun) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).word() == noun) {
                return;
            }
        }
        found.add(new Argument(role, noun));
    }
}
