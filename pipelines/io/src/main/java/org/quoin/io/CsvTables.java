package org.quoin.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.type.Article;
import org.quoin.type.Byline;
import org.quoin.type.Dateline;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Event;
import org.quoin.type.EventArgument;
import org.quoin.type.Headline;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/** An article as rows of tables. Several values in one cell have {@value #AND} between them. */
final class CsvTables {

    private static final String AND = "; ";
    private static final String GAP = " ... ";

    private final JCas article;
    private final String id;
    private final Layers layers;
    private final ArticleAnnotations annotations;
    private final CodePoints offsets;
    private final Map<String, String> entityNames = new HashMap<>();

    CsvTables(JCas article) {
        this.article = article;
        id = ArticleCas.id(article);
        layers = new Layers(article);
        annotations = new ArticleAnnotations(article);
        offsets = new CodePoints(article.getDocumentText());
        annotations.entities().forEach(entity -> entityNames.put(entity.id(), text(entity.name())));
    }

    List<CsvTable> all() {
        List<CsvTable> tables = new ArrayList<>();
        tables.add(articles());
        if (layers.has(EntityMention.class) || layers.has(Entity.class)) {
            tables.add(mentions());
        }
        if (layers.has(Quote.class)) {
            tables.add(quotes());
        }
        if (layers.has(TimeExpression.class)) {
            tables.add(times());
        }
        if (layers.has(Event.class)) {
            tables.add(events());
        }
        return tables;
    }

    private CsvTable articles() {
        Optional<Article> facts = article.select(Article.class).findFirst();
        Optional<Dateline> dateline = article.select(Dateline.class).findFirst();
        String authors = article.select(Byline.class).asList().stream()
                .flatMap(byline -> Features.of(byline.getAuthors()).stream())
                .collect(Collectors.joining(AND));
        List<String> row = List.of(
                id,
                text(ArticleCas.language(article)),
                text(article.select(Headline.class).findFirst().map(this::text)),
                authors,
                text(dateline.map(Dateline::getPlace)),
                text(dateline.map(Dateline::getAgency)),
                text(dateline.map(Dateline::getDate)),
                text(facts.map(Article::getPublished)),
                text(facts.map(Article::getProvider)),
                text(facts.map(Article::getUri)));
        return CsvTable.of(
                "articles", "article language headline authors place agency date published provider uri", List.of(row));
    }

    private CsvTable mentions() {
        List<List<String>> rows = new ArrayList<>();
        for (EntityRecord entity : annotations.entities()) {
            for (EntityMention mention : entity.mentions()) {
                rows.add(List.of(
                        id,
                        entity.id(),
                        text(entity.type()),
                        text(entity.name()),
                        begin(mention),
                        end(mention),
                        text(mention),
                        text(mention.getForm())));
            }
        }
        return CsvTable.of("mentions", "article entity type name begin end text form", rows);
    }

    private CsvTable quotes() {
        List<List<String>> rows = new ArrayList<>();
        for (Quote quote : annotations.quotes()) {
            rows.add(List.of(
                    id,
                    ref(quote),
                    text(quote.getKind()),
                    begin(quote),
                    end(quote),
                    texts(Features.of(quote.getContent())),
                    texts(Features.of(quote.getCue())),
                    texts(Features.of(quote.getSource())),
                    ref(quote.getSpeaker()),
                    nameOf(quote.getSpeaker()),
                    ref(quote.getParent())));
        }
        return CsvTable.of(
                "quotes", "article quote kind begin end content cue source speaker speakerName parent", rows);
    }

    private CsvTable times() {
        List<List<String>> rows = new ArrayList<>();
        for (TimeExpression time : annotations.times()) {
            rows.add(List.of(
                    id,
                    ref(time),
                    begin(time),
                    end(time),
                    text(time),
                    text(time.getTimexType()),
                    text(time.getValue()),
                    text(time.getMod())));
        }
        return CsvTable.of("times", "article time begin end text type value mod", rows);
    }

    private CsvTable events() {
        List<List<String>> rows = new ArrayList<>();
        for (Event event : annotations.events()) {
            List<EventArgument> arguments = Features.of(event.getArguments());
            rows.add(List.of(
                    id,
                    ref(event),
                    begin(event),
                    end(event),
                    text(event),
                    text(event.getLemma()),
                    text(event.getEventClass()),
                    text(event.getPloverType()),
                    arguments.stream()
                            .map(argument -> text(argument.getRole()) + "=" + text(argument))
                            .collect(Collectors.joining(AND)),
                    ref(event.getTime()),
                    text(event.getPolarity()),
                    text(event.getModality()),
                    ref(event.getQuote())));
        }
        return CsvTable.of(
                "events", "article event begin end text lemma class type arguments time polarity modality quote", rows);
    }

    private String begin(Annotation annotation) {
        return Integer.toString(offsets.begin(annotation.getBegin()));
    }

    private String end(Annotation annotation) {
        return Integer.toString(offsets.end(annotation.getEnd()));
    }

    private String text(Annotation annotation) {
        return offsets.text(annotation.getBegin(), annotation.getEnd());
    }

    private String texts(List<? extends Annotation> fragments) {
        return fragments.stream().map(this::text).collect(Collectors.joining(GAP));
    }

    private String ref(TOP annotation) {
        return text(annotations.id(annotation));
    }

    private String nameOf(Entity entity) {
        return entityNames.getOrDefault(ref(entity), "");
    }

    /** Returns a feature's value; nothing is an empty cell. */
    private static String text(String feature) {
        return feature == null ? "" : feature;
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }
}
