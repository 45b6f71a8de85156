package org.quoin.language;

import java.io.IOException;
import java.io.InputStream;
import org.quoin.plugin.ModelReader;

/** The plain classes over the packaged lists, as the components make them. */
final class Packaged {

    private Packaged() {}

    static Tokenizer tokenizer() throws IOException {
        return read("abbreviations.txt", Tokenizer::read);
    }

    static SentenceSplitter splitter() throws IOException {
        return read("abbreviations.txt", SentenceSplitter::read);
    }

    static Lemmatizer lemmatizer() throws IOException {
        return read("closed-lemmas.txt", Lemmatizer::read);
    }

    private static <M> M read(String resource, ModelReader<M> reader) throws IOException {
        try (InputStream in = Packaged.class.getResourceAsStream(resource)) {
            return reader.read(in);
        }
    }
}
