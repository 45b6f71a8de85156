package org.quoin.coreference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * {@code the foreign minister} is the one who was named with that title, {@code Peru's Foreign Minister Bo Lind}: the last
 * one before, if all that the phrase says is part of the title.
 */
final class TitleSieve implements Sieve {

    private static final Set<String> DEFINITE = WordList.of(TitleSieve.class, "definite-determiners.txt");

    private static final Set<String> CHANGING = WordList.of(TitleSieve.class, "changing-titles.txt");

    private record Titled(Mention person, Set<String> title) {}

    @Override
    public void join(Discourse discourse) {
        Words words = discourse.words();
        BitSet persons = new BitSet();
        discourse.mentions().stream()
                .filter(mention -> mention.isName() && mention.isPerson())
                .forEach(mention ->
                        persons.set(mention.phrase().first(), mention.phrase().last() + 1));
        Map<String, List<Titled>> byRole = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (mention.isName() && mention.isPerson() && !mention.aside()) {
                Set<String> title = Titles.before(words, mention.phrase().first(), persons);
                for (String role : title) {
                    byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(new Titled(mention, title));
                }
            } else if (isDefinitePerson(words, mention)) {
                joinLast(discourse, mention, byRole.getOrDefault(words.lemma(mention.head()), List.of()));
            }
        }
    }

    private static boolean isDefinitePerson(Words words, Mention mention) {
        return mention.isNominal()
                && (mention.isPerson() || mention.type().isEmpty())
                && mention.number() == GrammaticalNumber.SINGULAR
                && DEFINITE.contains(words.lower(mention.phrase().first()));
    }

    private static void joinLast(Discourse discourse, Mention mention, List<Titled> bearers) {
        if (bearers.isEmpty()) {
            return;
        }
        Titled last = bearers.get(bearers.size() - 1);
        Set<String> modifiers = Modifiers.of(discourse.words(), mention);
        String role = discourse.words().lemma(mention.head());
        boolean same = last.title().stream()
                .noneMatch(word -> CHANGING.contains(word) && !modifiers.contains(word) && !word.equals(role));
        if (same && last.title().containsAll(modifiers) && discourse.clusters().agree(last.person(), mention)) {
            discourse.clusters().join(last.person(), mention);
        }
    }
}
