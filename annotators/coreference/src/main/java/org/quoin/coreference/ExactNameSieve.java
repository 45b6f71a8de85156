package org.quoin.coreference;

import java.util.HashMap;
import java.util.Map;

/** The same name is the same entity, unless the types of both say otherwise. Capitals in headlines don't matter. */
final class ExactNameSieve implements Sieve {

    @Override
    public void join(Discourse discourse) {
        Map<String, Mention> firsts = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (mention.isName()) {
                String key = NameForms.key(mention.nameWords()) + '/' + mention.type();
                Mention first = firsts.putIfAbsent(key, mention);
                if (first != null) {
                    discourse.clusters().join(first, mention);
                }
            }
        }
    }
}
