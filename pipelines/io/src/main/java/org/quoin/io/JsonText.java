package org.quoin.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.uima.jcas.tcas.Annotation;

/** Writes JSON about a text: spans in code points, strings that are always well-formed Unicode, null for nothing. */
final class JsonText {

    private final JsonGenerator json;
    private final CodePoints offsets;

    JsonText(JsonGenerator json, String text) {
        this.json = json;
        this.offsets = new CodePoints(text);
    }

    /** Writes one element of a list. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void beginObject() throws IOException {
        json.writeStartObject();
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void name(String key) throws IOException {
        json.writeFieldName(key);
    }

    void nothing() throws IOException {
        json.writeNull();
    }

    /** @param value null as UIMA's features have it */
    void string(String key, String value) throws IOException {
        json.writeFieldName(key);
        value(value);
    }

    void string(String key, Optional<String> value) throws IOException {
        string(key, value.orElse(null));
    }

    void number(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    /** Writes a confidence from 0 to 1; 0 stands for "nothing tells". */
    void confidence(String key, float value) throws IOException {
        json.writeFieldName(key);
        if (value > 0) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }

    <T> void list(String key, List<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(key);
        for (T each : elements) {
            element.write(each);
        }
        json.writeEndArray();
    }

    void strings(String key, List<String> values) throws IOException {
        list(key, values, value -> json.writeString(wellFormed(value)));
    }

    void beginArray() throws IOException {
        json.writeStartArray();
    }

    void endArray() throws IOException {
        json.writeEndArray();
    }

    void value(boolean value) throws IOException {
        json.writeBoolean(value);
    }

    void value(long value) throws IOException {
        json.writeNumber(value);
    }

    /** Writes a number; one that is none, or infinite, as null, for JSON has no word for it. */
    void value(double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }

    /** @param value null as UIMA's features have it */
    void value(String value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(wellFormed(value));
        }
    }

    /** Writes begin, end and text of an annotation into the current object. */
    void span(Annotation annotation) throws IOException {
        bounds(annotation);
        string("text", offsets.text(annotation.getBegin(), annotation.getEnd()));
    }

    /** Writes begin and end of an annotation into the current object. */
    void bounds(Annotation annotation) throws IOException {
        number("begin", offsets.begin(annotation.getBegin()));
        number("end", offsets.end(annotation.getEnd()));
    }

    void spans(String key, List<? extends Annotation> annotations) throws IOException {
        json.writeArrayFieldStart(key);
        for (Annotation annotation : annotations) {
            pair(annotation.getBegin(), annotation.getEnd());
        }
        json.writeEndArray();
    }

    /** Writes {@code [begin, end]}, given in UTF-16 units. */
    void pair(int begin, int end) throws IOException {
        json.writeStartArray();
        json.writeNumber(offsets.begin(begin));
        json.writeNumber(offsets.end(end));
        json.writeEndArray();
    }

    /** Half a surrogate pair can't be written in UTF-8: it becomes a replacement character, which is as long. */
    static String wellFormed(String value) {
        StringBuilder repaired = null;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else {
                repaired = repaired == null ? new StringBuilder(value) : repaired;
                repaired.setCharAt(i, '\uFFFD');
            }
        }
        return repaired == null ? value : repaired.toString();
    }
}
