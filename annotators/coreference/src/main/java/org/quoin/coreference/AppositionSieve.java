package org.quoin.coreference;

import java.util.HashMap;
import java.util.Map;

/** A phrase beside another that says who it is: {@code Ada Vale, the mayor}. */
final class AppositionSieve implements Sieve {

    private static final int MOST_BETWEEN = 3;

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
        return !places
                && !mention.isPronoun()
                && !antecedent.isPronoun()
                && antecedent.type().equals(mention.type())
                && standSideBySide(discourse.words(), antecedent.phrase(), mention.phrase())
                && discourse.clusters().agree(antecedent, mention);
    }

    /** An apposition follows at once, or behind a comma, dash or bracket. */
    private static boolean standSideBySide(Words words, Phrase antecedent, Phrase mention) {
        int between = mention.first() - antecedent.last() - 1;
        if (between < 0 || between > MOST_BETWEEN) {
            return false;
        }
        for (int word = antecedent.last() + 1; word < mention.first(); word++) {
            if (!words.isMark(word) && !words.tag(word).equals("DT")) {
                return false;
            }
        }
        return true;
    }
}
