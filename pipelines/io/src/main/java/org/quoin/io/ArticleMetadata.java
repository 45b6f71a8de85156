package org.quoin.io;

import java.util.Map;

/** What is known of the articles of a run beyond their text. */
public final class ArticleMetadata {

    private static final ArticleMetadata NONE = new ArticleMetadata(Map.of());

    private final Map<String, ArticleFacts> byId;

    ArticleMetadata(Map<String, ArticleFacts> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** Returns metadata that knows nothing. */
    public static ArticleMetadata none() {
        return NONE;
    }

    /** Returns what is known of an article; {@link ArticleFacts#NONE} when nothing is. */
    public ArticleFacts of(ArticleFile article) {
        return byId.getOrDefault(article.id(), ArticleFacts.NONE);
    }
}
