package org.quoin.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * TimeML documents (1.2.1, and TempEval-3's layout of them): the text of {@code TEXT} with its {@code TIMEX3} and
 * {@code EVENT} elements, tense, aspect and polarity from {@code MAKEINSTANCE}, and the document's time from {@code DCT}.
 * External entities are refused.
 */
final class TimeMlCorpus implements GoldCorpus {

    private static final XMLInputFactory XML = factory();

    private final Path folder;
    private final List<Path> files;

    /** @param files all files in the folder, sorted */
    TimeMlCorpus(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @Override
    public String name() {
        return GoldCorpus.name(folder);
    }

    @Override
    public <E extends Exception> int read(Taker<E> taker) throws IOException, E {
        int count = 0;
        for (Path file : files) {
            if (file.toString().endsWith(".tml")) {
                try {
                    taker.take(article(file));
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ": " + e.getMessage(), e);
                }
                count++;
            }
        }
        return count;
    }

    private static GoldArticle article(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            try {
                return new Document(xml).read(file.getFileName().toString().replaceFirst("\\.tml$", ""));
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException(
                    file + ":" + e.getLocation().getLineNumber() + ":"
                            + e.getLocation().getColumnNumber() + ": this is no TimeML: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    /** The document that is being read. */
    private static final class Document {

        private final XMLStreamReader xml;
        private final GoldJson gold = new GoldJson();
        private final StringBuilder text = new StringBuilder();
        private final Map<String, ObjectNode> events = new HashMap<>();
        private Optional<String> published = Optional.empty();
        private boolean inText;
        private boolean inDocumentTime;
        private int length;
        private ObjectNode open;

        Document(XMLStreamReader xml) {
            this.xml = xml;
        }

        GoldArticle read(String id) throws XMLStreamException {
            gold.layer("times");
            gold.layer("events");
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS -> characters();
                    default -> {
                        // Comments and the like.
                    }
                }
            }
            return gold.article(id, text.toString(), published);
        }

        private void begin() {
            switch (xml.getLocalName()) {
                case "TEXT" -> inText = true;
                case "DCT" -> inDocumentTime = true;
                case "TIMEX3" -> time();
                case "EVENT" -> event();
                case "MAKEINSTANCE" -> instance();
                default -> {
                    // Signals and links.
                }
            }
        }

        private void time() {
            if (inDocumentTime || "CREATION_TIME".equals(attribute("functionInDocument"))) {
                published = Optional.ofNullable(attribute("value")).or(() -> published);
            }
            if (inText) {
                open = gold.layer("times")
                        .addObject()
                        .put("id", attribute("tid"))
                        .put("begin", length)
                        .put("type", attribute("type"))
                        .put("value", attribute("value"))
                        .put("mod", attribute("mod"));
            }
        }

        private void event() {
            if (inText) {
                open = gold.layer("events")
                        .addObject()
                        .put("id", attribute("eid"))
                        .put("begin", length)
                        .put("class", attribute("class"));
                events.put(attribute("eid"), open);
            }
        }

        private void instance() {
            ObjectNode event = events.get(attribute("eventID"));
            if (event != null) {
                event.put("tense", attribute("tense")).put("aspect", attribute("aspect"));
                event.put("polarity", "NEG".equals(attribute("polarity")) ? "negative" : "positive");
            }
        }

        private String attribute(String name) {
            return xml.getAttributeValue(null, name);
        }

        private void end() {
            switch (xml.getLocalName().toUpperCase(Locale.ROOT)) {
                case "TEXT" -> inText = false;
                case "DCT" -> inDocumentTime = false;
                case "TIMEX3", "EVENT" -> {
                    if (open != null) {
                        open.put("end", length);
                        open = null;
                    }
                }
                default -> {
                    // Nothing that has an extent.
                }
            }
        }

        private void characters() {
            if (inText) {
                text.append(xml.getText());
                length += xml.getText().codePointCount(0, xml.getTextLength());
            }
        }
    }
}
