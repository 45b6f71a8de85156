package org.quoin.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/** Reads the structure of a plain-text article. The time is linear in the length of the text. */
final class ArticleStructure {

    private final String text;
    private final List<Block> blocks;
    private final HeaderReader header;
    private final List<ArticleLayout.Repeat> repeats;

    private ArticleStructure(String text, String title) {
        this.text = text;
        this.blocks = ParagraphSplitter.split(text);
        this.header = new HeaderReader(text, blocks, title).read();
        this.repeats = withHeadline(RepeatedText.find(text, blocks));
    }

    /**
     * Reads an article.
     *
     * @param text the article, of any length, with any line ends
     * @param title its headline as known from elsewhere; empty if it is not known
     */
    static ArticleLayout read(String text, String title) {
        return new ArticleStructure(text, title).layout();
    }

    private ArticleLayout layout() {
        List<ArticleLayout.Paragraph> paragraphs = new ArrayList<>();
        List<ArticleLayout.Credit> credits = new ArrayList<>();
        CreditParser creditParser = new CreditParser(text);
        int nextRepeat = 0;
        for (int at = 0; at < blocks.size(); at++) {
            Span block = blocks.get(at).span();
            int firstRepeat = nextRepeat;
            while (nextRepeat < repeats.size()
                    && block.contains(repeats.get(nextRepeat).span())) {
                nextRepeat++;
            }
            List<ArticleLayout.Repeat> inside = repeats.subList(firstRepeat, nextRepeat);
            if (inside.size() == 1 && inside.get(0).span().equals(block)) {
                paragraphs.add(new ArticleLayout.Paragraph(block, ArticleLayout.Role.DUPLICATE));
                continue;
            }
            if (header.isHeader(at)) {
                continue;
            }
            List<ArticleLayout.Credit> found = at < header.lead() ? List.of() : creditParser.find(block);
            found = found.stream().filter(credit -> isNew(credit, inside)).toList();
            credits.addAll(found);
            if (!isAllCredit(block, found)) {
                paragraphs.add(new ArticleLayout.Paragraph(block, ArticleLayout.Role.BODY));
            }
        }
        markLead(paragraphs);
        return new ArticleLayout(header.headline(), header.bylines(), header.dateline(), credits, paragraphs, repeats);
    }

    /**
     * The lead is where the header ends, unless that proves to be a copy or a credit line: then it is the next
     * paragraph, or else the last one before it.
     */
    private void markLead(List<ArticleLayout.Paragraph> paragraphs) {
        int from = header.lead() < 0 ? 0 : blocks.get(header.lead()).span().begin();
        int lead = -1;
        for (int at = 0; at < paragraphs.size(); at++) {
            boolean reached = lead >= 0 && paragraphs.get(lead).span().begin() >= from;
            if (paragraphs.get(at).role() == ArticleLayout.Role.BODY && !reached) {
                lead = at;
            }
        }
        if (lead >= 0) {
            Span span = paragraphs.get(lead).span();
            paragraphs.set(lead, new ArticleLayout.Paragraph(span, ArticleLayout.Role.LEAD));
        }
    }

    private static boolean isNew(ArticleLayout.Credit credit, List<ArticleLayout.Repeat> repeats) {
        return repeats.stream().noneMatch(repeat -> repeat.span().overlaps(credit.span()));
    }

    private boolean isAllCredit(Span block, List<ArticleLayout.Credit> credits) {
        int rest = block.begin();
        for (ArticleLayout.Credit credit : credits) {
            if (!new Span(rest, credit.span().begin()).trim(text).isEmpty()) {
                return false;
            }
            rest = credit.span().end();
        }
        return rest > block.begin() && new Span(rest, block.end()).trim(text).isEmpty();
    }

    /** Scraped articles often give the headline twice in their first lines; it is too short for a repeat elsewhere. */
    private List<ArticleLayout.Repeat> withHeadline(List<ArticleLayout.Repeat> found) {
        Optional<Span> headline = header.headline();
        if (headline.isEmpty()) {
            return found;
        }
        List<ArticleLayout.Repeat> all = new ArrayList<>(found);
        blocks.stream()
                .skip(1)
                .limit(4)
                .map(Block::span)
                .filter(span -> span.begin() > headline.get().end()
                        && span.length() < 3 * headline.get().length())
                .filter(span -> Words.same(span.of(text), headline.get().of(text)))
                .filter(span -> found.stream().noneMatch(repeat -> repeat.span().overlaps(span)))
                .forEach(span -> all.add(new ArticleLayout.Repeat(span, headline.get())));
        all.sort(Comparator.comparing(ArticleLayout.Repeat::span));
        return all;
    }
}
