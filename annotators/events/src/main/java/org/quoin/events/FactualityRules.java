package org.quoin.events;

import java.util.Optional;
import java.util.Set;

/**
 * Tells whether an event happens: by the verb group, by negation, and by the words that the event depends on. What the
 * sentence itself makes possible, future or counterfactual is so whoever says it; of what is left, that which somebody says
 * is reported, and the rest asserted. The categories are a coarse form of FactBank's (Saurí and Pustejovsky 2009).
 */
final class FactualityRules {

    /** Trees of sentences are not deeper; what is no sentence must not take more than linear time. */
    private static final int DEEPEST = 30;

    private static final Set<String> OPEN_CLAUSES = Set.of("advcl", "acl", "xcomp", "csubj");
    private static final Set<String> AUXILIARIES = Set.of("be", "do", "have");

    private final FactualityWords words = FactualityWords.shared();
    private final ParsedSentence sentence;
    private final EventClass[] classes;
    private final InvertedConditions inverted;
    private final int questionEnd;

    /** @param classes the class of each word of the sentence */
    FactualityRules(ParsedSentence sentence, EventClass[] classes) {
        this.sentence = sentence;
        this.classes = classes;
        this.inverted = new InvertedConditions(sentence);
        this.questionEnd = questionEnd(sentence);
    }

    /**
     * Returns what is told of an event.
     *
     * @param word its trigger
     * @param quoted whether it stands in a quote
     */
    Factuality of(int word, boolean quoted) {
        VerbGroup group = VerbGroup.of(sentence, word);
        boolean reported = quoted || isReported(word);
        int verb = carrier(word);
        boolean negative = isNegated(word, group) || verb >= 0 && isNegated(verb) || isOfNothing(word);
        Optional<Modality> modality = ofClause(word, group, reported)
                .or(() -> verb < 0 ? Optional.empty() : ofClause(verb, VerbGroup.of(sentence, verb), reported));
        return new Factuality(
                group.tense(),
                group.aspect(),
                negative,
                modality.orElse(reported ? Modality.REPORTED : Modality.ASSERTED));
    }

    /**
     * Returns the word that tells in the event's place whether it happens, or {@link ParsedSentence#NONE}: the light verb of
     * an event noun ("hold" of "talks"), the predicate of a copula.
     */
    private int carrier(int word) {
        int head = sentence.head(word);
        if (head >= 0 && sentence.relation(word).equals("cop")) {
            return head;
        }
        if (head < 0 || !sentence.isNoun(word) || !words.isLightVerb(sentence.lemma(head))) {
            return ParsedSentence.NONE;
        }
        return switch (sentence.relation(word)) {
            case "obj", "nsubj", "nsubj:pass", "xcomp" -> head;
            default -> ParsedSentence.NONE;
        };
    }

    private Optional<Modality> ofClause(int word, VerbGroup group, boolean reported) {
        Optional<Modality> told = inverted.of(word);
        told = told.isPresent() ? told : ofModal(group, reported);
        told = told.isPresent() ? told : ofQuestion(word);
        told = told.isPresent() ? told : ofCondition(word, group);
        told = told.isPresent() ? told : ofGovernor(word, group);
        return told.isPresent() ? told : ofHedges(word);
    }

    private Optional<Modality> ofModal(VerbGroup group, boolean reported) {
        if (group.isPlanned()) {
            return Optional.of(group.isPerfect() ? Modality.COUNTERFACTUAL : Modality.FUTURE);
        }
        String modal = group.modal();
        Optional<Modality> modality = words.modal(modal);
        boolean past = modality.filter(m -> m == Modality.COUNTERFACTUAL).isPresent();
        if (!past || group.isPerfect()) {
            return modality;
        }
        // What would happen, told from a moment in the past.
        boolean foretold = reported && (modal.equals("would") || modal.equals("'d"));
        return Optional.of(foretold ? Modality.FUTURE : Modality.POSSIBLE);
    }

    private Optional<Modality> ofCondition(int word, VerbGroup group) {
        for (int clause = word, depth = 0; clause >= 0 && depth < DEEPEST; clause = sentence.head(clause), depth++) {
            if (inverted.of(clause).isPresent()) {
                return inverted.of(clause);
            }
            for (int child = sentence.firstChild(clause); child >= 0; child = sentence.nextSibling(child)) {
                boolean opens = sentence.relation(child).equals("mark") && words.isCondition(sentence.form(child));
                if (opens && child < group.begin()) {
                    return Optional.of(group.isPastPerfect() ? Modality.COUNTERFACTUAL : Modality.POSSIBLE);
                }
            }
            if (!continues(sentence.relation(clause))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Tells whether a word stands in the same clause as its head, or in one coordinated with it. */
    private static boolean continues(String relation) {
        return switch (relation) {
            case "conj", "xcomp", "obj", "nsubj", "nsubj:pass", "obl", "nmod", "compound" -> true;
            default -> false;
        };
    }

    private Optional<Modality> ofGovernor(int word, VerbGroup group) {
        int head = sentence.head(word);
        if (head < 0 || !isGoverned(word)) {
            return Optional.empty();
        }
        Optional<Modality> governed = governor(head);
        if (governed.equals(Optional.of(Modality.COUNTERFACTUAL)) && isNegated(head)) {
            return Optional.empty(); // "they did not cancel the meeting"
        }
        boolean isInfinitive = group.isInfinitive() && sentence.child(word, "mark") >= 0;
        if (sentence.relation(word).equals("ccomp") && !isInfinitive) {
            // A clause of its own: "they promised that he had left", but "they denied that he had left".
            boolean said = classes[head] == EventClass.REPORTING;
            boolean past = group.tense().equals("PAST");
            return governed.filter(modality ->
                    modality == Modality.COUNTERFACTUAL || !said && (!past || modality == Modality.POSSIBLE));
        }
        boolean isOpen = isInfinitive && OPEN_CLAUSES.contains(sentence.relation(word));
        return governed.or(() -> isOpen ? Optional.of(Modality.POSSIBLE) : Optional.empty());
    }

    /** Returns what a word says of the event that depends on it; with a particle it is another word ("rule out"). */
    private Optional<Modality> governor(int word) {
        int particle = sentence.child(word, "compound:prt");
        if (particle >= 0) {
            Optional<Modality> phrasal = words.governor(sentence.lemma(word) + "-" + sentence.form(particle));
            if (phrasal.isPresent()) {
                return phrasal;
            }
        }
        return words.governor(sentence.form(word)).or(() -> words.governor(sentence.lemma(word)));
    }

    /** Tells whether what would make an event so is denied: "has no plans to resign", "did not manage to land". */
    private boolean isOfNothing(int word) {
        int head = sentence.head(word);
        boolean infinitive =
                switch (sentence.relation(word)) {
                    case "xcomp", "acl" -> sentence.child(word, "mark") >= 0;
                    default -> false;
                };
        if (head < 0 || !infinitive || !isNegated(head) && !isNone(head)) {
            return false;
        }
        return governor(head)
                .filter(modality -> modality != Modality.COUNTERFACTUAL)
                .isPresent();
    }

    /** What a sentence asks that begins with its verb is no fact yet: "Did they meet?". */
    private Optional<Modality> ofQuestion(int word) {
        return word < questionEnd ? Optional.of(Modality.POSSIBLE) : Optional.empty();
    }

    /** Returns where the question ends that a sentence begins with, or {@link ParsedSentence#NONE}. */
    private static int questionEnd(ParsedSentence sentence) {
        int first = 0;
        while (first < sentence.size() && !sentence.hasLetter(first)) {
            first++;
        }
        boolean opens = sentence.tag(first).equals("MD")
                || sentence.isVerb(first) && AUXILIARIES.contains(sentence.lemma(first));
        int end = opens ? sentence.size() - 1 : ParsedSentence.NONE;
        while (end >= 0 && !sentence.form(end).equals("?")) {
            end--;
        }
        return end;
    }

    /** Tells whether what a word depends on says whether it happens: verbs of infinitives, and of event nouns as objects. */
    private boolean isGoverned(int word) {
        return switch (sentence.relation(word)) {
            case "xcomp", "ccomp", "acl", "csubj", "obj", "nsubj:pass" -> true;
            case "advcl" -> isClauseOf(word);
            case "obl", "nmod" -> hasCase(word, "for") || hasCase(word, "of") || hasCase(word, "from");
            default -> false;
        };
    }

    /** Tells whether a clause is what a word is about: an infinitive, or "that" after an adjective ("possible that"). */
    private boolean isClauseOf(int word) {
        int mark = sentence.child(word, "mark");
        return mark >= 0
                && (sentence.tag(mark).equals("TO")
                        || sentence.form(mark).equals("that")
                                && sentence.tag(sentence.head(word)).startsWith("JJ"));
    }

    private boolean hasCase(int word, String preposition) {
        int marker = sentence.child(word, "case");
        return marker >= 0 && sentence.form(marker).equals(preposition);
    }

    private Optional<Modality> ofHedges(int word) {
        for (int child = sentence.firstChild(word); child >= 0; child = sentence.nextSibling(child)) {
            String relation = sentence.relation(child);
            if (relation.equals("advmod") || relation.equals("amod")) {
                Optional<Modality> hedge = words.hedge(sentence.form(child));
                if (hedge.isPresent()) {
                    return hedge;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNegated(int word) {
        return isNegated(word, VerbGroup.of(sentence, word));
    }

    private boolean isNegated(int word, VerbGroup group) {
        if (isYetToHappen(word)) {
            return true;
        }
        for (int i = group.begin(); i < word && word - i < DEEPEST; i++) {
            boolean near = sentence.head(i) == word || sentence.tag(i).equals("RB");
            if (near && words.isNegation(sentence.form(i)) && !isNotOnly(i)) {
                return true;
            }
        }
        for (int child = sentence.firstChild(word); child >= 0; child = sentence.nextSibling(child)) {
            if (negates(child) && !isNotOnly(child)) {
                return true;
            }
        }
        return false;
    }

    /** "Has yet to be signed" is not signed. */
    private boolean isYetToHappen(int word) {
        int adverb = sentence.child(word, "advmod");
        return adverb >= 0
                && sentence.form(adverb).equals("yet")
                && sentence.form(adverb + 1).equals("to");
    }

    private boolean isNotOnly(int word) {
        return switch (sentence.form(word + 1)) {
            case "only", "just", "merely", "least" -> true;
            default -> false;
        };
    }

    private boolean negates(int child) {
        return switch (sentence.relation(child)) {
            case "advmod", "det", "mark", "case", "cc", "aux" -> words.isNegation(sentence.form(child));
            case "nsubj", "nsubj:pass", "obj" -> isNone(child);
            default -> false;
        };
    }

    /** Tells whether a noun phrase stands for nothing: "no ship", "none of the ships", "nobody". */
    private boolean isNone(int noun) {
        int determiner = sentence.child(noun, "det");
        return words.isNegation(sentence.form(noun)) || determiner >= 0 && words.isNegation(sentence.form(determiner));
    }

    /** Tells whether somebody says what a word tells: "X said that", ", X said", "according to X". */
    private boolean isReported(int word) {
        if (sentence.form(word).equals("according")) {
            return false;
        }
        for (int i = word, depth = 0; i >= 0 && depth < DEEPEST; i = sentence.head(i), depth++) {
            int head = sentence.head(i);
            boolean complement =
                    sentence.relation(i).equals("ccomp") || sentence.relation(i).equals("parataxis");
            if (complement && head >= 0 && classes[head] == EventClass.REPORTING) {
                return true;
            }
            if (hasSource(i, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSource(int clause, int word) {
        for (int child = sentence.firstChild(clause); child >= 0; child = sentence.nextSibling(child)) {
            if (child != word && classes[child] == EventClass.REPORTING && isAddedOn(child)) {
                return true;
            }
            int marker = sentence.child(child, "case");
            if (sentence.form(child).equals("according")
                    || marker >= 0 && sentence.form(marker).equals("according")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a clause is set beside another: ", the captain said". Trees may take it for one that is joined. */
    private boolean isAddedOn(int clause) {
        return sentence.relation(clause).equals("parataxis")
                || sentence.relation(clause).equals("conj")
                        && sentence.child(clause, "cc") == ParsedSentence.NONE
                        && sentence.child(clause, "nsubj") >= 0;
    }
}
