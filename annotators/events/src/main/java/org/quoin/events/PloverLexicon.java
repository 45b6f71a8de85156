package org.quoin.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.plugin.WordList;

/** The PLOVER types of triggers, alone or with a word that depends on them, as a list has them. Immutable. */
final class PloverLexicon {

    private static final PloverLexicon SHARED = new PloverLexicon();

    private final Map<String, PloverType> alone = new HashMap<>();
    private final Map<String, Map<String, PloverType>> withOther = new HashMap<>();

    private PloverLexicon() {
        for (String line : WordList.of(PloverLexicon.class, "plover.txt")) {
            String[] fields = line.split("\\s+");
            PloverType type = PloverType.valueOf(fields[fields.length - 1]);
            if (fields.length == 2) {
                alone.put(fields[0], type);
            } else {
                withOther.computeIfAbsent(fields[0], key -> new HashMap<>()).put(fields[1], type);
            }
        }
    }

    static PloverLexicon shared() {
        return SHARED;
    }

    /** Returns the type of an event by its trigger; empty where the list has none. */
    Optional<PloverType> type(ParsedSentence sentence, int trigger) {
        Map<String, PloverType> others = withOther.getOrDefault(sentence.lemma(trigger), Map.of());
        if (!others.isEmpty()) {
            for (int child = sentence.firstChild(trigger); child >= 0; child = sentence.nextSibling(child)) {
                PloverType type = others.get(sentence.lemma(child));
                int preposition = sentence.child(child, "case");
                if (type == null && preposition >= 0) {
                    type = others.get(sentence.lemma(preposition));
                }
                if (type != null) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.ofNullable(alone.get(sentence.lemma(trigger)));
    }

    /** Returns the type of the first trigger that the list has, {@link PloverType#NONE} where it has none of them. */
    PloverType first(ParsedSentence sentence, List<Integer> triggers) {
        return triggers.stream()
                .flatMap(trigger -> type(sentence, trigger).stream())
                .findFirst()
                .orElse(PloverType.NONE);
    }
}
