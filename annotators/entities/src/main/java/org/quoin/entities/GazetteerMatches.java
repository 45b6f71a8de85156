package org.quoin.entities;

import java.util.Arrays;

/**
 * Where names of the gazetteer stand in an article: each begins with a capital and does not end with a small word. Of the
 * names of a list that overlap, the one that begins first counts, and of those that begin together the longest.
 */
final class GazetteerMatches {

    static final int LISTS = NameList.values().length;

    /** Names of known kind are one more list. */
    private static final int KINDS = LISTS;

    private static final int LONG = 3;

    /**
     * For each list and token: 0 for none, else 1 + its place in the name, and 4 more in names of three words or more; after
     * the lists the same for names of known kind.
     */
    private final byte[][] places;

    private final byte[] kinds;
    private final int[] together;

    private final int[] longest = new int[LISTS + 1];
    private final int[] covered = new int[LISTS + 1];

    GazetteerMatches(Words words, Gazetteer gazetteer) {
        places = new byte[LISTS + 1][words.size];
        kinds = new byte[words.size];
        together = new int[words.size];
        ArticleText article = words.article;
        for (int s = 0; s < article.sentences(); s++) {
            int end = article.sentenceEnd(s);
            for (int i = article.sentenceBegin(s); i < end; i++) {
                if (words.capital[i]) {
                    match(words, gazetteer, i, end);
                }
            }
        }
        for (int i = 0; i < words.size; i++) {
            for (int list = 0; list < LISTS; list++) {
                together[i] = together[i] * 9 + places[list][i];
            }
        }
    }

    private void match(Words words, Gazetteer gazetteer, int begin, int end) {
        int name = Gazetteer.beginName();
        int kind = 0;
        Arrays.fill(longest, 0);
        for (int i = begin; i < end && i < begin + Gazetteer.LONGEST; i++) {
            name = Gazetteer.addWord(name, words.lowers[i]);
            if (words.kinds[i] == Words.SMALL) {
                continue;
            }
            int lists = gazetteer.lists(name);
            for (int list = 0; lists != 0 && list < LISTS; list++) {
                if ((lists & 1 << list) != 0) {
                    longest[list] = i + 1;
                }
            }
            int found = gazetteer.kind(name);
            if (found != 0) {
                kind = found;
                longest[KINDS] = i + 1;
            }
        }
        for (int list = 0; list <= KINDS; list++) {
            if (begin >= covered[list] && longest[list] > begin) {
                cover(list, begin, longest[list], kind);
            }
        }
    }

    private void cover(int list, int begin, int end, int kind) {
        covered[list] = end;
        for (int i = begin; i < end; i++) {
            int place = Labels.placeIn(begin, end, i);
            places[list][i] = (byte) (1 + place + (end - begin >= LONG ? 4 : 0));
            if (list == KINDS) {
                kinds[i] = (byte) kind;
            }
        }
    }

    /** Returns the place of a token in a name of a list; 0 for none. */
    int place(int list, int token) {
        return places[list][token];
    }

    /** Returns all the places of each token together, as a hash; 0 for none. */
    int[] together() {
        return together;
    }

    /** Returns for each token the ordinal of the {@link Subtype} of the name of known kind that covers it. */
    byte[] kinds() {
        return kinds;
    }

    /** Returns the place of a token in a name of known kind; 0 for none. */
    int kindPlace(int token) {
        return places[KINDS][token];
    }
}
