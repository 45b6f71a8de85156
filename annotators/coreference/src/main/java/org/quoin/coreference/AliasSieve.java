package org.quoin.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Other names of the same: {@code U.S.} and {@code United States}, {@code U.N.} and {@code United Nations}, acronyms. */
final class AliasSieve implements Sieve {

    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        for (String table : List.of("country-names.tsv", "country-names-more.tsv")) {
            for (String[] row : Table.of(table)) {
                String name = NameForms.key(row[0]);
                KNOWN.put(name, name);
                for (String alias : row[1].split("\\|")) {
                    KNOWN.put(NameForms.key(alias), name);
                }
            }
        }
    }

    @Override
    public void join(Discourse discourse) {
        Map<String, Mention> firsts = new HashMap<>();
        Map<String, Mention> initials = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (!mention.isName() || mention.nameWords().isEmpty()) {
                continue;
            }
            String known = KNOWN.get(NameForms.key(mention.nameWords()));
            if (known != null && !mention.isPerson() && !isDemonym(mention)) {
                Mention first = firsts.putIfAbsent(known, mention);
                if (first != null) {
                    discourse.clusters().join(first, mention);
                }
            }
            if (mention.nameWords().size() > 1 && !mention.isPerson()) {
                initials.putIfAbsent(NameForms.initials(mention.nameWords()), mention);
            }
        }
        for (Mention mention : discourse.mentions()) {
            if (mention.isName()
                    && mention.nameWords().size() == 1
                    && NameForms.isAcronym(mention.nameWords().get(0))) {
                Mention full = initials.get(NameForms.key(mention.nameWords()));
                if (full != null && full.type().equals(mention.type())) {
                    discourse.clusters().join(full, mention);
                }
            }
        }
    }

    private static boolean isDemonym(Mention mention) {
        return mention.type().equals("MISC");
    }

    /** Returns the name by which the same country or body is known under all its names: a key of {@link NameForms}. */
    static String canonical(String key) {
        return KNOWN.getOrDefault(key, key);
    }
}
