package org.quoin.entities;

import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/** The features by which the tokens of names are known, as hashes. */
final class NameFeatures {

    /** The most features that a token has. */
    static final int MOST = 192;

    private static final int OUTSIDE = 0x5bd1e995;

    private final Words words;
    private final ArticleText article;
    private final GazetteerMatches names;
    private final CaseEvidence evidence;
    private final int topic;
    private int from;
    private int to;
    private int table;
    private int[] out;
    private int n;

    NameFeatures(Words words, GazetteerMatches names) {
        this.words = words;
        this.article = words.article;
        this.names = names;
        this.evidence = new CaseEvidence(words);
        this.topic = words.size == 0 ? 0 : words.lowers[0];
    }

    /** Goes on to a sentence. */
    void sentence(int sentence) {
        from = article.sentenceBegin(sentence);
        to = article.sentenceEnd(sentence);
        int digits = 0;
        int verbs = 0;
        for (int i = from; i < to; i++) {
            digits += words.kinds[i] == 2 || words.kinds[i] == 3 ? 1 : 0;
            verbs += words.kinds[i] == 6 ? 1 : 0;
        }
        int length = to - from;
        table = (verbs == 0 ? 1 : 0)
                + (digits * 4 > length ? 2 : 0)
                + (length < 8 ? 4 : 0)
                + 8 * words.cases[sentenceOf(from)].ordinal()
                + 32 * article.kind(sentenceOf(from)).ordinal();
    }

    private int sentenceOf(int i) {
        return i < words.size ? words.sentence[i] : 0;
    }

    /**
     * Writes the features of a token of the sentence.
     *
     * @param out takes at most {@link #MOST} hashes, none of them zero
     * @return how many there are
     */
    int write(int i, int[] out) {
        this.out = out;
        n = 0;
        int lower = words.lowers[i];
        int before = at(words.lowers, i - 1);
        int after = at(words.lowers, i + 1);
        int shape = words.shapes[i];
        int kind = words.kinds[i];
        put(1, 1);
        put(2, table);
        put(3, words.forms[i]);
        put(4, lower);
        put(5, before);
        put(6, at(words.lowers, i - 2));
        put(7, after);
        put(8, at(words.lowers, i + 2));
        put(9, before, lower);
        put(10, lower, after);
        put(11, before, after);
        put(12, at(words.lowers, i - 2), before);
        put(13, after, at(words.lowers, i + 2));
        put(14, words.prefixes[0][i]);
        put(15, words.prefixes[1][i]);
        put(16, words.prefixes[2][i]);
        for (int k = 0; k < 4; k++) {
            put(17 + k, words.suffixes[k][i]);
        }
        put(21, words.suffixes[2][i], shape);
        put(22, at(words.suffixes[2], i - 1));
        put(23, at(words.suffixes[2], i + 1));
        // shapes
        put(30, shape);
        put(31, at(words.shapes, i - 1));
        put(32, at(words.shapes, i + 1));
        put(33, at(words.kinds, i - 2));
        put(34, at(words.kinds, i + 2));
        put(35, shape, at(words.shapes, i + 1));
        put(36, shape, at(words.shapes, i - 1));
        put(37, kind, Hash.mix(at(words.kinds, i - 1), at(words.kinds, i + 1)));
        put(38, kind, i == from ? 1 : i == from + 1 ? 2 : 3);
        put(39, kind, table);
        put(40, before, shape);
        put(41, after, shape);
        // tags
        int tag = article.tag(i);
        int tagBefore = tag(i - 1);
        int tagAfter = tag(i + 1);
        put(50, tag);
        put(51, tagBefore);
        put(52, tagAfter);
        put(53, tagBefore, tag);
        put(54, tag, tagAfter);
        put(55, tag(i - 2));
        put(56, tag(i + 2));
        put(57, tag, kind);
        // Brown
        for (int d = -2; d <= 2; d++) {
            int path = at(words.paths, i + d);
            put(60 + d + 2, WordClasses.prefix(path, 6));
            put(65 + d + 2, WordClasses.prefix(path, 10));
            if (d >= -1 && d <= 1) {
                put(70 + d + 2, WordClasses.prefix(path, 4));
                put(75 + d + 2, path);
            }
        }
        put(80, WordClasses.prefix(words.paths[i], 10), kind);
        put(81, WordClasses.prefix(at(words.paths, i - 1), 6), WordClasses.prefix(words.paths[i], 6));
        put(82, WordClasses.prefix(words.paths[i], 6), WordClasses.prefix(at(words.paths, i + 1), 6));
        // embeddings
        put(90, words.clusters[i]);
        put(91, at(words.clusters, i - 1));
        put(92, at(words.clusters, i + 1));
        put(93, at(words.clusters, i - 2));
        put(94, at(words.clusters, i + 2));
        put(95, words.groups[i]);
        put(96, at(words.groups, i - 1));
        put(97, at(words.groups, i + 1));
        put(98, words.groups[i], at(words.groups, i + 1));
        put(99, at(words.groups, i - 1), words.groups[i]);
        put(100, words.clusters[i], kind);
        // gazetteer
        int together = names.together[i];
        for (int list = 0; list < GazetteerMatches.LISTS; list++) {
            int place = names.places[list][i];
            if (place != 0) {
                put(110 + list, place);
                put(120 + list, place, kind);
            }
        }
        put(130, together);
        put(131, at(names.together, i - 1), together);
        put(132, together, at(names.together, i + 1));
        put(133, together, table);
        put(134, together, before);
        put(135, together, after);
        if (names.kinds[i] != 0) {
            put(136, names.kinds[i], names.kindPlaces[i]);
            put(137, Hash.mix(names.kinds[i], names.kindPlaces[i]), table);
            put(138, Hash.mix(names.kinds[i], names.kindPlaces[i]), tagAfter);
        }
        put(139, place(names.kinds, i - 1), place(names.kinds, i + 1));
        // parts of names
        int uses = words.uses[i];
        put(140, uses);
        put(141, at(words.uses, i - 1), uses);
        put(142, uses, at(words.uses, i + 1));
        if (words.capital[i]) {
            for (int role = 0; role < 6; role++) {
                put(143 + role, uses >> 2 * role & 3);
            }
        }
        // evidence of the article
        if (words.capital[i]) {
            int known = Hash.mix(evidence.of(lower), words.knownAs[i]);
            put(150, known, kind);
            put(151, known, i == from ? 1 : 0);
            put(152, known, table);
            put(153, topic, together);
            put(154, topic, names.kinds[i]);
            run(i, shape);
        }
        put(159, topic);
        return n;
    }

    /** Features of the capitalised words that a token stands among. */
    private void run(int i, int shape) {
        int first = i;
        while (first > from && words.capital[first - 1] && i - first < 6) {
            first--;
        }
        int last = i;
        while (last + 1 < to && words.capital[last + 1] && last - i < 6) {
            last++;
        }
        int place = (i == first ? 1 : 0) + (i == last ? 2 : 0);
        int length = Math.min(4, last - first + 1);
        put(160, place, length);
        put(161, words.lowers[last], place);
        put(162, words.lowers[first], place);
        put(163, at(words.lowers, first - 1), place);
        put(164, at(words.lowers, last + 1), place);
        put(165, words.uses[last], words.uses[first]);
        put(166, WordClasses.prefix(at(words.paths, last + 1), 8), length);
        put(167, WordClasses.prefix(at(words.paths, first - 1), 8), length);
        put(168, at(words.clusters, last + 1), place);
        put(169, at(words.clusters, first - 1), place);
        put(170, words.clusters[last], place);
        put(171, words.clusters[first], place);
    }

    private int place(byte[] values, int i) {
        return i < from || i >= to ? 99 : values[i];
    }

    private int tag(int i) {
        return i < from || i >= to ? OUTSIDE + i - from : article.tag(i);
    }

    private int at(int[] values, int i) {
        return i < from ? OUTSIDE + i - from : i >= to ? OUTSIDE + 100 + i - to : values[i];
    }

    private void put(int template, int a, int b) {
        put(template, Hash.mix(a, b));
    }

    private void put(int template, int value) {
        out[n++] = Hash.finish(Hash.mix(Hash.mix(template, value), template));
    }
}
