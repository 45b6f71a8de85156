package org.quoin.entities;

import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/** What is seen of the words of an article one by one: hashes of their forms, parts and shapes, and what is known of them. */
final class Words {

    /** How a sentence is written as a whole. */
    enum Case {
        SENTENCE,
        TITLE,
        CAPITALS
    }

    private static final int LONGEST = 40;
    private static final int SHAPE_LENGTH = 12;

    final ArticleText article;
    final int size;
    /** Forms as written; in a sentence of capitals, as they would be written if they were names. */
    final int[] forms;

    final int[] lowers;
    final int[] shapes;
    final int[] kinds;
    final int[][] prefixes;
    final int[][] suffixes;
    final int[] paths;
    final int[] clusters;
    final int[] groups;
    final int[] uses;
    /** Whether the classes know the word in lower case (1) and with a capital (2). */
    final byte[] knownAs;

    final boolean[] capital;
    final int[] sentence;
    final Case[] cases;

    private final int[] characters = new int[LONGEST];

    Words(ArticleText article, WordClasses classes, Gazetteer gazetteer) {
        this.article = article;
        size = article.size();
        forms = new int[size];
        lowers = new int[size];
        shapes = new int[size];
        kinds = new int[size];
        prefixes = new int[3][size];
        suffixes = new int[4][size];
        paths = new int[size];
        clusters = new int[size];
        groups = new int[size];
        uses = new int[size];
        knownAs = new byte[size];
        capital = new boolean[size];
        sentence = new int[size];
        cases = new Case[article.sentences()];
        for (int s = 0; s < article.sentences(); s++) {
            cases[s] = caseOf(article, article.sentenceBegin(s), article.sentenceEnd(s));
            for (int i = article.sentenceBegin(s); i < article.sentenceEnd(s); i++) {
                sentence[i] = s;
                readWord(i, cases[s]);
                lookUp(i, cases[s], classes, gazetteer);
            }
        }
    }

    private void lookUp(int i, Case written, WordClasses classes, Gazetteer gazetteer) {
        String text = article.text();
        int begin = article.begin(i);
        int end = Math.min(article.end(i), begin + LONGEST);
        paths[i] = classes.path(lowers[i]);
        clusters[i] = classes.cluster(forms[i]);
        if (capital[i]) {
            int asName = forms[i];
            if (clusters[i] == WordClasses.UNKNOWN) {
                asName = Hash.capitalised(text, begin, end);
                clusters[i] = classes.cluster(asName);
            }
            int asWord = classes.cluster(lowers[i]);
            knownAs[i] =
                    (byte) ((asWord != WordClasses.UNKNOWN ? 1 : 0) + (clusters[i] != WordClasses.UNKNOWN ? 2 : 0));
            if (clusters[i] == WordClasses.UNKNOWN) {
                clusters[i] = asWord;
            }
        }
        groups[i] = classes.group(clusters[i]);
        uses[i] = capital[i] ? gazetteer.uses(lowers[i]) : 0;
    }

    private void readWord(int i, Case written) {
        String text = article.text();
        int begin = article.begin(i);
        int length = Math.min(article.length(i), LONGEST);
        int upper = 0;
        int digits = 0;
        int letters = 0;
        int shape = 0x77;
        int last = 0;
        int run = 0;
        int parts = 0;
        for (int k = 0; k < length; k++) {
            char c = text.charAt(begin + k);
            char small = Character.toLowerCase(c);
            characters[k] = c >= '0' && c <= '9' ? '0' : small;
            int kind = kind(c);
            upper += kind == 'A' ? 1 : 0;
            digits += kind == '0' ? 1 : 0;
            letters += kind == 'A' || kind == 'a' ? 1 : 0;
            run = kind == last ? run + 1 : 0;
            // Runs of two and more are alike.
            if (run < 2 && parts < SHAPE_LENGTH) {
                shape = Hash.mix(shape, kind);
                parts++;
            }
            last = kind;
        }
        capital[i] = upper > 0;
        boolean firstUpper = kind(text.charAt(begin)) == 'A';
        kinds[i] = kindOf(length, letters, digits, upper, firstUpper);
        shapes[i] = Hash.mix(shape, written.ordinal());
        lowers[i] = Hash.lowerCased(text, begin, begin + length);
        forms[i] = written == Case.CAPITALS && upper > 1
                ? Hash.capitalised(text, begin, begin + length)
                : Hash.word(text, begin, begin + length);
        int hash = 17;
        for (int k = 0; k < suffixes.length; k++) {
            hash = Hash.mix(hash, k < length ? characters[length - 1 - k] : 1);
            suffixes[k][i] = hash;
        }
        hash = Hash.mix(19, length > 0 ? characters[0] : 1);
        for (int k = 0; k < prefixes.length; k++) {
            hash = Hash.mix(hash, k + 1 < length ? characters[k + 1] : 1);
            prefixes[k][i] = hash;
        }
    }

    private static int kindOf(int length, int letters, int digits, int upper, boolean firstUpper) {
        if (letters == 0) {
            return digits == 0 ? 1 : digits == length ? 2 : 3;
        }
        if (digits > 0) {
            return upper > 0 ? 4 : 5;
        }
        if (upper == 0) {
            return 6;
        }
        if (upper == letters) {
            return length == 1 ? 7 : length == 2 && letters == 1 ? 8 : letters < 5 ? 9 : 10;
        }
        return firstUpper ? upper == 1 ? 11 : 12 : 13;
    }

    private static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'A';
        }
        if (c < 128) {
            return c >= '0' && c <= '9' ? '0' : c;
        }
        return Character.isUpperCase(c)
                ? 'A'
                : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c == '\u2019' ? '\'' : '*';
    }

    /** A sentence whose long words are all capitalised, or all in capitals, is a headline of its kind. */
    private static Case caseOf(ArticleText article, int from, int to) {
        int words = 0;
        int titled = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (article.length(i) < 4 || !Character.isLetter(article.first(i))) {
                continue;
            }
            words++;
            if (Character.isUpperCase(article.first(i))) {
                titled++;
                capitals += Character.isUpperCase(article.last(i)) ? 1 : 0;
            }
        }
        if (words > 2 && capitals * 10 >= words * 8) {
            return Case.CAPITALS;
        }
        return words > 3 && titled * 10 >= words * 9 ? Case.TITLE : Case.SENTENCE;
    }
}
