package org.quoin.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * {@code the official} is the official mentioned last, {@code a senior official of the board}: one person, the same noun,
 * and nothing said of it that was not said before.
 */
final class DefiniteSieve implements Sieve {

    private static final Set<String> DEFINITE = WordList.of(DefiniteSieve.class, "definite-determiners.txt");
    private static final int FARTHEST = 8;

    @Override
    public void join(Discourse discourse) {
        Words words = discourse.words();
        Map<String, Mention> lasts = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (!mention.isNominal()) {
                continue;
            }
            Mention last = lasts.put(words.lemma(mention.head()), mention);
            if (last != null
                    && DEFINITE.contains(words.lower(mention.phrase().first()))
                    && discourse.clusters().of(mention) == mention.index()
                    && fits(discourse, last, mention)) {
                discourse.clusters().join(last, mention);
            }
        }
    }

    private static boolean fits(Discourse discourse, Mention last, Mention mention) {
        Words words = discourse.words();
        return words.sentence(mention.head()) - words.sentence(last.head()) <= FARTHEST
                && !last.contains(mention)
                && last.number() == GrammaticalNumber.SINGULAR
                && mention.number() == GrammaticalNumber.SINGULAR
                && mention.isPerson()
                && last.isPerson()
                && Modifiers.of(words, last).containsAll(Modifiers.of(words, mention))
                && discourse.clusters().agree(last, mention);
    }
}
