package org.quoin.language;

import java.util.List;
import org.quoin.plugin.Span;

/**
 * How an article writes its words where the capital is its own choice: within a sentence, not at its start, and not in a
 * headline. A name at the start of a sentence is known by how it is written elsewhere. Immutable once made.
 */
final class CaseEvidence {

    /** Of a text of which nothing is known. */
    static final CaseEvidence NONE = new CaseEvidence();

    private static final int CAPITALISED = 1;
    private static final int LOWER = 2;

    private int[] keys = new int[256];
    private byte[] values = new byte[256];
    private int size;

    private CaseEvidence() {}

    /**
     * Gathers the evidence of an article.
     *
     * @param sentences the article's sentences, as spans of token indexes
     */
    static CaseEvidence of(Tokens tokens, List<Span> sentences) {
        CaseEvidence evidence = new CaseEvidence();
        for (Span sentence : sentences) {
            if (!Words.isHeadline(tokens, sentence.begin(), sentence.length())) {
                evidence.add(tokens, sentence);
            }
        }
        return evidence;
    }

    private void add(Tokens tokens, Span sentence) {
        boolean atStart = true;
        for (int i = sentence.begin(); i < sentence.end(); i++) {
            char first = tokens.first(i);
            if (!Character.isLetter(first)) {
                atStart = atStart || first == ':' || Chars.isDoubleQuote(first) || first == '`' || first == '\u2018';
            } else {
                if (!atStart) {
                    put(Words.lowerHash(tokens, i), Character.isUpperCase(first) ? CAPITALISED : LOWER);
                }
                atStart = false;
            }
        }
    }

    private void put(int hash, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(hash);
        size += values[slot] == 0 ? 1 : 0;
        keys[slot] = hash;
        values[slot] |= (byte) value;
    }

    private int slot(int hash) {
        int slot = hash & keys.length - 1;
        while (values[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        byte[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** Returns what is known of a word: 0 nothing, 1 it has a capital, 2 it has none, 3 both. */
    int of(int lowerHash) {
        return values[slot(lowerHash)];
    }
}
