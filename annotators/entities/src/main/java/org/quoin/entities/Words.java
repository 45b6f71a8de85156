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

    /** The kinds of words. */
    static final int SIGN = 1;

    static final int DIGITS = 2;
    static final int NUMBER = 3;
    static final int CAPITALS_AND_DIGITS = 4;
    static final int SMALL_AND_DIGITS = 5;
    static final int SMALL = 6;
    static final int LETTER = 7;
    static final int INITIAL = 8;
    static final int ABBREVIATED = 9;
    static final int CAPITALS = 10;
    static final int CAPITALISED = 11;
    static final int MIXED = 12;
    static final int CAPITAL_WITHIN = 13;

    /** Signs that the training articles know in their plain form only, each above its plain form. */
    private static final String TYPOGRAPHIC = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u2013\u2014\u2015";

    private static final String PLAIN = "\"\"\"\"\"''---";

    private static final int LONGEST = 40;
    private static final int SHAPE_LENGTH = 12;
    private static final int ABBREVIATION = 0x2fa1;
    private static final int LONGEST_ABBREVIATION = 6;

    final ArticleText article;
    final int size;
    /** Forms as written; in a sentence of capitals, as they would be written if they were names. */
    final int[] forms;

    final int[] lowers;
    /** What the words are taken to be: in lower case, but abbreviations as such ("US", which "U.S." is too, is not "us"). */
    final int[] identities;

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
    final Case[] cases;

    /** Of the word read last. */
    private final int[] characters = new int[LONGEST];

    private int upper;
    private int digits;
    private int letters;

    Words(ArticleText article, WordClasses classes, Gazetteer gazetteer) {
        this.article = article;
        size = article.size();
        forms = new int[size];
        lowers = new int[size];
        identities = new int[size];
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
        cases = new Case[article.sentences()];
        for (int s = 0; s < article.sentences(); s++) {
            cases[s] = caseOf(article, article.sentenceBegin(s), article.sentenceEnd(s));
            for (int i = article.sentenceBegin(s); i < article.sentenceEnd(s); i++) {
                readWord(i, cases[s]);
                lookUp(i, classes, gazetteer);
            }
        }
    }

    private void lookUp(int i, WordClasses classes, Gazetteer gazetteer) {
        String text = article.text();
        int begin = article.begin(i);
        int end = Math.min(article.end(i), begin + LONGEST);
        paths[i] = classes.path(lowers[i]);
        clusters[i] = classes.cluster(forms[i]);
        if (capital[i]) {
            if (clusters[i] == WordClasses.UNKNOWN) {
                clusters[i] = classes.cluster(Hash.capitalised(text, begin, end));
            }
            int asWord = classes.cluster(lowers[i]);
            knownAs[i] =
                    (byte) ((asWord != WordClasses.UNKNOWN ? 1 : 0) + (clusters[i] != WordClasses.UNKNOWN ? 2 : 0));
            clusters[i] = clusters[i] == WordClasses.UNKNOWN ? asWord : clusters[i];
        }
        groups[i] = classes.group(clusters[i]);
        uses[i] = capital[i] ? gazetteer.uses(lowers[i]) : 0;
    }

    private void readWord(int i, Case written) {
        String text = article.text();
        int begin = article.begin(i);
        int length = Math.min(article.length(i), LONGEST);
        int sign = length == 1 ? TYPOGRAPHIC.indexOf(text.charAt(begin)) : -1;
        if (sign >= 0) {
            text = PLAIN;
            begin = sign;
        }
        int shape = scan(text, begin, length);
        capital[i] = upper > 0;
        kinds[i] = kindOf(length, kind(text.charAt(begin)) == 'A');
        shapes[i] = Hash.mix(shape, written.ordinal());
        lowers[i] = Hash.lowerCased(text, begin, begin + length);
        forms[i] = written == Case.CAPITALS && upper > 1
                ? Hash.capitalised(text, begin, begin + length)
                : Hash.word(text, begin, begin + length);
        identities[i] = lowers[i];
        if (upper > 1 && upper <= LONGEST_ABBREVIATION && upper == letters && digits == 0) {
            abbreviate(i, begin, length, written);
        }
        readEnds(i, length);
    }

    /** Counts the kinds of a word's characters; returns the hash of its shape, in which runs of two and more are alike. */
    private int scan(String text, int begin, int length) {
        upper = 0;
        digits = 0;
        letters = 0;
        int shape = 0x77;
        int last = 0;
        int run = 0;
        int parts = 0;
        for (int k = 0; k < length; k++) {
            char c = text.charAt(begin + k);
            characters[k] = c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c);
            int kind = kind(c);
            upper += kind == 'A' ? 1 : 0;
            digits += kind == '0' ? 1 : 0;
            letters += kind == 'A' || kind == 'a' ? 1 : 0;
            run = kind == last ? run + 1 : 0;
            if (run < 2 && parts < SHAPE_LENGTH) {
                shape = Hash.mix(shape, kind);
                parts++;
            }
            last = kind;
        }
        return shape;
    }

    private void readEnds(int i, int length) {
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

    /** Takes a word in capitals for an abbreviation, with or without periods; not if all its sentence is in capitals. */
    private void abbreviate(int i, int begin, int length, Case written) {
        int hash = ABBREVIATION;
        boolean periods = false;
        for (int k = 0; k < length; k++) {
            char c = article.text().charAt(begin + k);
            periods |= c == '.';
            if (c != '.' && !Character.isLetter(c)) {
                return;
            }
            hash = c == '.' ? hash : Hash.mix(hash, c);
        }
        if (periods || written != Case.CAPITALS) {
            identities[i] = Hash.finish(hash);
        }
    }

    private int kindOf(int length, boolean firstUpper) {
        if (letters == 0) {
            return digits == 0 ? SIGN : digits == length ? DIGITS : NUMBER;
        }
        if (digits > 0) {
            return upper > 0 ? CAPITALS_AND_DIGITS : SMALL_AND_DIGITS;
        }
        if (upper == 0) {
            return SMALL;
        }
        if (upper == letters) {
            return length == 1 ? LETTER : length == 2 && letters == 1 ? INITIAL : letters < 5 ? ABBREVIATED : CAPITALS;
        }
        return firstUpper ? upper == 1 ? CAPITALISED : MIXED : CAPITAL_WITHIN;
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
