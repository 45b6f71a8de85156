package org.quoin.entities;

/**
 * Where names of the gazetteer stand in an article. Of the names of a list that overlap, the one that begins first counts,
 * and of those that begin together the longest.
 */
final class GazetteerMatches {

    static final int LISTS = NameList.values().length;

    /** For each list and token: 0 for none, else 1 + place in the name (begin, inside, last, only), and 4 more from three words on. */
    final byte[][] places;
    /** For each token all its places together, as a hash; 0 for none. */
    final int[] together;
    /** For each token the ordinal of the {@link Subtype} of the longest such name that covers it. */
    final byte[] kinds;

    final byte[] kindPlaces;

    GazetteerMatches(Words words, Gazetteer gazetteer) {
        places = new byte[LISTS][words.size];
        together = new int[words.size];
        kinds = new byte[words.size];
        kindPlaces = new byte[words.size];
        ArticleText article = words.article;
        int[] covered = new int[LISTS + 1];
        for (int s = 0; s < article.sentences(); s++) {
            int end = article.sentenceEnd(s);
            for (int i = article.sentenceBegin(s); i < end; i++) {
                if (words.capital[i]) {
                    match(words, gazetteer, i, end, covered);
                }
            }
        }
        for (int i = 0; i < words.size; i++) {
            int hash = 0;
            for (int list = 0; list < LISTS; list++) {
                hash = hash * 9 + places[list][i];
            }
            together[i] = hash;
        }
    }

    private void match(Words words, Gazetteer gazetteer, int begin, int end, int[] covered) {
        int name = Gazetteer.beginName();
        int[] longest = new int[LISTS + 1];
        int kind = 0;
        for (int i = begin; i < end && i < begin + Gazetteer.LONGEST; i++) {
            name = Gazetteer.addWord(name, words.lowers[i]);
            if (!words.capital[i] && i + 1 < end && words.kinds[i] == 6 && words.article.length(i) > 3) {
                // A small word of some length is no part of most names; but it may be ("Bank of New zealand").
            }
            if (words.kinds[i] == 6) {
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
                longest[LISTS] = i + 1;
            }
        }
        for (int list = 0; list <= LISTS; list++) {
            int to = longest[list];
            if (to <= covered[list]) {
                continue;
            }
            if (begin < covered[list]) {
                continue;
            }
            covered[list] = to;
            for (int i = begin; i < to; i++) {
                int place = to - begin == 1
                        ? Labels.UNIT
                        : i == begin ? Labels.BEGIN : i == to - 1 ? Labels.LAST : Labels.INSIDE;
                byte value = (byte) (1 + place + (to - begin > 2 ? 4 : 0));
                if (list == LISTS) {
                    kinds[i] = (byte) kind;
                    kindPlaces[i] = value;
                } else {
                    places[list][i] = value;
                }
            }
        }
    }
}
