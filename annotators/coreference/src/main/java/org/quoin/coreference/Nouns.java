package org.quoin.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.learning.Hash;

/**
 * What common nouns tell of what they name, after WordNet: its class and its gender. The nouns are kept by their hashes only,
 * as 40,000 strings would take longer to read than all else.
 */
final class Nouns {

    private static final String TABLE = "nouns.tsv";

    private static final class Shared {
        private static final Nouns NOUNS = new Nouns();
    }

    /**
     * What a noun tells.
     *
     * @param kind the class of its commonest sense, such as {@code person}, with a question mark where it is unsure; empty
     *     for a noun that is not known
     * @param gender the gender of the people that it names
     */
    record Noun(String kind, Gender gender) {

        /** Stands for a word that is not among the nouns. */
        static final Noun UNKNOWN = new Noun("", Gender.ANY);

        /** Tells whether it names people, at least in one of its senses. */
        boolean mayBePerson() {
            return kind.startsWith("person");
        }
    }

    private final List<Noun> nouns = new ArrayList<>();
    private final int[] hashes = new int[1 << 17];
    private final byte[] kinds = new byte[hashes.length];

    private Nouns() {
        nouns.add(Noun.UNKNOWN);
        String table = read();
        int begin = 0;
        while (begin < table.length()) {
            int end = table.indexOf('\n', begin);
            end = end < 0 ? table.length() : end;
            int tab = table.indexOf('\t', begin);
            if (table.charAt(begin) != '#' && tab > begin && tab < end) {
                add(Hash.word(table, begin, tab), table, tab + 1, end);
            }
            begin = end + 1;
        }
    }

    private static String read() {
        try (InputStream in = Nouns.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the table " + TABLE + " can't be read", e);
        }
    }

    private void add(int hash, String table, int begin, int end) {
        int kind = 1;
        while (kind < nouns.size() && !isWritten(nouns.get(kind), table, begin, end)) {
            kind++;
        }
        if (kind == nouns.size()) {
            nouns.add(noun(table.substring(begin, end)));
        }
        int slot = slot(hash);
        hashes[slot] = hash;
        kinds[slot] = (byte) kind;
    }

    private static boolean isWritten(Noun noun, String table, int begin, int end) {
        int kindEnd = begin + noun.kind().length();
        return table.startsWith(noun.kind(), begin)
                && (noun.gender() == Gender.ANY
                        ? kindEnd == end
                        : kindEnd < end
                                && table.charAt(kindEnd) == '\t'
                                && end - kindEnd - 1 == noun.gender().name().length()
                                && table.regionMatches(
                                        true, kindEnd + 1, noun.gender().name(), 0, end - kindEnd - 1));
    }

    private static Noun noun(String cells) {
        int tab = cells.indexOf('\t');
        return tab < 0
                ? new Noun(cells, Gender.ANY)
                : new Noun(
                        cells.substring(0, tab),
                        Gender.valueOf(cells.substring(tab + 1).toUpperCase(Locale.ROOT)));
    }

    /** Returns where a hash stands, or where it would. */
    private int slot(int hash) {
        int slot = hash & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    /** Returns the nouns of the packaged list, read at the first call. */
    static Nouns shared() {
        return Shared.NOUNS;
    }

    /** Returns what a lemma in lower case tells; where a compound is not known, its last part does, but not of gender. */
    Noun of(String lemma) {
        int kind = kinds[slot(Hash.word(lemma))];
        int hyphen = lemma.lastIndexOf('-');
        return kind > 0 || hyphen < 0
                ? nouns.get(kind)
                : new Noun(
                        nouns.get(kinds[slot(Hash.word(lemma, hyphen + 1, lemma.length()))])
                                .kind(),
                        Gender.ANY);
    }
}
