package org.quoin.entities;

/**
 * How an article writes its words where the capital is its own choice: within a sentence, not at its start, and not in a
 * headline. A name at the start of a sentence is known by how it is written elsewhere.
 */
final class CaseEvidence {

    static final int CAPITAL = 1;
    static final int SMALL = 2;

    private final int[] keys;
    private final byte[] values;

    CaseEvidence(Words words) {
        int capacity = Integer.highestOneBit(Math.max(16, words.size)) * 4;
        keys = new int[capacity];
        values = new byte[capacity];
        ArticleText article = words.article;
        for (int s = 0; s < article.sentences(); s++) {
            if (words.cases[s] != Words.Case.SENTENCE) {
                continue;
            }
            boolean atStart = true;
            for (int i = article.sentenceBegin(s); i < article.sentenceEnd(s); i++) {
                if (!Character.isLetter(article.first(i))) {
                    char first = article.first(i);
                    atStart = atStart
                            || first == ':'
                            || first == '"'
                            || first == '\u201c'
                            || first == '`'
                            || first == '\u2018';
                    continue;
                }
                if (!atStart) {
                    int slot = slot(words.lowers[i]);
                    keys[slot] = words.lowers[i];
                    values[slot] |= (byte) (words.capital[i] ? CAPITAL : SMALL);
                }
                atStart = false;
            }
        }
    }

    private int slot(int hash) {
        int slot = hash & keys.length - 1;
        while (values[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Returns what is known of a word: 0 nothing, 1 it has a capital, 2 it has none, 3 both. */
    int of(int lowerCased) {
        return values[slot(lowerCased)];
    }
}
