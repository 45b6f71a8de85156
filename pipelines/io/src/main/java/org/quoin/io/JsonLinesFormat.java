package org.quoin.io;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.jcas.JCas;

/** {@code articles.jsonl}: one JSON object an article and line, of schema {@value ArticleJson#SCHEMA}. */
public final class JsonLinesFormat implements ArticleFormat {

    /** The file's name in the output folder. */
    public static final String FILE = "articles.jsonl";

    @Override
    public String name() {
        return Formats.ALWAYS;
    }

    @Override
    public byte[] render(JCas article) throws IOException {
        return new ArticleJson(article).toBytes();
    }

    @Override
    public ArticleSink open(RunOutput run) throws IOException {
        Path file = run.folder().resolve(FILE);
        return new LinesSink(WholeFile.create(file));
    }

    private record LinesSink(WholeFile file) implements ArticleSink {

        @Override
        public void accept(String id, byte[] rendered) throws IOException {
            file.write(rendered);
            file.write('\n');
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
