package org.quoin.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * Tells which repeated words are a second copy of the article, or of a part of it, rather than the story repeating
 * itself. A copy is long (many words in the order of the original), or it is a whole paragraph of prose; a quotation or
 * a refrain that comes back is neither.
 */
final class RepeatedText {

    /** Words in a row that no writer says twice: about two sentences. */
    private static final int LEAST_WORDS = 40;

    /** Words of a paragraph that comes back whole: about a sentence. */
    private static final int LEAST_WORDS_OF_A_PARAGRAPH = 12;

    /** New words that a second copy may put between repeated ones, and words of the original that it may leave out. */
    private static final int MOST_ADDED = 30;

    private static final int MOST_LEFT_OUT = 300;

    private final String text;
    private final TokenSequence tokens;
    private final List<Block> blocks;
    private final List<RepeatFinder.Run> runs;

    private RepeatedText(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.tokens = new TokenSequence(text);
        this.runs = copies(RepeatFinder.find(tokens));
    }

    /**
     * Returns the stretches that repeat earlier text, in text order, none across the end of a block. Where a block
     * repeats earlier text as a whole, the stretch is the block.
     */
    static List<ArticleLayout.Repeat> find(String text, List<Block> blocks) {
        RepeatedText repeated = new RepeatedText(text, blocks);
        List<ArticleLayout.Repeat> repeats = new ArrayList<>();
        int run = 0;
        for (Block block : blocks) {
            while (run < repeated.runs.size()
                    && repeated.end(run) <= block.span().begin()) {
                run++;
            }
            repeated.addRepeats(block.span(), run, repeats);
        }
        return repeats;
    }

    private int end(int run) {
        return tokens.end(runs.get(run).end() - 1);
    }

    /** Returns the runs that belong to second copies. */
    private List<RepeatFinder.Run> copies(List<RepeatFinder.Run> all) {
        List<RepeatFinder.Run> copies = new ArrayList<>();
        for (int first = 0; first < all.size(); ) {
            int last = first;
            while (last + 1 < all.size() && goesOn(all.get(last), all.get(last + 1))) {
                last++;
            }
            List<RepeatFinder.Run> chain = all.subList(first, last + 1);
            if (isCopy(chain)) {
                copies.addAll(chain);
            }
            first = last + 1;
        }
        return copies;
    }

    /** Tells whether a run carries on the copy of the run before it. */
    private static boolean goesOn(RepeatFinder.Run run, RepeatFinder.Run next) {
        int leftOut = next.original() - run.originalEnd();
        return next.begin() - run.end() <= MOST_ADDED && leftOut >= 0 && leftOut <= MOST_LEFT_OUT;
    }

    private boolean isCopy(List<RepeatFinder.Run> chain) {
        int words = chain.stream().mapToInt(RepeatFinder.Run::length).sum();
        Span span =
                tokens.span(chain.get(0).begin(), chain.get(chain.size() - 1).end());
        return words >= LEAST_WORDS && !isWithinQuotation(span)
                || words >= LEAST_WORDS_OF_A_PARAGRAPH && isWholeProse(span) && !isWithinQuotation(span);
    }

    private boolean isWithinQuotation(Span span) {
        int before = span.begin() - 1;
        int after = span.end();
        while (after < text.length() && (Sentences.isStop(text.charAt(after)) || text.charAt(after) == ',')) {
            after++;
        }
        boolean opened = before >= 0 && Sentences.isQuotationMark(text.charAt(before));
        boolean closed = after < text.length() && Sentences.isQuotationMark(text.charAt(after));
        return opened && closed && Lines.of(span.of(text)).size() == 1;
    }

    /** Tells whether words are a paragraph of prose, or several, from the first to the last word. */
    private boolean isWholeProse(Span words) {
        int first = blockAt(words.begin());
        int last = blockAt(words.end() - 1);
        return first >= 0
                && last >= 0
                && Sentences.hasOne(
                        text,
                        blocks.get(first).span().begin(),
                        blocks.get(last).span().end())
                && tokens.firstAt(blocks.get(first).span().begin()) == tokens.firstAt(words.begin())
                && tokens.firstAt(blocks.get(last).span().end()) == tokens.firstAt(words.end());
    }

    /** Returns the block that an offset lies in, or -1. */
    private int blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (span.contains(offset)) {
                return middle;
            }
            if (span.begin() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    /** Words of the copy that repeat earlier ones without a gap, by token index. */
    private record Stretch(int begin, int end, int original, int originalEnd) {}

    private void addRepeats(Span block, int firstRun, List<ArticleLayout.Repeat> repeats) {
        int first = tokens.firstAt(block.begin());
        int end = tokens.firstAt(block.end());
        for (Stretch stretch : stretches(first, end, firstRun)) {
            if (isEdit(first, stretch.begin()) && isEdit(stretch.end(), end)) {
                repeats.add(new ArticleLayout.Repeat(block, original(block, stretch)));
                return;
            }
            sentences(block, stretch).ifPresent(repeats::add);
        }
    }

    /** Tells whether earlier words come after those of an open stretch, and still before the stretch itself. */
    private static boolean follows(Stretch open, int original, int originalEnd) {
        return original >= open.originalEnd() && originalEnd <= open.begin();
    }

    /** Tells whether words that a copy has beside the repeated ones are no news. */
    private boolean isEdit(int first, int end) {
        return end - first <= RepeatFinder.EDIT && !tokens.hasNumber(first, end);
    }

    /** Joins the runs inside a block that only small edits part. */
    private List<Stretch> stretches(int first, int end, int firstRun) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch open = null;
        for (int i = firstRun; i < runs.size() && runs.get(i).begin() < end; i++) {
            RepeatFinder.Run run = runs.get(i);
            int from = Math.max(first, run.begin());
            int to = Math.min(end, run.end());
            if (from >= to) {
                continue;
            }
            int original = run.originalOf(from);
            int originalEnd = run.originalOf(to - 1) + 1;
            boolean joined = open != null && isEdit(open.end(), from) && follows(open, original, originalEnd);
            if (open != null && !joined) {
                stretches.add(open);
            }
            open = new Stretch(joined ? open.begin() : from, to, joined ? open.original() : original, originalEnd);
        }
        if (open != null) {
            stretches.add(open);
        }
        return stretches;
    }

    private Span original(Span copy, Stretch stretch) {
        Span words = tokens.span(stretch.original(), stretch.originalEnd());
        int begin = words.begin();
        int end = words.end();
        int before = tokens.begin(stretch.begin());
        while (before > copy.begin() && begin > 0 && isSame(text.charAt(before - 1), text.charAt(begin - 1))) {
            before--;
            begin--;
        }
        int after = tokens.end(stretch.end() - 1);
        while (after < copy.end() && end < copy.begin() && isSame(text.charAt(after), text.charAt(end))) {
            after++;
            end++;
        }
        return new Span(begin, end).trim(text);
    }

    private static boolean isSame(char one, char other) {
        return one == other
                || Sentences.isQuotationMark(one) && Sentences.isQuotationMark(other)
                || Span.isBlank(one) && Span.isBlank(other);
    }

    /** Cuts a stretch down to whole sentences of its block. */
    private Optional<ArticleLayout.Repeat> sentences(Span block, Stretch stretch) {
        int begin = stretch.begin();
        while (begin < stretch.end() && !Sentences.startsSentence(text, block, beforeOpeners(begin, block))) {
            begin++;
        }
        int end = stretch.end();
        while (end > begin && !endsSentence(end, block)) {
            end--;
        }
        if (end - begin < RepeatFinder.SHINGLE) {
            return Optional.empty();
        }
        return Optional.of(cut(block, begin, end));
    }

    private ArticleLayout.Repeat cut(Span block, int begin, int end) {
        int from = beforeOpeners(begin, block);
        int to = end < tokens.size() && tokens.begin(end) < block.end() ? beforeOpeners(end, block) : block.end();
        Span copy = new Span(from, to).trim(text);
        List<Stretch> inside = stretches(begin, end, firstRunAt(begin));
        Stretch whole = new Stretch(
                begin,
                end,
                inside.get(0).original(),
                inside.get(inside.size() - 1).originalEnd());
        return new ArticleLayout.Repeat(copy, original(copy, whole));
    }

    private int firstRunAt(int token) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean endsSentence(int end, Span block) {
        boolean last = end >= tokens.size() || tokens.begin(end) >= block.end();
        return last || Sentences.startsSentence(text, block, beforeOpeners(end, block));
    }

    /** Returns where a token begins with the quotation marks and brackets that open before it. */
    private int beforeOpeners(int token, Span block) {
        int at = tokens.begin(token);
        while (at > block.begin() && isOpener(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isOpener(char c) {
        return c == '(' || c == '[' || c == '$' || Sentences.isQuotationMark(c);
    }
}
