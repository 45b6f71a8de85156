package org.quoin.io.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An article as it goes from the workers to the page.
 *
 * @param quotes how many quotes it has; negative when the pipeline does not look for quotes
 * @param entry its line of the contents, as HTML
 * @param section its section of the page, as HTML
 */
record RenderedArticle(int quotes, byte[] entry, byte[] section) {

    static RenderedArticle of(int quotes, String entry, String section) {
        return new RenderedArticle(
                quotes, entry.getBytes(StandardCharsets.UTF_8), section.getBytes(StandardCharsets.UTF_8));
    }

    static RenderedArticle of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int quotes = buffer.getInt();
        byte[] entry = new byte[buffer.getInt()];
        buffer.get(entry);
        byte[] section = new byte[buffer.remaining()];
        buffer.get(section);
        return new RenderedArticle(quotes, entry, section);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(2 * Integer.BYTES + entry.length + section.length)
                .putInt(quotes)
                .putInt(entry.length)
                .put(entry)
                .put(section)
                .array();
    }
}
