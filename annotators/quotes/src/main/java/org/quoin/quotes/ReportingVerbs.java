package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.WordList;
import org.quoin.quotes.ReportingVerb.Kind;

/**
 * English reporting verbs by their inflected forms. The lists were drawn up after the verbs of communication of Levin
 * (1993, classes 37 and 29) and give base forms; regular forms are derived, irregular ones follow a bar.
 */
final class ReportingVerbs {

    private static final ReportingVerbs ENGLISH = new ReportingVerbs();

    private final Map<String, List<ReportingVerb>> byForm = new HashMap<>();

    private ReportingVerbs() {
        Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
        Map<String, Set<String>> irregular = new HashMap<>();
        for (Kind kind : Kind.values()) {
            String resource = "verbs-" + kind.name().toLowerCase(Locale.ROOT) + ".txt";
            for (String entry : WordList.of(ReportingVerbs.class, resource)) {
                String[] parts = entry.split("\\|");
                String lemma = parts[0].strip();
                kinds.computeIfAbsent(lemma, l -> EnumSet.noneOf(Kind.class)).add(kind);
                if (parts.length > 1) {
                    irregular
                            .computeIfAbsent(lemma, l -> new LinkedHashSet<>())
                            .addAll(List.of(parts[1].strip().split("\\s+")));
                }
            }
        }
        kinds.forEach((lemma, of) -> add(lemma, of, irregular.getOrDefault(lemma, Set.of())));
        byForm.values()
                .forEach(verbs -> verbs.sort(
                        Comparator.comparing((ReportingVerb v) -> v.particle().isEmpty())));
    }

    static ReportingVerbs english() {
        return ENGLISH;
    }

    /** Returns the verbs that a word may be a form of, those with a particle first; empty for most words. */
    List<ReportingVerb> of(String lower) {
        return byForm.getOrDefault(lower, List.of());
    }

    private void add(String lemma, Set<Kind> kinds, Set<String> irregularForms) {
        int space = lemma.indexOf(' ');
        String base = space < 0 ? lemma : lemma.substring(0, space);
        ReportingVerb verb = new ReportingVerb(lemma, space < 0 ? "" : lemma.substring(space + 1), Set.copyOf(kinds));
        put(base, verb);
        irregularForms.forEach(form -> put(form, verb));
        regularForms(base).forEach(form -> put(form, verb));
    }

    private void put(String form, ReportingVerb verb) {
        List<ReportingVerb> verbs = byForm.computeIfAbsent(form, f -> new ArrayList<>(1));
        if (!verbs.contains(verb)) {
            verbs.add(verb);
        }
    }

    /** Derives -s, -ed and -ing forms; where spelling leaves a choice, both: a form that no one writes does no harm. */
    private static List<String> regularForms(String base) {
        int last = base.length() - 1;
        if (base.endsWith("e")) {
            String stem = base.substring(0, last);
            return List.of(base + "s", base + "d", stem + "ing", base + "ing");
        }
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(last - 1)) < 0) {
            String stem = base.substring(0, last);
            return List.of(stem + "ies", stem + "ied", base + "ing");
        }
        String doubled = base + base.charAt(last);
        return List.of(base + "s", base + "es", base + "ed", base + "ing", doubled + "ed", doubled + "ing");
    }
}
