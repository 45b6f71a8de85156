package org.quoin.io;

import java.util.Optional;

/**
 * What is known of an article beyond its text.
 *
 * @param published when it was published: an ISO 8601 date or date-time
 * @param provider who published it
 * @param uri where it was published
 * @param headline its headline
 * @param language its language: an ISO 639 code
 */
public record ArticleFacts(
        Optional<String> published,
        Optional<String> provider,
        Optional<String> uri,
        Optional<String> headline,
        Optional<String> language) {

    /** Nothing is known. */
    public static final ArticleFacts NONE =
            new ArticleFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
