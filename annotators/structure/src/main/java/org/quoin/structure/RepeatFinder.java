package org.quoin.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of words that occur earlier in the same text. Every run of {@value #SHINGLE} words is indexed by its hash
 * at its first occurrence (shingling, after Broder 1997, "On the resemblance and containment of documents"); from an
 * indexed hit the match is extended word by word, over small differences too. The time is linear in the text.
 */
final class RepeatFinder {

    /** Fewer words than this recur by chance: titles, names of bodies, stock phrases. */
    static final int SHINGLE = 8;

    /** A spelling put right or a word dropped between two copies: up to this many words differ, no number among them ... */
    static final int EDIT = 3;

    /** ... if this many agree again after it. */
    private static final int AGREE = 4;

    /**
     * Words that repeat earlier ones exactly, by token index.
     *
     * @param begin the first token
     * @param end after the last token
     * @param original the earlier token that the first one repeats
     */
    record Run(int begin, int end, int original) {

        int length() {
            return end - begin;
        }

        /** Returns after the earlier token that the last one repeats. */
        int originalEnd() {
            return original + length();
        }

        /** Returns the earlier token that a token of this run repeats. */
        int originalOf(int token) {
            return original + token - begin;
        }
    }

    private final TokenSequence tokens;
    private final ShingleIndex index;
    private final List<Run> runs = new ArrayList<>();

    private RepeatFinder(TokenSequence tokens) {
        this.tokens = tokens;
        this.index = new ShingleIndex(tokens, SHINGLE);
    }

    /** Returns the runs in text order; they are disjoint, and each original lies wholly before its run. */
    static List<Run> find(TokenSequence tokens) {
        RepeatFinder finder = new RepeatFinder(tokens);
        finder.scan();
        return finder.runs;
    }

    private void scan() {
        int free = 0;
        for (int at = 0; at + SHINGLE <= tokens.size(); ) {
            int earlier = index.earlier(at);
            if (earlier < 0) {
                at++;
                continue;
            }
            int back = 0;
            while (at - back > free && earlier - back > 0 && tokens.same(at - back - 1, earlier - back - 1)) {
                back++;
            }
            int end = extend(at - back, earlier - back);
            free = end;
            at = end;
        }
    }

    /** Adds the runs that begin with a pair of tokens, and returns where the last of them ends. */
    private int extend(int begin, int original) {
        int runBegin = begin;
        int at = begin;
        int earlier = original;
        while (true) {
            while (agree(at, earlier, begin)) {
                at++;
                earlier++;
            }
            runs.add(new Run(runBegin, at, earlier - (at - runBegin)));
            int edit = smallestEdit(at, earlier, begin);
            if (edit < 0) {
                return at;
            }
            at += edit / (EDIT + 1);
            earlier += edit % (EDIT + 1);
            runBegin = at;
        }
    }

    private boolean agree(int at, int earlier, int begin) {
        return at < tokens.size() && earlier < begin && tokens.same(at, earlier);
    }

    /** Returns how many words to skip in copy and original until they agree again, as one number; -1 if they do not. */
    private int smallestEdit(int at, int earlier, int begin) {
        for (int skipped = 1; skipped <= 2 * EDIT; skipped++) {
            for (int inCopy = Math.max(0, skipped - EDIT); inCopy <= Math.min(EDIT, skipped); inCopy++) {
                boolean again = agreeFor(AGREE, at + inCopy, earlier + skipped - inCopy, begin);
                if (again && !tokens.hasNumber(at, at + inCopy)) {
                    return inCopy * (EDIT + 1) + skipped - inCopy;
                }
            }
        }
        return -1;
    }

    private boolean agreeFor(int words, int at, int earlier, int begin) {
        for (int i = 0; i < words; i++) {
            if (!agree(at + i, earlier + i, begin)) {
                return false;
            }
        }
        return true;
    }
}
