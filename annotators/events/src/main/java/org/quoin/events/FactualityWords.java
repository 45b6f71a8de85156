package org.quoin.events;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quoin.plugin.WordList;

/** The words that bear on whether an event happens, each kind a list of its own. Immutable. */
final class FactualityWords {

    private static final FactualityWords SHARED = new FactualityWords();

    private final Set<String> negations = WordList.of(FactualityWords.class, "negations.txt");
    private final Set<String> conditions = WordList.of(FactualityWords.class, "conditions.txt");
    private final Set<String> lightVerbs = WordList.of(FactualityWords.class, "light-verbs.txt");
    private final Map<String, Modality> modals = modalities("modals.txt");
    private final Map<String, Modality> governors = modalities("governors.txt");
    private final Map<String, Modality> hedges = modalities("hedges.txt");

    private FactualityWords() {}

    static FactualityWords shared() {
        return SHARED;
    }

    private static Map<String, Modality> modalities(String list) {
        return WordList.of(FactualityWords.class, list).stream()
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Modality.of(fields[1])));
    }

    boolean isNegation(String form) {
        return negations.contains(form);
    }

    /** Tells whether a word makes a clause a condition or a question: if, whether. */
    boolean isCondition(String form) {
        return conditions.contains(form);
    }

    /** Tells whether a verb leaves it to its noun to say what happens: hold talks. */
    boolean isLightVerb(String lemma) {
        return lightVerbs.contains(lemma);
    }

    Optional<Modality> modal(String form) {
        return Optional.ofNullable(modals.get(form));
    }

    /** Returns what a word says of the event that depends on it: they hope to meet, the plan to meet. */
    Optional<Modality> governor(String lemma) {
        return Optional.ofNullable(governors.get(lemma));
    }

    /** Returns what an adverb or adjective says of its event: perhaps, alleged. */
    Optional<Modality> hedge(String form) {
        return Optional.ofNullable(hedges.get(form));
    }
}
