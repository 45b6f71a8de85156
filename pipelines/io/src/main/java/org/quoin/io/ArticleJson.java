package org.quoin.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.io.IOException;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.quoin.type.ComponentRun;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.EntityRelation;
import org.quoin.type.Event;
import org.quoin.type.EventArgument;
import org.quoin.type.PipelineRun;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/** One article as a JSON object. Offsets count code points. What the pipeline didn't make is left out. */
final class ArticleJson {

    static final String SCHEMA = "quoin-article/1";

    private static final JsonFactory JSON = new JsonFactory();

    private final JCas article;
    private final Layers layers;
    private final ArticleAnnotations annotations;

    ArticleJson(JCas article) {
        this.article = article;
        this.layers = new Layers(article);
        this.annotations = new ArticleAnnotations(article);
    }

    byte[] toBytes() throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator generator = JSON.createGenerator(bytes)) {
            write(new JsonText(generator, article.getDocumentText()));
            generator.flush();
            return bytes.toByteArray();
        }
    }

    private void write(JsonText json) throws IOException {
        json.beginObject();
        json.string("schema", SCHEMA);
        json.string("id", ArticleCas.id(article));
        json.string("language", ArticleCas.language(article));
        json.string("text", article.getDocumentText());
        json.name("article");
        new ArticleBlock(article, layers).write(json);
        if (layers.has(Sentence.class)) {
            json.spans("sentences", article.select(Sentence.class).asList());
        }
        if (layers.has(EntityMention.class) || layers.has(Entity.class)) {
            json.list("entities", annotations.entities(), entity -> write(entity, json));
        }
        if (layers.has(Quote.class)) {
            json.list("quotes", annotations.quotes(), quote -> write(quote, json));
        }
        if (layers.has(TimeExpression.class)) {
            json.list("times", annotations.times(), time -> write(time, json));
        }
        if (layers.has(Event.class)) {
            json.list("events", annotations.events(), event -> write(event, json));
        }
        new OtherAnnotations(article, layers, annotations).write(json);
        writeProvenance(json);
        json.endObject();
    }

    private void write(EntityRecord entity, JsonText json) throws IOException {
        json.beginObject();
        json.string("id", entity.id());
        json.string("type", entity.type());
        json.string("subtype", entity.subtype());
        json.string("name", entity.name());
        json.string("identifier", entity.identifier());
        json.list("mentions", entity.mentions(), mention -> {
            json.beginObject();
            json.span(mention);
            json.string("form", mention.getForm());
            json.endObject();
        });
        if (layers.has(EntityRelation.class)) {
            json.list("relations", annotations.relations(entity), relation -> {
                json.beginObject();
                json.string("kind", relation.getKind());
                json.string("entity", annotations.id(relation.getTarget()));
                json.endObject();
            });
        }
        json.endObject();
    }

    private void write(Quote quote, JsonText json) throws IOException {
        json.beginObject();
        json.string("id", annotations.id(quote));
        json.string("kind", quote.getKind());
        json.span(quote);
        json.spans("content", Features.of(quote.getContent()));
        json.spans("cue", Features.of(quote.getCue()));
        json.spans("source", Features.of(quote.getSource()));
        json.string("speaker", annotations.id(quote.getSpeaker()));
        json.confidence("speakerConfidence", quote.getSpeakerConfidence());
        json.string("addressee", annotations.id(quote.getAddressee()));
        json.string("parent", annotations.id(quote.getParent()));
        json.number("paragraphs", quote.getParagraphs());
        json.endObject();
    }

    private void write(TimeExpression time, JsonText json) throws IOException {
        json.beginObject();
        json.string("id", annotations.id(time));
        json.span(time);
        json.string("type", time.getTimexType());
        json.string("value", time.getValue());
        json.string("mod", time.getMod());
        json.endObject();
    }

    private void write(Event event, JsonText json) throws IOException {
        json.beginObject();
        json.string("id", annotations.id(event));
        json.span(event);
        json.string("lemma", event.getLemma());
        json.string("class", event.getEventClass());
        json.string("type", event.getPloverType());
        json.list("arguments", Features.of(event.getArguments()), argument -> write(argument, json));
        json.string("time", annotations.id(event.getTime()));
        json.string("polarity", event.getPolarity());
        json.string("modality", event.getModality());
        json.string("quote", annotations.id(event.getQuote()));
        json.endObject();
    }

    private void write(EventArgument argument, JsonText json) throws IOException {
        json.beginObject();
        json.string("role", argument.getRole());
        json.span(argument);
        json.string(
                "entity",
                argument.getMention() == null
                        ? Optional.empty()
                        : annotations.id(argument.getMention().getEntity()));
        json.endObject();
    }

    private void writeProvenance(JsonText json) throws IOException {
        Optional<PipelineRun> run = article.select(PipelineRun.class).findFirst();
        json.name("provenance");
        if (run.isEmpty()) {
            json.nothing();
            return;
        }
        json.beginObject();
        json.string("pipeline", run.get().getPipeline());
        json.string("pipelineHash", run.get().getHash());
        json.list("components", Features.of(run.get().getComponents()), component -> write(component, json));
        json.endObject();
    }

    private static void write(ComponentRun component, JsonText json) throws IOException {
        json.beginObject();
        json.string("name", component.getComponent());
        json.string("version", component.getVersion());
        json.endObject();
    }
}
