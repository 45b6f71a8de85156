package org.quoin.quotes;

import java.util.Set;
import org.quoin.plugin.WordList;

/** The auxiliary verbs of English, contracted forms among them. */
final class Auxiliaries {

    private static final Set<String> MODALS = WordList.of(Auxiliaries.class, "modals.txt");
    private static final Set<String> BE = WordList.of(Auxiliaries.class, "forms-of-be.txt");
    private static final Set<String> HAVE_AND_DO = WordList.of(Auxiliaries.class, "forms-of-have-and-do.txt");

    private Auxiliaries() {}

    static boolean isModal(String lower) {
        return MODALS.contains(lower);
    }

    static boolean isBe(String lower) {
        return BE.contains(lower);
    }

    static boolean isBeOrHave(String lower) {
        return isBe(lower) || HAVE_AND_DO.contains(lower);
    }

    static boolean isAuxiliary(String lower) {
        return isBeOrHave(lower) || isModal(lower);
    }
}
