package org.quoin.coreference;

import java.util.HashMap;
import java.util.Map;

/** A phrase beside another that says who it is: {@code Ada Vale, the mayor}. */
final class AppositionSieve implements Sieve {

    @Override
    public void join(Discourse discourse) {
        Words words = discourse.words();
        Map<Integer, Mention> byHead = new HashMap<>();
        discourse.mentions().forEach(mention -> byHead.putIfAbsent(mention.head(), mention));
        for (Mention mention : discourse.mentions()) {
            if (!words.is(mention.head(), "appos") || byHead.get(mention.head()) != mention) {
                continue;
            }
            Mention antecedent = byHead.get(words.head(mention.head()));
            if (antecedent != null && fits(discourse, antecedent, mention)) {
                discourse.clusters().join(antecedent, mention);
            }
        }
    }

    private static boolean fits(Discourse discourse, Mention antecedent, Mention mention) {
        boolean places = antecedent.type().equals("LOCATION") && mention.isName() && antecedent.isName();
        return !places && discourse.clusters().agree(antecedent, mention) && !mention.isPronoun();
    }
}
