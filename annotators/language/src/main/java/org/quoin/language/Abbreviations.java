package org.quoin.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.plugin.WordList;

/** Words that end in a period of their own, and what may follow each. */
public final class Abbreviations {

    /** How an abbreviation stands to what follows it. */
    public enum Kind {
        /** Stands before a name ("Gen."): never ends a sentence. */
        TITLE,
        /** Stands before a number ("No."): an abbreviation only there. */
        NUMBER,
        /** A month or a weekday ("Feb."). */
        DATE,
        /** Ends the name of a company ("Inc."). */
        COMPANY,
        /** A place ("Calif."). */
        PLACE,
        /** A place whose short form is a word of its own ("Miss."): an abbreviation only after a comma. */
        PLACE_AFTER_COMMA,
        /** A time of day ("p.m."). */
        TIME,
        /** Never ends a sentence ("e.g."). */
        INNER,
        /** Any other ("etc."), also the unlisted ones made of single letters ("U.S."). */
        OTHER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    private Abbreviations() {}

    /**
     * Reads entries of the form {@code Gen. title}.
     *
     * @throws IOException if an entry is not of that form, or its kind is unknown
     */
    public static Abbreviations read(InputStream in) throws IOException {
        Abbreviations abbreviations = new Abbreviations();
        for (String entry : WordList.read(in)) {
            String[] parts = entry.split("\\s+");
            if (parts.length != 2 || !parts[0].endsWith(".")) {
                throw new IOException("'" + entry + "' is not an abbreviation, with its period, and its kind");
            }
            abbreviations.add(parts[0], kind(parts[1]));
        }
        return abbreviations;
    }

    private static Kind kind(String name) throws IOException {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IOException("'" + name + "' is not a kind of abbreviation", e);
        }
    }

    private void add(String abbreviation, Kind kind) {
        kinds.put(abbreviation, kind);
        if (abbreviation.length() > 2) { // a capital and a period are an initial
            kinds.putIfAbsent(abbreviation.toUpperCase(Locale.ROOT), kind);
        }
    }

    /** Returns the kind of a word that is written with its period; empty if it is no abbreviation. */
    public Optional<Kind> kindOf(String word) {
        Kind kind = kinds.get(word);
        if (kind == null && isSingleLetters(word)) {
            kind = Kind.OTHER;
        }
        return Optional.ofNullable(kind);
    }

    /** Tells whether a word is two or more single letters, each with its period. */
    private static boolean isSingleLetters(String word) {
        if (word.length() < 4 || word.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }
}
