package org.quoin.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.quoin.io.ArticleFacts;

/** Gold layers of an article, put together in the keys of {@code articles.jsonl} while a corpus of another form is read. */
final class GoldJson {

    private final ObjectNode layers = JsonNodeFactory.instance.objectNode();

    /** Says that a layer is annotated, should it turn out to be empty. */
    ArrayNode layer(String name) {
        return layers.withArray("/" + name);
    }

    /** Adds a name that is an entity of its own; offsets in code points. */
    void name(String type, int begin, int end) {
        ArrayNode entities = layer("entities");
        ObjectNode entity =
                entities.addObject().put("id", "e" + entities.size()).put("type", type);
        entity.putArray("mentions")
                .addObject()
                .put("begin", begin)
                .put("end", end)
                .put("form", "name");
        layers.withObject("/meta").put("coref", false);
    }

    /** Returns an array of begins and ends. */
    static ArrayNode spans(List<int[]> spans) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        spans.forEach(span -> array.addArray().add(span[0]).add(span[1]));
        return array;
    }

    GoldArticle article(String id, String text, Optional<String> published) {
        ArticleFacts facts =
                new ArticleFacts(published, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new GoldArticle(id, text, facts, layers);
    }
}
