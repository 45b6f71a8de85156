package org.quoin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import org.quoin.io.ArticleFacts;

/**
 * An article with annotations to learn from or to compare with.
 *
 * @param id its id
 * @param text its text
 * @param facts what is known of it
 * @param layers the annotations, by the keys of {@code articles.jsonl}; offsets in code points
 */
public record GoldArticle(String id, String text, ArticleFacts facts, JsonNode layers) {

    /** Tells whether its corpus annotates a layer: an empty layer is one where nothing was found. */
    public boolean has(String layer) {
        return layers.path(layer).isArray();
    }
}
