package org.quoin.io;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.nio.charset.StandardCharsets;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes the XML of SAX events, in about half the time that Java's serializer takes. It is XML 1.0, unless the document
 * holds control characters, which only XML 1.1 has; and characters that a parser of either version may change or refuse
 * when they stand as they are (line ends, delete, C1 control characters, the line separator) stand as references.
 */
final class XmlText extends DefaultHandler {

    private static final int DELETE = 0x7F;
    private static final int LAST_C1 = 0x9F;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int FIRST_NONCHARACTER = 0xFFFE;

    private static final String HEAD_10 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int MINOR_VERSION = HEAD_10.indexOf("1.0") + 2;
    private static final int CHUNK = 1 << 14;

    /** The document so far; bytes, for that of a long article is large. */
    private final ByteArrayBuilder bytes = new ByteArrayBuilder(CHUNK);

    private final StringBuilder chunk = new StringBuilder(HEAD_10);
    private boolean tagOpen;
    private boolean needs11;

    /** Returns the document in UTF-8. */
    byte[] toBytes() {
        flush();
        byte[] document = bytes.toByteArray();
        if (needs11) {
            document[MINOR_VERSION] = '1';
        }
        return document;
    }

    private void flush() {
        bytes.write(chunk.toString().getBytes(StandardCharsets.UTF_8));
        chunk.setLength(0);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        closeTag();
        chunk.append('<').append(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            chunk.append(' ').append(attributes.getQName(i)).append("=\"");
            String value = attributes.getValue(i);
            for (int at = 0; at < value.length(); at++) {
                at += append(value.charAt(at), at + 1 < value.length() ? value.charAt(at + 1) : 0);
            }
            chunk.append('"');
        }
        tagOpen = true;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (chunk.length() > CHUNK) {
            flush();
        }
        if (tagOpen) {
            chunk.append("/>");
            tagOpen = false;
        } else {
            chunk.append("</").append(name).append('>');
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        closeTag();
        for (int at = start; at < start + length; at++) {
            at += append(text[at], at + 1 < start + length ? text[at + 1] : 0);
        }
    }

    private void closeTag() {
        if (tagOpen) {
            chunk.append('>');
            tagOpen = false;
        }
    }

    /** Adds a character; returns 1 if it took the next one with it, 0 otherwise. */
    private int append(char c, char next) throws SAXException {
        if (c >= ' ' && c < DELETE) {
            appendAscii(c);
        } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
            chunk.append(c).append(next);
            return 1;
        } else if (c == 0 || Character.isSurrogate(c) || c >= FIRST_NONCHARACTER) {
            throw new SAXException(String.format("U+%04X", (int) c));
        } else if (c <= LAST_C1 || c == LINE_SEPARATOR) {
            needs11 |= c < ' ' && c != '\t' && c != '\n' && c != '\r';
            chunk.append("&#").append((int) c).append(';');
        } else {
            chunk.append(c);
        }
        return 0;
    }

    private void appendAscii(char c) {
        switch (c) {
            case '&' -> chunk.append("&amp;");
            case '<' -> chunk.append("&lt;");
            case '>' -> chunk.append("&gt;");
            case '"' -> chunk.append("&quot;");
            default -> chunk.append(c);
        }
    }
}
