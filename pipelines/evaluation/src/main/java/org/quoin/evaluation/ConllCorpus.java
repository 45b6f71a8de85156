package org.quoin.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Names in columns, as in CoNLL-2003: a token a line, its tag (IOB1 or IOB2) in the last column, an empty line after a
 * sentence, {@code -DOCSTART-} before a document. The text is the tokens with spaces between, a sentence a line.
 */
final class ConllCorpus implements GoldCorpus {

    private static final String DOCUMENT = "-DOCSTART-";
    private static final Map<String, String> TYPES =
            Map.of("PER", "PERSON", "ORG", "ORGANIZATION", "LOC", "LOCATION", "MISC", "MISC");

    private final Path path;

    ConllCorpus(Path path) {
        this.path = path;
    }

    @Override
    public String name() {
        return GoldCorpus.name(path);
    }

    @Override
    public <E extends Exception> int read(Taker<E> taker) throws IOException, E {
        int count = 0;
        int number = 0;
        Document document = new Document();
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith(DOCUMENT)) {
                    count += hand(document, count, taker);
                    document = new Document();
                } else {
                    document.add(line);
                }
            }
            count += hand(document, count, taker);
        } catch (CharacterCodingException e) {
            throw new IOException(path + ":" + (number + 1) + ": this is not UTF-8 text", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(path + ":" + number + ": " + e.getMessage(), e);
        }
        return count;
    }

    private <E extends Exception> int hand(Document document, int before, Taker<E> taker) throws E {
        if (document.isEmpty()) {
            return 0;
        }
        taker.take(document.article(GoldCorpus.name(path) + "-" + (before + 1)));
        return 1;
    }

    /** The document that is being read. */
    private static final class Document {

        private final StringBuilder text = new StringBuilder();
        private final GoldJson gold = new GoldJson();
        private int length;
        private int sentence;
        private int nameBegin = -1;
        private int nameEnd;
        private String nameType = "";

        boolean isEmpty() {
            return length == 0;
        }

        void add(String line) {
            if (line.isBlank()) {
                endSentence();
                return;
            }
            String[] columns = line.strip().split("\\s+");
            String tag = columns[columns.length - 1];
            if (columns.length < 2 || !tag.equals("O") && !tag.matches("[BI]-.+")) {
                throw new IllegalArgumentException(
                        "a line is a token and, last, its tag (O, B-PER, I-LOC ...), not '" + line + "'");
            }
            if (length > sentence) {
                append(" ");
            }
            int begin = length;
            append(columns[0]);
            tag(tag, begin);
        }

        private void tag(String tag, int begin) {
            String type = tag.equals("O") ? "" : tag.substring(2);
            if (nameBegin >= 0 && (tag.startsWith("B-") || !type.equals(nameType))) {
                endName();
            }
            if (!type.isEmpty()) {
                nameBegin = nameBegin < 0 ? begin : nameBegin;
                nameType = type;
                nameEnd = length;
            }
        }

        private void append(String piece) {
            text.append(piece);
            length += piece.codePointCount(0, piece.length());
        }

        private void endName() {
            if (nameBegin >= 0) {
                gold.name(TYPES.getOrDefault(nameType, nameType), nameBegin, nameEnd);
            }
            nameBegin = -1;
            nameType = "";
        }

        private void endSentence() {
            endName();
            if (length > sentence) {
                ArrayNode span = gold.layer("sentences").addArray();
                span.add(sentence).add(length);
                append("\n");
                sentence = length;
            }
        }

        GoldArticle article(String id) {
            endSentence();
            gold.layer("entities");
            return gold.article(id, text.toString(), Optional.empty());
        }
    }
}
