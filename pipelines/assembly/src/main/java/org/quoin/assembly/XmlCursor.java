package org.quoin.assembly;

import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks down an XML document, element by element. Refuses a document type declaration, and with it every entity that
 * could read another file or grow without end.
 */
final class XmlCursor {

    private static final XMLInputFactory FACTORY = hardenedFactory();

    private final XMLStreamReader reader;
    private int depth;

    /** Stands on the root element. */
    XmlCursor(InputStream in) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(in);
        while (!reader.isStartElement()) {
            next();
        }
    }

    private static XMLInputFactory hardenedFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Takes the name of a child element, or a text. */
    interface Visitor {
        void visit(String name) throws XMLStreamException;
    }

    /** Returns the name of the element that it stands on, without prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** Returns an attribute of the element that it stands on; empty if it has none of that name. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Visits every piece of text that is left of the document. */
    void texts(Visitor text) throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.CHARACTERS) {
                text.visit(reader.getText());
            }
        }
    }

    /** Visits the children of the element that it stands on; what a visit leaves unread is passed over. */
    void children(Visitor child) throws XMLStreamException {
        int parent = depth;
        while (depth >= parent) {
            if (next() == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                child.visit(name());
            }
        }
    }

    /** Reads the text of the element that it stands on, stripped, with any elements inside left out. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int element = depth;
        while (depth >= element) {
            if (next() == XMLStreamConstants.CHARACTERS && depth == element) {
                text.append(reader.getText());
            }
        }
        return text.toString().strip();
    }

    /** Reads on to the end, so that a fault after the last element of interest is a fault too. */
    void finish() throws XMLStreamException {
        while (reader.hasNext()) {
            next();
        }
    }

    /** Returns what went wrong in one line, without the position that the parser puts before it. */
    static String reason(XMLStreamException e) {
        String message = e.getMessage();
        String marker = "Message: ";
        int at = message.indexOf(marker);
        return at < 0
                ? message
                : message.substring(at + marker.length()).replace('\n', ' ').strip();
    }

    /** Returns where it went wrong, as far as the parser knows. */
    static Position position(XMLStreamException e, String file) {
        Location location = e.getLocation();
        return location == null
                ? Position.of(file)
                : new Position(file, location.getLineNumber(), location.getColumnNumber());
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                throw new XMLStreamException("a document type declaration is not allowed", reader.getLocation());
            default -> {}
        }
        return event;
    }
}
