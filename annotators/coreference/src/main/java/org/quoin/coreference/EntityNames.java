package org.quoin.coreference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chooses the name that an entity is called by. */
final class EntityNames {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** White space that is more than one blank, or none. */
    private static final Pattern UNEVEN = Pattern.compile("\\s\\s|[\\s&&[^ ]]");

    private final Words words;
    private final String text;

    EntityNames(Words words, String text) {
        this.words = words;
        this.text = text;
    }

    /**
     * Returns the fullest clean name among an entity's mentions; where none is a name, the fullest noun phrase, and
     * where there is none of these either, the first pronoun.
     *
     * @param mentions the entity's mentions, at least one
     */
    String of(List<Mention> mentions) {
        Mention best = mentions.get(0);
        for (Mention mention : mentions) {
            if (isFuller(mention, best)) {
                best = mention;
            }
        }
        return clean(best);
    }

    private boolean isFuller(Mention mention, Mention best) {
        if (mention.form() != best.form()) {
            return mention.form().ordinal() < best.form().ordinal();
        }
        if (!mention.isName()) {
            return mention.isNominal()
                    && length(mention) > length(best)
                    && mention.phrase().last() - mention.phrase().first() < 12;
        }
        boolean shouting = isShouting(mention);
        if (shouting != isShouting(best)) {
            return !shouting;
        }
        return length(mention) > length(best);
    }

    private static int length(Mention mention) {
        return mention.isName() ? String.join(" ", mention.nameWords()).length() : mention.end() - mention.begin();
    }

    /** Tells whether a name of several words is in capitals throughout, as in some headlines. */
    private static boolean isShouting(Mention mention) {
        String name = String.join(" ", mention.nameWords());
        return name.length() > 5 && name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf('.') < 0;
    }

    private String clean(Mention mention) {
        if (mention.isName() && !mention.nameWords().isEmpty()) {
            return String.join(" ", mention.nameWords());
        }
        String name = withoutPossessive(mention).strip();
        return UNEVEN.matcher(name).find() ? SPACES.matcher(name).replaceAll(" ") : name;
    }

    private String withoutPossessive(Mention mention) {
        int last = mention.phrase().last();
        boolean possessive = last > mention.phrase().first() && words.tag(last).equals("POS");
        int end = possessive ? words.end(last - 1) : mention.end();
        return text.substring(mention.begin(), Math.max(end, mention.begin()));
    }
}
