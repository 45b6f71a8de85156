package org.quoin.io.page;

import java.util.List;
import org.quoin.io.page.MarkedText.Piece;

/**
 * An article as the templates know it. Texts are empty where nothing is known.
 *
 * @param anchor what links on the page lead to; prefix of all anchors in the article
 * @param id the article's id
 * @param language its language code
 * @param title its headline on one line, or what stands for one
 * @param headed whether its text has a headline
 * @param facts what is known of its origin: authors, place, provider, date
 * @param uri where it was published, if that is a web address
 * @param groups its blocks
 * @param quotesSought whether the pipeline looks for quotes
 * @param quotes its quotes
 * @param voices who speaks
 * @param mentions whether mentions of entities are marked
 * @param timeline what happens, by date
 */
record ArticleView(
        String anchor,
        String id,
        String language,
        String title,
        boolean headed,
        List<String> facts,
        String uri,
        List<Group> groups,
        boolean quotesSought,
        List<QuoteView> quotes,
        List<VoiceShare> voices,
        boolean mentions,
        Timeline timeline) {

    /** Tells whether its title is one, and not its id for want of one. */
    boolean titled() {
        return !title.equals(id);
    }

    int quoteCount() {
        return quotes.size();
    }

    boolean oneQuote() {
        return quotes.size() == 1;
    }

    int voiceCount() {
        return (int) voices.stream().filter(share -> share.voice().named()).count();
    }

    boolean oneVoice() {
        return voiceCount() == 1;
    }

    /**
     * Blocks that stand together: all of them repeated text, or none.
     *
     * @param repeated whether they repeat earlier text
     * @param words how many words they have
     * @param original the number of the block where the repeated text begins first; 0 when not known
     * @param blocks the blocks in text order
     */
    record Group(boolean repeated, int words, int original, List<BlockView> blocks) {}

    /**
     * A block with its text.
     *
     * @param kind what it is
     * @param number its place in the article, from 1
     * @param heading whether it is the article's heading
     * @param pieces its text
     */
    record BlockView(Block.Kind kind, int number, boolean heading, List<Piece> pieces) {

        /** Returns the style class: the kind in lower case. */
        String css() {
            return kind.css();
        }
    }
}
