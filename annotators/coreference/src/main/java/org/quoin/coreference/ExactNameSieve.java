package org.quoin.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same name is the same entity, unless it has two types. Where one type is given much more often than another, the other is
 * taken for a mistake. Capitals in headlines don't matter.
 */
final class ExactNameSieve implements Sieve {

    /** How many times as often as another a type must be given. */
    private static final int MAJORITY = 3;

    @Override
    public void join(Discourse discourse) {
        Map<String, Map<String, List<Mention>>> byName = new LinkedHashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (mention.isName()) {
                byName.computeIfAbsent(NameForms.key(mention.nameWords()), name -> new LinkedHashMap<>())
                        .computeIfAbsent(mention.type(), type -> new ArrayList<>())
                        .add(mention);
            }
        }
        byName.values().forEach(types -> join(discourse, types));
    }

    private static void join(Discourse discourse, Map<String, List<Mention>> types) {
        List<Mention> most =
                types.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        for (List<Mention> mentions : types.values()) {
            mentions.forEach(mention -> discourse.clusters().join(mentions.get(0), mention));
            if (mentions != most && mentions.size() * MAJORITY <= most.size()) {
                discourse.clusters().join(most.get(0), mentions.get(0));
                discourse
                        .clusters()
                        .settle(most.get(0), most.get(0).type(), most.get(0).gender());
            }
        }
    }
}
