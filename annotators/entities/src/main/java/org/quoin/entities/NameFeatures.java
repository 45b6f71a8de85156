package org.quoin.entities;

import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/**
 * The features by which the tokens of names are known, as hashes: each is made of the number of its template and of what
 * was seen. The numbers are part of the models.
 */
final class NameFeatures {

    /** The most features that a token has. */
    static final int MOST = 192;

    private static final int OUTSIDE = 0x5bd1e995;
    private static final int BEYOND = 99;
    private static final int LONGEST_RUN = 6;
    private static final int USES = 6;

    private final Words words;
    private final ArticleText article;
    private final GazetteerMatches names;
    private final CaseEvidence evidence;
    /** The first word of an article often tells what it is about ("SOCCER - ..."). */
    private final int topic;

    private int from;
    private int to;
    private int layout;
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
        int numbers = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            numbers += words.kinds[i] == Words.DIGITS || words.kinds[i] == Words.NUMBER ? 1 : 0;
            small += words.kinds[i] == Words.SMALL ? 1 : 0;
        }
        // Tables of results have no small words, many numbers, or short lines.
        layout = (small == 0 ? 1 : 0)
                + (numbers * 4 > to - from ? 2 : 0)
                + (to - from < 8 ? 4 : 0)
                + 8 * words.cases[sentence].ordinal()
                + 32 * article.kind(sentence).ordinal();
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
        put(1, 1);
        put(2, layout);
        put(159, topic);
        words(i);
        parts(i);
        shapes(i);
        tags(i);
        paths(i);
        clusters(i);
        knownNames(i);
        uses(i);
        if (words.capital[i]) {
            evidence(i);
            run(i);
        }
        return n;
    }

    private void words(int i) {
        int word = words.identities[i];
        int before = at(words.identities, i - 1);
        int after = at(words.identities, i + 1);
        put(3, words.forms[i]);
        put(4, word);
        put(5, before);
        put(6, at(words.identities, i - 2));
        put(7, after);
        put(8, at(words.identities, i + 2));
        put(9, before, word);
        put(10, word, after);
        put(11, before, after);
        put(12, at(words.identities, i - 2), before);
        put(13, after, at(words.identities, i + 2));
    }

    private void parts(int i) {
        for (int k = 0; k < words.prefixes.length; k++) {
            put(14 + k, words.prefixes[k][i]);
        }
        for (int k = 0; k < words.suffixes.length; k++) {
            put(17 + k, words.suffixes[k][i]);
        }
        put(21, words.suffixes[2][i], words.shapes[i]);
        put(22, at(words.suffixes[2], i - 1));
        put(23, at(words.suffixes[2], i + 1));
    }

    private void shapes(int i) {
        int shape = words.shapes[i];
        int kind = words.kinds[i];
        put(30, shape);
        put(31, at(words.shapes, i - 1));
        put(32, at(words.shapes, i + 1));
        put(33, at(words.kinds, i - 2));
        put(34, at(words.kinds, i + 2));
        put(35, shape, at(words.shapes, i + 1));
        put(36, shape, at(words.shapes, i - 1));
        put(37, kind, Hash.mix(at(words.kinds, i - 1), at(words.kinds, i + 1)));
        put(38, kind, i == from ? 1 : i == from + 1 ? 2 : 3);
        put(39, kind, layout);
        put(40, at(words.identities, i - 1), shape);
        put(41, at(words.identities, i + 1), shape);
    }

    private void tags(int i) {
        int tag = article.tag(i);
        put(50, tag);
        put(51, tag(i - 1));
        put(52, tag(i + 1));
        put(53, tag(i - 1), tag);
        put(54, tag, tag(i + 1));
        put(55, tag(i - 2));
        put(56, tag(i + 2));
        put(57, tag, words.kinds[i]);
    }

    private void paths(int i) {
        for (int d = -2; d <= 2; d++) {
            int path = at(words.paths, i + d);
            put(62 + d, WordClasses.prefix(path, 6));
            put(67 + d, WordClasses.prefix(path, 10));
            if (d >= -1 && d <= 1) {
                put(72 + d, WordClasses.prefix(path, 4));
                put(77 + d, path);
            }
        }
        int path = words.paths[i];
        put(80, WordClasses.prefix(path, 10), words.kinds[i]);
        put(81, WordClasses.prefix(at(words.paths, i - 1), 6), WordClasses.prefix(path, 6));
        put(82, WordClasses.prefix(path, 6), WordClasses.prefix(at(words.paths, i + 1), 6));
    }

    private void clusters(int i) {
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
        put(100, words.clusters[i], words.kinds[i]);
    }

    private void knownNames(int i) {
        int together = names.together()[i];
        for (int list = 0; list < GazetteerMatches.LISTS; list++) {
            int place = names.place(list, i);
            if (place != 0) {
                put(110 + list, place);
                put(120 + list, place, words.kinds[i]);
            }
        }
        put(130, together);
        put(131, at(names.together(), i - 1), together);
        put(132, together, at(names.together(), i + 1));
        put(133, together, layout);
        put(134, together, at(words.identities, i - 1));
        put(135, together, at(words.identities, i + 1));
        if (names.kinds()[i] != 0) {
            int kind = Hash.mix(names.kinds()[i], names.kindPlace(i));
            put(136, kind);
            put(137, kind, layout);
            put(138, kind, tag(i + 1));
        }
        put(139, kind(i - 1), kind(i + 1));
    }

    private void uses(int i) {
        int uses = words.uses[i];
        put(140, uses);
        put(141, at(words.uses, i - 1), uses);
        put(142, uses, at(words.uses, i + 1));
        for (int use = 0; words.capital[i] && use < USES; use++) {
            put(143 + use, uses >> 2 * use & 3);
        }
    }

    /** How the article, and language at large, writes the word. */
    private void evidence(int i) {
        int known = Hash.mix(evidence.of(words.lowers[i]), words.knownAs[i]);
        put(150, known, words.kinds[i]);
        put(151, known, i == from ? 1 : 0);
        put(152, known, layout);
        put(153, topic, names.together()[i]);
        put(154, topic, names.kinds()[i]);
    }

    /** The capitalised words that a token stands among, and what stands around them. */
    private void run(int i) {
        int first = i;
        while (first > from && words.capital[first - 1] && i - first < LONGEST_RUN) {
            first--;
        }
        int last = i;
        while (last + 1 < to && words.capital[last + 1] && last - i < LONGEST_RUN) {
            last++;
        }
        int place = (i == first ? 1 : 0) + (i == last ? 2 : 0);
        int length = Math.min(4, last - first + 1);
        put(160, place, length);
        put(161, words.identities[last], place);
        put(162, words.identities[first], place);
        put(163, at(words.identities, first - 1), place);
        put(164, at(words.identities, last + 1), place);
        put(165, words.uses[last], words.uses[first]);
        put(166, WordClasses.prefix(at(words.paths, last + 1), 8), length);
        put(167, WordClasses.prefix(at(words.paths, first - 1), 8), length);
        put(168, at(words.clusters, last + 1), place);
        put(169, at(words.clusters, first - 1), place);
        put(170, words.clusters[last], place);
        put(171, words.clusters[first], place);
    }

    private int kind(int i) {
        return i < from || i >= to ? BEYOND : names.kinds()[i];
    }

    private int tag(int i) {
        return i < from || i >= to ? OUTSIDE + i - from : article.tag(i);
    }

    /** Returns a value of a token; beyond the sentence, one that tells how far. */
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
