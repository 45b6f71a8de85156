package org.quoin.io;

import java.io.IOException;
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
        run.files().begin(FILE);
        return new LinesSink(run.files());
    }

    private record LinesSink(GrowingFiles files) implements ArticleSink {

        private static final byte[] NO_HEAD = {};
        private static final byte[] LINE_BREAK = {'\n'};

        @Override
        public void accept(String id, byte[] rendered) throws IOException {
            files.append(FILE, NO_HEAD, rendered);
            files.append(FILE, NO_HEAD, LINE_BREAK);
        }

        @Override
        public void close() {
            // The file belongs to the run.
        }
    }
}
