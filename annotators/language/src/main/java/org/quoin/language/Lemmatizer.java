package org.quoin.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * Finds the lemma of an English word by its Penn tag: irregular forms from lists, all others by rules of spelling. The
 * conventions are those of Universal Dependencies: names keep their capitals, pronouns become the subject form,
 * contractions the full word, quotation marks and dashes their plain signs. Thread-safe.
 */
public final class Lemmatizer {

    private static final String[] VERB_PREFIXES = {"over", "under", "with", "fore", "out", "mis", "re", "un", "up"};

    private final Map<String, String> closed;
    private final Map<String, String> verbs = irregular("irregular-verbs.txt");
    private final Map<String, String> nouns = irregular("irregular-nouns.txt");
    private final Map<String, String> adjectives = irregular("irregular-adjectives.txt");
    private final Map<String, String> adverbs = irregular("irregular-adverbs.txt");
    private final Set<String> demonyms = WordList.of(Lemmatizer.class, "demonyms.txt");
    private final VerbStems stems = new VerbStems();

    private Lemmatizer(Map<String, String> closed) {
        this.closed = closed;
    }

    /**
     * Reads the lemmas that no rule gives, for a lemmatizer over them and the packaged lists of irregular forms.
     *
     * @param in entries of the form {@code PRP them they}: tag, word, lemma
     * @throws IOException if an entry is not of that form
     */
    public static Lemmatizer read(InputStream in) throws IOException {
        Map<String, String> lemmas = new HashMap<>();
        for (String entry : WordList.read(in)) {
            String[] parts = entry.split("\\s+");
            if (parts.length != 3) {
                throw new IOException("'" + entry + "' is not a tag, a word and its lemma");
            }
            lemmas.put(parts[0] + " " + parts[1], parts[2]);
        }
        return new Lemmatizer(lemmas);
    }

    private static Map<String, String> irregular(String list) {
        Map<String, String> lemmas = new HashMap<>();
        for (String entry : WordList.of(Lemmatizer.class, list)) {
            String[] forms = entry.split("\\s+");
            for (int i = forms.length == 1 ? 0 : 1; i < forms.length; i++) {
                lemmas.putIfAbsent(forms[i], forms[0]);
            }
        }
        return lemmas;
    }

    /**
     * Returns the lemma of a word.
     *
     * @param word the word as written
     * @param tag its Penn tag
     * @param initial whether it stands where any word has a capital: first in its sentence, or in a headline
     * @param next the word after it, as written; empty at the end
     */
    public String lemma(String word, String tag, boolean initial, String next) {
        String plain = word.indexOf('\u2019') >= 0 && word.length() > 1 ? word.replace('\u2019', '\'') : word;
        String lower = plain.toLowerCase(Locale.ROOT);
        String listed = closed.get(tag + " " + lower);
        if (listed != null) {
            return listed;
        }
        return switch (tag) {
            case "NNP", "FW", "LS", "SYM", "ADD" -> plain;
            case "NNPS" -> plural(plain, lower);
            case "NNS" -> plural(isAcronym(plain) ? plain : lower, lower);
            case "NN" -> isAcronym(plain) ? plain : lower;
            case "CD" -> number(plain, lower);
            case "JJ" -> keepsCapital(plain, lower, initial) ? plain : lower;
            case "JJR", "JJS" -> compared(lower, adjectives);
            case "RBR", "RBS" -> compared(lower, adverbs);
            case "VBZ", "VBD", "VBN", "VBG", "VBP" -> verb(lower, tag, next);
            case "PRP" -> "I".equals(plain) ? plain : lower;
            default -> lower;
        };
    }

    private static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals == 1 && word.length() == 1
                || capitals > 1 && capitals >= word.length() - 2 && word.length() <= 6
                || capitals == 1 && word.length() > 1 && !Character.isUpperCase(word.charAt(0))
                || capitals > 0 && Character.isDigit(word.charAt(word.length() - 1));
    }

    private boolean keepsCapital(String word, String lower, boolean initial) {
        return !word.equals(lower) && (!initial || isAcronym(word) || demonyms.contains(lower));
    }

    /** Numbers are written without the commas between thousands; Roman ones keep their capitals. */
    private static String number(String word, String lower) {
        if (Character.isDigit(word.charAt(0))) {
            return word.replace(",", "");
        }
        return word.length() > 1 && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0) || word.equals("I")
                ? word
                : lower;
    }

    private String plural(String word, String lower) {
        String irregular = nouns.get(lower);
        if (irregular != null) {
            return word.equals(lower) ? irregular : word.charAt(0) + irregular.substring(1);
        }
        if (lower.endsWith("men") && lower.length() > 4) {
            return cut(word, 2) + "an";
        }
        if (lower.endsWith("people") || lower.endsWith("children")) {
            return lower.endsWith("people") ? cut(word, 6) + "person" : cut(word, 3);
        }
        if (lower.endsWith("uses")
                && !lower.endsWith("auses")
                && !lower.endsWith("ouses")
                && !lower.endsWith("fuses")
                && lower.length() > 5) {
            return cut(word, 2);
        }
        return withoutS(word, lower);
    }

    /** Takes the -s of a plural or of the third person away. */
    private static String withoutS(String word, String lower) {
        if (!lower.endsWith("s") || lower.endsWith("ss") || lower.length() < 3 || Character.isDigit(lower.charAt(0))) {
            return word.endsWith("'s") ? cut(word, 2) : word;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return cut(word, 3) + "y";
        }
        boolean takesE = lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("zzes")
                || lower.endsWith("tzes")
                || lower.endsWith("oes");
        if (takesE) {
            return cut(word, 2);
        }
        return cut(word, lower.endsWith("'s") ? 2 : 1);
    }

    private String compared(String lower, Map<String, String> irregular) {
        String listed = irregular.get(lower);
        if (listed != null) {
            return listed;
        }
        int ending = lower.endsWith("est") ? 3 : lower.endsWith("er") ? 2 : 0;
        if (ending == 0 || lower.length() - ending < 3) {
            return lower;
        }
        String stem = cut(lower, ending);
        return stem.endsWith("i") ? cut(stem, 1) + "y" : stems.baseOf(stem);
    }

    private String verb(String lower, String tag, String next) {
        if (lower.equals("'s")) {
            return next.equals("been") || next.equals("had") ? "have" : "be";
        }
        if (tag.equals("VBP") && !verbs.getOrDefault(lower, "").matches("be|have")) {
            return lower;
        }
        String irregular = irregularVerb(lower);
        if (!irregular.isEmpty()) {
            return irregular;
        }
        return switch (tag) {
            case "VBZ" -> withoutS(lower, lower);
            case "VBG" ->
                lower.endsWith("in'")
                        ? stems.baseOf(cut(lower, 3))
                        : lower.endsWith("ing") && lower.length() > 4 ? stems.baseOf(cut(lower, 3)) : lower;
            default -> past(lower);
        };
    }

    private String irregularVerb(String lower) {
        String listed = verbs.get(lower);
        if (listed != null) {
            return listed;
        }
        for (String prefix : VERB_PREFIXES) {
            if (lower.startsWith(prefix) && lower.length() > prefix.length() + 2) {
                String rest = verbs.get(lower.substring(prefix.length()));
                if (rest != null && !lower.endsWith("s")) {
                    return prefix + rest;
                }
            }
        }
        return "";
    }

    private String past(String lower) {
        if (!lower.endsWith("ed") || lower.length() < 4) {
            return lower;
        }
        if (lower.endsWith("eed")) {
            return cut(lower, 1);
        }
        return lower.endsWith("ied") ? cut(lower, 3) + "y" : stems.baseOf(cut(lower, 2));
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
