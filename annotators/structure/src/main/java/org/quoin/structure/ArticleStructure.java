package org.quoin.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Span, ArticleLayout.Repeat> whole = new HashMap<>();
        repeats.forEach(repeat -> whole.put(repeat.span(), repeat));
        List<ArticleLayout.Paragraph> paragraphs = new ArrayList<>();
        List<ArticleLayout.Credit> credits = new ArrayList<>();
        CreditParser creditParser = new CreditParser(text);
        for (int at = 0; at < blocks.size(); at++) {
            Span block = blocks.get(at).span();
            if (whole.containsKey(block)) {
                paragraphs.add(new ArticleLayout.Paragraph(block, ArticleLayout.Role.DUPLICATE));
                continue;
            }
            if (header.isHeader(at)) {
                continue;
            }
            List<ArticleLayout.Credit> found = at < header.lead() ? List.of() : creditsOf(creditParser, block);
            credits.addAll(found);
            if (!isAllCredit(block, found)) {
                paragraphs.add(new ArticleLayout.Paragraph(
                        block, at == header.lead() ? ArticleLayout.Role.LEAD : ArticleLayout.Role.BODY));
            }
        }
        return new ArticleLayout(header.headline(), header.bylines(), header.dateline(), credits, paragraphs, repeats);
    }

    private List<ArticleLayout.Credit> creditsOf(CreditParser parser, Span block) {
        return parser.find(block).stream()
                .filter(credit ->
                        repeats.stream().noneMatch(repeat -> repeat.span().overlaps(credit.span())))
                .toList();
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
