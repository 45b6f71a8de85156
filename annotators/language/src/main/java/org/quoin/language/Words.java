package org.quoin.language;

import java.util.Arrays;
import org.quoin.learning.Hash;

/**
 * What a tagger sees of the words of one sentence: hashes of their forms, endings and shapes, in arrays that are reused
 * from sentence to sentence. Digits are all alike, and so are the kinds of apostrophe. Not thread-safe.
 */
final class Words {

    /** How a sentence is written as a whole. */
    private enum Case {
        SENTENCE,
        TITLE,
        CAPITALS
    }

    static final int OUTSIDE = 0x5bd1e995;

    private int size;
    private Case written = Case.SENTENCE;
    int[] forms = new int[128];
    int[] lowers = new int[128];
    /** Forms with no capital but the first: a name in capitals is known by it. */
    private int[] capitalised = new int[128];

    int[] shapes = new int[128];
    /** Classes of the forms as written: what they may be in an ordinary sentence. */
    int[] classes = new int[128];
    /** Hashes of the labels that the words are known to bear, in lower case if need be. */
    int[] known = new int[128];

    int[] clusters = new int[128];
    int[] groups = new int[128];
    int[][] suffixes = new int[4][128];
    int[][] prefixes = new int[3][128];
    private final int[] characters = new int[LONGEST];

    private static final int LONGEST = 40;

    int size() {
        return size;
    }

    /** Reads a sentence: {@code size} tokens from {@code first} on. */
    void read(Tokens tokens, int first, int length, Lexicon lexicon, CaseEvidence evidence) {
        size = length;
        if (forms.length < length) {
            grow(Math.max(length, forms.length * 2));
        }
        written = caseOf(tokens, first, length);
        for (int i = 0; i < length; i++) {
            readWord(tokens, first + i, i);
            lookUp(i, lexicon, evidence);
        }
    }

    private void lookUp(int at, Lexicon lexicon, CaseEvidence evidence) {
        int word = lexicon.find(forms[at]);
        classes[at] = lexicon.classOf(word);
        clusters[at] = lexicon.clusterOf(word);
        int wordClass = classes[at];
        if (capitalised[at] != lowers[at]) {
            int lower = lexicon.find(lowers[at]);
            wordClass = wordClass == Lexicon.UNKNOWN ? lexicon.classOf(lower) : wordClass;
            clusters[at] = clusters[at] == 0 ? lexicon.clusterOf(lower) : clusters[at];
            shapes[at] += (lower >= 0 ? 512 : 0)
                    + (lexicon.find(capitalised[at]) >= 0 ? 1024 : 0)
                    + 2048 * evidence.of(lowers[at]);
        }
        known[at] = lexicon.classHash(wordClass);
        groups[at] = lexicon.groupOf(clusters[at]);
    }

    /** Tells whether the sentence is written as usual, and is no headline whose capitals say nothing of its words. */
    boolean isOrdinary() {
        return written == Case.SENTENCE;
    }

    /** Tells whether a sentence is a headline whose capitals say nothing of its words. */
    static boolean isHeadline(Tokens tokens, int first, int length) {
        return caseOf(tokens, first, length) != Case.SENTENCE;
    }

    /** Tells whether a word bears none but the labels of its class. */
    boolean isClosed(int at, Lexicon lexicon) {
        return isOrdinary() && lexicon.isClosed(classes[at]);
    }

    private void grow(int length) {
        forms = Arrays.copyOf(forms, length);
        lowers = Arrays.copyOf(lowers, length);
        capitalised = Arrays.copyOf(capitalised, length);
        shapes = Arrays.copyOf(shapes, length);
        classes = Arrays.copyOf(classes, length);
        known = Arrays.copyOf(known, length);
        clusters = Arrays.copyOf(clusters, length);
        groups = Arrays.copyOf(groups, length);
        for (int k = 0; k < suffixes.length; k++) {
            suffixes[k] = Arrays.copyOf(suffixes[k], length);
        }
        for (int k = 0; k < prefixes.length; k++) {
            prefixes[k] = Arrays.copyOf(prefixes[k], length);
        }
    }

    private void readWord(Tokens tokens, int token, int at) {
        String text = tokens.text();
        int begin = tokens.begin(token);
        int length = Math.min(tokens.length(token), LONGEST);
        int form = 0x1234567;
        int lower = 0x1234567;
        int capital = 0x1234567;
        int upperCount = 0;
        int digitCount = 0;
        int letterCount = 0;
        for (int i = 0; i < length; i++) {
            char c = normal(text.charAt(begin + i));
            char small = Character.toLowerCase(c);
            characters[i] = small;
            form = Hash.mix(form, c);
            lower = Hash.mix(lower, small);
            capital = Hash.mix(capital, i == 0 ? c : small);
            upperCount += c != small ? 1 : 0;
            digitCount += c == '0' ? 1 : 0;
            letterCount += Character.isLetter(small) ? 1 : 0;
        }
        boolean firstUpper = normal(text.charAt(begin)) != characters[0];
        int shape = letterCount == 0
                ? digitCount == 0 ? 1 : digitCount == length ? 2 : 3
                : digitCount > 0
                        ? 4
                        : upperCount == 0
                                ? 5
                                : upperCount == letterCount ? upperCount == 1 ? 6 : 7 : firstUpper ? 8 : 9;
        forms[at] = written == Case.SENTENCE ? form : lower;
        lowers[at] = lower;
        capitalised[at] = capital;
        shapes[at] =
                shape + (at == 0 ? 16 : 0) + 32 * written.ordinal() + (letterCount == 0 ? spacing(tokens, token) : 0);
        int hash = 17;
        for (int k = 0; k < suffixes.length; k++) {
            hash = k < length ? Hash.mix(hash, characters[length - 1 - k]) : Hash.mix(hash, 1);
            suffixes[k][at] = hash;
        }
        hash = 19;
        for (int k = 0; k < prefixes.length; k++) {
            hash = k < length ? Hash.mix(hash, characters[k]) : Hash.mix(hash, 1);
            prefixes[k][at] = hash;
        }
    }

    /** Whether white space stands before and after a sign tells quotation marks, hyphens and dashes apart. */
    private static int spacing(Tokens tokens, int token) {
        boolean touchesBefore = token > 0 && tokens.touchesNext(token - 1);
        return (touchesBefore ? 128 : 0) + (tokens.touchesNext(token) ? 256 : 0);
    }

    /** A sentence whose long words are all capitalised, or all in capitals, is a headline of its kind. */
    private static Case caseOf(Tokens tokens, int first, int length) {
        int words = 0;
        int titled = 0;
        int capitals = 0;
        for (int i = first; i < first + length; i++) {
            if (tokens.length(i) < 4 || !Character.isLetter(tokens.first(i))) {
                continue;
            }
            words++;
            if (Character.isUpperCase(tokens.first(i))) {
                titled++;
                capitals += Character.isUpperCase(tokens.last(i)) ? 1 : 0;
            }
        }
        if (words > 2 && capitals * 10 >= words * 8) {
            return Case.CAPITALS;
        }
        return words > 3 && titled * 10 >= words * 9 ? Case.TITLE : Case.SENTENCE;
    }

    private static char normal(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        return Chars.isApostrophe(c) || c == '\u2018' ? '\'' : c;
    }

    /** Returns the hash of a word's form, as {@link #forms} holds it. */
    static int hash(CharSequence word) {
        int hash = 0x1234567;
        for (int i = 0; i < Math.min(word.length(), LONGEST); i++) {
            hash = Hash.mix(hash, normal(word.charAt(i)));
        }
        return hash;
    }

    /** Returns the hash of a token in lower case, as {@link #lowers} holds it. */
    static int lowerHash(Tokens tokens, int token) {
        int hash = 0x1234567;
        int begin = tokens.begin(token);
        int end = begin + Math.min(tokens.length(token), LONGEST);
        for (int i = begin; i < end; i++) {
            hash = Hash.mix(hash, Character.toLowerCase(normal(tokens.text().charAt(i))));
        }
        return hash;
    }
}
