package org.quoin.language;

import java.util.HashMap;
import java.util.Map;
import org.quoin.plugin.WordList;

/** Makes the base form of what is left of a regular word without its ending (-ed, -ing, -er, -est). */
final class VerbStems {

    /** The longest listed endings of stems, and whether an -e follows. */
    private final Map<String, Boolean> endings = new HashMap<>();

    VerbStems() {
        for (String entry : WordList.of(VerbStems.class, "verb-stems.txt")) {
            String[] parts = entry.split("\\s+");
            endings.put(parts[0], parts[1].equals("e"));
        }
    }

    /** Returns the base form of a stem in lower case. */
    String baseOf(String stem) {
        if (isDoubled(stem)) {
            return stem.substring(0, stem.length() - 1);
        }
        return takesE(stem) ? stem + "e" : stem;
    }

    private boolean takesE(String stem) {
        String whole = "^" + stem;
        for (int from = 0; from < whole.length(); from++) {
            Boolean takesE = endings.get(whole.substring(from));
            if (takesE != null) {
                return takesE;
            }
        }
        return false;
    }

    /** Tells whether the last consonant was doubled by the ending: "stopp", "controll", not "call" or "pass". */
    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        if (last < 2 || stem.charAt(last) != stem.charAt(last - 1)) {
            return false;
        }
        return switch (stem.charAt(last)) {
            case 'b', 'd', 'g', 'm', 'n', 'p', 'r', 't', 'v' -> true;
            case 'l' -> syllables(stem) > 1;
            default -> false;
        };
    }

    private static int syllables(String stem) {
        int groups = 0;
        boolean inVowels = false;
        for (int i = 0; i < stem.length(); i++) {
            boolean vowel = "aeiouy".indexOf(stem.charAt(i)) >= 0;
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        return groups;
    }
}
