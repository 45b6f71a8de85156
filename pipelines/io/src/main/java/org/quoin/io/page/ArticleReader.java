package org.quoin.io.page;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.quoin.io.page.ArticleView.BlockView;
import org.quoin.io.page.ArticleView.Group;
import org.quoin.plugin.Span;
import org.quoin.type.Article;
import org.quoin.type.Byline;
import org.quoin.type.ComponentRun;
import org.quoin.type.CreditLine;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.EntityMention;
import org.quoin.type.Event;
import org.quoin.type.Headline;
import org.quoin.type.PipelineRun;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/** Reads what the page shows of one article out of its annotations. */
final class ArticleReader {

    private final JCas article;
    private final String text;
    private final Optional<Headline> headline;

    private ArticleReader(JCas article) {
        this.article = article;
        this.text = article.getDocumentText() == null ? "" : article.getDocumentText();
        this.headline = article.select(Headline.class).findFirst();
    }

    static ArticleView read(JCas article) {
        return new ArticleReader(article).view();
    }

    private ArticleView view() {
        String id = article.select(DocumentMetaData.class)
                .findFirst()
                .map(DocumentMetaData::getDocumentId)
                .orElse("");
        Optional<Article> known = article.select(Article.class).findFirst();
        QuoteLayer quotes = new QuoteLayer(article);
        List<Mark> mentions = mentions();
        List<Mark> marks = new ArrayList<>(quotes.marks());
        marks.addAll(mentions);
        article.select(TimeExpression.class)
                .forEach(time -> marks.add(Mark.plain(Layer.TIME, Span.of(time), "", note(time))));
        article.select(Dateline.class)
                .forEach(dateline -> marks.add(Mark.plain(Layer.DATELINE, Span.of(dateline), "", "dateline")));

        boolean eventsSought = isSought(Event._TypeName);
        TimelineReader events = new TimelineReader(article, quotes, eventsSought);
        marks.addAll(events.marks());

        List<Group> groups = groups(new MarkedText(text, marks));
        String language = article.getDocumentLanguage();
        return new ArticleView(
                Anchor.of(id),
                id,
                language == null || language.equals("x-unspecified") ? "" : language,
                title(id, known),
                groups.stream().flatMap(group -> group.blocks().stream()).anyMatch(BlockView::heading),
                facts(known),
                known.map(Article::getUri).filter(ArticleReader::isWebAddress).orElse(""),
                groups,
                !quotes.views().isEmpty() || isSought(Quote._TypeName),
                quotes.views(),
                VoiceShare.of(quotes.views()),
                !mentions.isEmpty(),
                events.timeline());
    }

    private String title(String id, Optional<Article> known) {
        return headline.map(found -> Wording.oneLine(found.getCoveredText()))
                .or(() -> known.map(Article::getTitle).map(Wording::oneLine))
                .filter(title -> !title.isEmpty())
                .orElse(id.isEmpty() ? "Untitled" : id);
    }

    private List<String> facts(Optional<Article> known) {
        List<String> facts = new ArrayList<>();
        article.select(Byline.class).forEach(byline -> authors(byline).forEach(facts::add));
        Optional<Dateline> dateline = article.select(Dateline.class).findFirst();
        dateline.map(Dateline::getPlace).ifPresent(facts::add);
        known.map(Article::getProvider)
                .or(() -> dateline.map(Dateline::getAgency))
                .ifPresent(facts::add);
        known.map(Article::getPublished).ifPresent(facts::add);
        return facts.stream()
                .map(Wording::oneLine)
                .filter(fact -> !fact.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> authors(Byline byline) {
        StringArray authors = byline.getAuthors();
        return authors == null ? List.of() : List.of(authors.toArray());
    }

    private static boolean isWebAddress(String uri) {
        return uri.regionMatches(true, 0, "https://", 0, 8) || uri.regionMatches(true, 0, "http://", 0, 7);
    }

    /** Tells whether a component of the pipeline that ran makes annotations of a type. */
    private boolean isSought(String type) {
        for (PipelineRun run : article.select(PipelineRun.class)) {
            if (run.getComponents() == null) {
                continue;
            }
            for (ComponentRun component : run.getComponents()) {
                StringArray outputs = component.getOutputs();
                if (outputs != null && List.of(outputs.toArray()).contains(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Mark> mentions() {
        List<Mark> marks = new ArrayList<>();
        for (EntityMention mention : article.select(EntityMention.class)) {
            String type =
                    mention.getValue() == null ? "mention" : mention.getValue().toLowerCase(Locale.ROOT);
            boolean linked = mention.getEntity() != null && mention.getEntity().getName() != null;
            String note =
                    linked ? type + ": " + Wording.oneLine(mention.getEntity().getName()) : type;
            marks.add(Mark.plain(Layer.MENTION, Span.of(mention), "", note));
        }
        return marks;
    }

    /** Returns type, value and mod of a time expression, as far as they are known: "date: 2013-10 (start)". */
    private static String note(TimeExpression time) {
        String type = time.getTimexType() == null ? "time" : time.getTimexType().toLowerCase(Locale.ROOT);
        String value = time.getValue() == null ? "" : ": " + Wording.oneLine(time.getValue());
        String mod = time.getMod() == null
                ? ""
                : " (" + time.getMod().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        return type + value + mod;
    }

    private List<Group> groups(MarkedText marked) {
        List<Block> blocks = blocks();
        List<Group> groups = new ArrayList<>();
        int headings = 0;
        int from = 0;
        while (from < blocks.size()) {
            boolean repeated = blocks.get(from).repeated();
            List<BlockView> views = new ArrayList<>();
            int words = 0;
            int to = from;
            for (; to < blocks.size() && blocks.get(to).repeated() == repeated; to++) {
                Block block = blocks.get(to);
                boolean heading = block.kind() == Block.Kind.HEADLINE && !repeated && headings++ == 0;
                views.add(new BlockView(block.kind(), to + 1, heading, marked.pieces(block.span())));
                words += repeated ? Wording.words(block.span().of(text)) : 0;
            }
            groups.add(new Group(repeated, words, repeated ? original(blocks, blocks.get(from)) : 0, views));
            from = to;
        }
        return groups;
    }

    private List<Block> blocks() {
        List<Block.Part> parts = new ArrayList<>();
        article.select(Headline.class).forEach(part -> parts.add(part(Block.Kind.HEADLINE, part)));
        article.select(Byline.class).forEach(part -> parts.add(part(Block.Kind.BYLINE, part)));
        article.select(CreditLine.class).forEach(part -> parts.add(part(Block.Kind.CREDIT, part)));
        article.select(Paragraph.class)
                .forEach(part -> parts.add(
                        part("lead".equals(part.getDivType()) ? Block.Kind.LEAD : Block.Kind.PARAGRAPH, part)));
        List<Span> repetitions =
                article.select(DuplicateText.class).map(Span::of).toList();
        return Block.cut(text, parts, repetitions);
    }

    private static Block.Part part(Block.Kind kind, AnnotationFS annotation) {
        return new Block.Part(kind, Span.of(annotation));
    }

    /** Returns the number of the block that a repeated one repeats, 0 if that is not known. */
    private int original(List<Block> blocks, Block repeated) {
        Optional<Span> original = article.select(DuplicateText.class)
                .filter(duplicate -> Span.of(duplicate).overlaps(repeated.span()))
                .map(DuplicateText::getOriginal)
                .filter(Objects::nonNull)
                .map(Span::of)
                .findFirst();
        if (original.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().end() > original.get().begin()) {
                return i + 1;
            }
        }
        return 0;
    }
}
