package org.quoin.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.Span;

/** Reads the blocks at the top of an article down to its lead: headline, bylines, dateline. */
final class HeaderReader {

    /** Captions and labels may stand between the headline and the story. */
    private static final int FARTHEST_DATELINE = 5;

    private static final int MOST_HEADER_BLOCKS = 12;

    private final String text;
    private final List<Block> blocks;
    private final String title;

    private final List<ArticleLayout.Byline> bylines = new ArrayList<>();
    private final Set<Integer> header = new HashSet<>();
    private int headline = -1;
    private int lead = -1;
    private ArticleLayout.Dateline dateline;

    /**
     * Makes a reader.
     *
     * @param title the headline as known from elsewhere; empty if it is not known
     */
    HeaderReader(String text, List<Block> blocks, String title) {
        this.text = text;
        this.blocks = blocks;
        this.title = title;
    }

    /** Reads the header. To be called once, before anything is asked. */
    HeaderReader read() {
        headline = findHeadline();
        if (headline >= 0) {
            header.add(headline);
        }
        int at = headline + 1;
        while (at < blocks.size() && at < MOST_HEADER_BLOCKS && lead < 0) {
            at = readBlock(at);
        }
        if (lead < 0) {
            lead = findLead(Math.min(at, headline + 1));
        }
        return this;
    }

    Optional<Span> headline() {
        return headline < 0 ? Optional.empty() : Optional.of(span(headline));
    }

    List<ArticleLayout.Byline> bylines() {
        return bylines;
    }

    Optional<ArticleLayout.Dateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** Tells whether a block is headline, byline or dateline, and not a paragraph. */
    boolean isHeader(int block) {
        return header.contains(block);
    }

    /** Returns the block that the story begins with; -1 if there is none. */
    int lead() {
        return lead;
    }

    private Span span(int block) {
        return blocks.get(block).span();
    }

    private int findHeadline() {
        for (int at = 0; at < Math.min(3, blocks.size()); at++) {
            if (!title.isEmpty()
                    && span(at).length() < 3 * title.length() + 20
                    && Words.same(span(at).of(text), title)) {
                return at;
            }
        }
        if (blocks.isEmpty() || startsStoryOrHeader(0)) {
            return -1;
        }
        boolean follows = blocks.size() > 1 && headerBegins(1)
                || blocks.size() > 2 && headerBegins(2) && !isProse(1) && !isProse(0);
        return new HeadlineFinder(text, blocks).firstIsHeadline(follows) ? 0 : -1;
    }

    /** Tells whether the first block can't be a headline, because it is a byline or has one, or a dateline. */
    private boolean startsStoryOrHeader(int at) {
        Optional<DatelineParser.Parsed> parsed = DatelineParser.runIn(text, span(at));
        boolean story = parsed.isPresent()
                && (parsed.get().certainty() == DatelineParser.Certainty.CERTAIN
                        || Sentences.endsSentence(text, span(at)) && !(blocks.size() > 1 && headerBegins(1)));
        return story
                || BylineParser.ownLine(text, span(at)).isPresent()
                || BylineParser.runIn(text, span(at)).isPresent()
                || DatelineParser.ownLine(text, span(at)).isPresent();
    }

    private boolean headerBegins(int at) {
        return BylineParser.ownLine(text, span(at)).isPresent()
                || BylineParser.runIn(text, span(at)).isPresent()
                || beginsWithDateline(at)
                || at + 1 < blocks.size() && isNamesBeforeDateline(at);
    }

    private boolean beginsWithDateline(int at) {
        return DatelineParser.ownLine(text, span(at)).isPresent()
                || DatelineParser.runIn(text, span(at)).isPresent();
    }

    private boolean isNamesBeforeDateline(int at) {
        return beginsWithDateline(at + 1)
                && BylineParser.namesOnly(text, span(at), true).isPresent();
    }

    /** Reads one block of the header, or finds the lead. Returns the next block to read. */
    private int readBlock(int at) {
        Optional<ArticleLayout.Byline> byline = byline(at);
        if (byline.isPresent()) {
            return addByline(at, byline.get());
        }
        Optional<BylineParser.RunIn> both = BylineParser.runIn(text, span(at));
        if (both.isPresent()) {
            bylines.add(both.get().byline());
            dateline = dateline == null ? both.get().dateline().dateline() : dateline;
            lead = at;
            return at;
        }
        if (dateline == null && readDateline(at)) {
            return at + 1;
        }
        if (isProse(at) && !repeatsHeadline(at)) {
            lead = datelineAhead(at).orElse(at);
            return at;
        }
        return at + 1;
    }

    private Optional<ArticleLayout.Byline> byline(int at) {
        return BylineParser.ownLine(text, span(at)).or(() -> {
            boolean beforeDateline = at + 1 < blocks.size() && beginsWithDateline(at + 1);
            boolean afterHeadline = headline >= 0 && at == headline + 1;
            return afterHeadline && !isProse(at)
                    ? BylineParser.namesOnly(text, span(at), beforeDateline)
                    : Optional.empty();
        });
    }

    /** A line after the byline that tells nothing but a job or an employer belongs to it. */
    private int addByline(int at, ArticleLayout.Byline byline) {
        header.add(at);
        int next = at + 1;
        Span whole = byline.span();
        while (next < blocks.size() && !blocks.get(next).setOff() && BylineParser.isAffiliation(text, span(next))) {
            header.add(next);
            whole = new Span(whole.begin(), span(next).end());
            next++;
        }
        bylines.add(new ArticleLayout.Byline(whole, byline.authors()));
        return next;
    }

    private boolean readDateline(int at) {
        Optional<DatelineParser.Parsed> own = DatelineParser.ownLine(text, span(at));
        if (own.isPresent()) {
            dateline = own.get().dateline();
            header.add(at);
            return true;
        }
        Optional<DatelineParser.Parsed> runIn = DatelineParser.runIn(text, span(at));
        if (runIn.isPresent()) {
            dateline = runIn.get().dateline();
            lead = at;
            return true;
        }
        return false;
    }

    /**
     * Before the story there may be captions, or a sentence that sums it up: a dateline a little further down is where
     * it begins.
     */
    private Optional<Integer> datelineAhead(int from) {
        if (dateline != null) {
            return Optional.empty();
        }
        for (int at = from + 1; at < Math.min(blocks.size(), from + FARTHEST_DATELINE); at++) {
            Optional<BylineParser.RunIn> both = BylineParser.runIn(text, span(at));
            Optional<DatelineParser.Parsed> parsed =
                    both.isPresent() ? both.map(BylineParser.RunIn::dateline) : DatelineParser.runIn(text, span(at));
            if (parsed.isPresent() && isStoryAhead(from, at, parsed.get())) {
                both.ifPresent(found -> bylines.add(found.byline()));
                dateline = parsed.get().dateline();
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean isStoryAhead(int from, int at, DatelineParser.Parsed parsed) {
        boolean afterSummary = at == from + 1 && span(from).length() < span(at).length();
        return parsed.certainty() == DatelineParser.Certainty.CERTAIN || afterSummary;
    }

    private boolean repeatsHeadline(int at) {
        return headline >= 0
                && span(at).length() < 3 * span(headline).length()
                && Words.same(span(at).of(text), span(headline).of(text));
    }

    private boolean isProse(int at) {
        return Sentences.endsSentence(text, span(at)) && Words.splitHead(span(at).of(text)).length >= 5;
    }

    /** Without prose, the first block that is no header is the lead. */
    private int findLead(int from) {
        for (int at = from; at < blocks.size(); at++) {
            if (!header.contains(at) && !repeatsHeadline(at)) {
                return at;
            }
        }
        return -1;
    }
}
