package org.example.anonymity;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quoin.plugin.WordList;

/** The word lists. */
final class Lexicon {

    private static final Set<String> ALWAYS_SEVERAL = Set.of("people", "those", "others", "men", "women");

    private final Set<String> roles = new HashSet<>();
    private final Set<String> bareNouns = new HashSet<>();
    private final Map<String, String> singulars = new HashMap<>();
    private final Set<String> personNouns = new HashSet<>();
    private final Set<String> partisans = new HashSet<>();
    private final Set<String> institutions = new HashSet<>();
    private final Set<String> emptyModifiers = list("empty-modifiers.txt");
    private final Set<String> nationalities = small(list("nationalities.txt"));
    private final Set<String> reportingVerbs = list("reporting-verbs.txt");
    private final PhrasePatterns knowledge = new PhrasePatterns(list("knowledge.txt"));
    private final PhrasePatterns conditions = new PhrasePatterns(list("conditions.txt"));
    private final PhrasePatterns constraints = new PhrasePatterns(list("constraints.txt"));
    private final PhrasePatterns reasons = new PhrasePatterns(list("reasons.txt"));

    private Lexicon(Set<String> roles) {
        addNouns(roles, this.roles);
        addNouns(list("bare-nouns.txt"), bareNouns);
        addNouns(list("person-nouns.txt"), personNouns);
        addNouns(small(list("partisans.txt")), partisans);
        addNouns(list("institutions.txt"), institutions);
    }

    /** Reads the nouns of roles; the other lists are packaged. */
    static Lexicon read(InputStream roles) throws IOException {
        return new Lexicon(WordList.read(roles));
    }

    private static Set<String> list(String name) {
        return WordList.of(Lexicon.class, name);
    }

    private void addNouns(Set<String> singular, Set<String> nouns) {
        for (String noun : singular) {
            nouns.add(noun);
            if (!ALWAYS_SEVERAL.contains(noun)) {
                nouns.add(plural(noun));
                singulars.put(plural(noun), noun);
            }
        }
    }

    private static Set<String> small(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && !noun.endsWith("ey")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(s|ch|sh|x)") ? "es" : "s");
    }

    boolean isRole(Word word) {
        return roles.contains(word.lower());
    }

    /** Tells whether a noun says by itself whom a source belongs to: "a Republican". */
    boolean isPartisan(Word word) {
        return partisans.contains(word.lower()) && word.isCapitalised();
    }

    boolean isBareNoun(Word word) {
        return bareNouns.contains(word.lower());
    }

    boolean isPersonNoun(Word word) {
        return personNouns.contains(word.lower());
    }

    /** Tells whether a noun of these lists stands for several. */
    boolean isPlural(Word word) {
        return ALWAYS_SEVERAL.contains(word.lower()) || singulars.containsKey(word.lower());
    }

    /** Returns the singular of a noun of these lists. */
    String singular(Word word) {
        return singulars.getOrDefault(word.lower(), word.lower());
    }

    boolean isInstitution(Word word) {
        return institutions.contains(word.lower());
    }

    boolean isNationality(Word word) {
        return nationalities.contains(word.lower());
    }

    boolean isEmptyModifier(Word word) {
        return emptyModifiers.contains(word.lower());
    }

    boolean isReportingVerb(Word word) {
        return reportingVerbs.contains(word.lower()) && word.isTagged("VB");
    }

    PhrasePatterns knowledge() {
        return knowledge;
    }

    PhrasePatterns conditions() {
        return conditions;
    }

    PhrasePatterns constraints() {
        return constraints;
    }

    PhrasePatterns reasons() {
        return reasons;
    }
}
