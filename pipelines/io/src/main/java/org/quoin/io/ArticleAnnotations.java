package org.quoin.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.quoin.plugin.Span;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.EntityRelation;
import org.quoin.type.Event;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/**
 * The entities, quotes, times and events of one article in text order, and the ids by which all outputs call them:
 * {@code e1}, {@code q1}, {@code t1}, {@code v1} and so on. An entity stands where its first mention stands.
 */
public final class ArticleAnnotations {

    private static final Comparator<EntityMention> TEXT_ORDER =
            Comparator.comparing((EntityMention mention) -> Span.of(mention)).thenComparing(TOP::_id);

    private final List<EntityRecord> entities = new ArrayList<>();
    private final List<Quote> quotes;
    private final List<TimeExpression> times;
    private final List<Event> events;
    private final Map<TOP, String> ids = new HashMap<>();
    private final Map<String, List<EntityRelation>> relations = new HashMap<>();

    /** @param article an annotated article */
    public ArticleAnnotations(JCas article) {
        quotes = article.select(Quote.class).asList();
        times = article.select(TimeExpression.class).asList();
        events = article.select(Event.class).asList();
        number(quotes, 'q');
        number(times, 't');
        number(events, 'v');
        addEntities(article);
        addRelations(article);
    }

    public List<EntityRecord> entities() {
        return entities;
    }

    public List<Quote> quotes() {
        return quotes;
    }

    public List<TimeExpression> times() {
        return times;
    }

    public List<Event> events() {
        return events;
    }

    /**
     * Returns the id of an {@link Entity}, {@link Quote}, {@link TimeExpression} or {@link Event}.
     *
     * @param annotation what a feature holds; nothing has no id
     */
    public Optional<String> id(TOP annotation) {
        return Optional.ofNullable(ids.get(annotation));
    }

    /** Returns the links that start from an entity. */
    public List<EntityRelation> relations(EntityRecord entity) {
        return relations.getOrDefault(entity.id(), List.of());
    }

    private void addRelations(JCas article) {
        for (EntityRelation relation : article.select(EntityRelation.class)) {
            String source = ids.get(relation.getSource());
            if (source != null && ids.containsKey(relation.getTarget())) {
                relations.computeIfAbsent(source, id -> new ArrayList<>()).add(relation);
            }
        }
    }

    private void number(List<? extends TOP> annotations, char letter) {
        int number = 0;
        for (TOP annotation : annotations) {
            ids.put(annotation, letter + Integer.toString(++number));
        }
    }

    private void addEntities(JCas article) {
        List<EntityMention> mentions = article.select(EntityMention.class).asList();
        Map<Entity, SortedSet<EntityMention>> clusters = new HashMap<>();
        for (Entity entity : entitiesOf(article, mentions)) {
            SortedSet<EntityMention> cluster = new TreeSet<>(TEXT_ORDER);
            cluster.addAll(Features.of(entity.getMentions()));
            clusters.put(entity, cluster);
        }
        // Where nothing has clustered the mentions, each stands for itself.
        boolean clustered = !clusters.isEmpty() || new Layers(article).has(Entity.class);
        List<EntityMention> single = new ArrayList<>();
        for (EntityMention mention : mentions) {
            if (mention.getEntity() == null) {
                if (!clustered) {
                    single.add(mention);
                }
            } else {
                clusters.get(mention.getEntity()).add(mention);
            }
        }
        clusters.keySet().stream()
                .sorted(Comparator.comparingInt((Entity entity) -> begin(clusters.get(entity)))
                        .thenComparing(TOP::_id))
                .forEach(entity -> add(entity, clusters.get(entity)));
        single.forEach(this::add);
    }

    /** Returns the entities, indexed or only referred to. */
    private Set<Entity> entitiesOf(JCas article, List<EntityMention> mentions) {
        Set<Entity> all = new LinkedHashSet<>(article.select(Entity.class).asList());
        mentions.forEach(mention -> all.add(mention.getEntity()));
        quotes.forEach(quote -> {
            all.add(quote.getSpeaker());
            all.add(quote.getAddressee());
        });
        all.removeIf(Objects::isNull);
        return all;
    }

    private static int begin(SortedSet<EntityMention> cluster) {
        return cluster.isEmpty() ? Integer.MAX_VALUE : cluster.first().getBegin();
    }

    private void add(Entity entity, SortedSet<EntityMention> mentions) {
        String id = nextEntityId();
        ids.put(entity, id);
        entities.add(new EntityRecord(
                id,
                Optional.ofNullable(entity.getEntityType()),
                Optional.ofNullable(entity.getSubtype()),
                Optional.ofNullable(entity.getName()),
                Optional.ofNullable(entity.getIdentifier()),
                List.copyOf(mentions)));
    }

    private void add(EntityMention mention) {
        entities.add(new EntityRecord(
                nextEntityId(),
                Optional.ofNullable(mention.getValue()),
                Optional.empty(),
                Optional.of(mention.getCoveredText()),
                Optional.ofNullable(mention.getIdentifier()),
                List.of(mention)));
    }

    private String nextEntityId() {
        return "e" + (entities.size() + 1);
    }
}
