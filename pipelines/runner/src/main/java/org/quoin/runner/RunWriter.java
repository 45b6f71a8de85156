package org.quoin.runner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleSink;
import org.quoin.io.RunOutput;
import org.quoin.io.WholeFile;

/** Writes what a run makes: each format's files, and {@code failures.jsonl} if there are failures. */
final class RunWriter implements Closeable {

    static final String FAILURES = "failures.jsonl";

    private final Path failuresFile;
    private final List<ArticleSink> sinks = new ArrayList<>();
    private WholeFile failures;

    /** Opens the outputs in a folder that exists; what an earlier run failed on is forgotten. */
    RunWriter(RunOutput run, List<ArticleFormat> formats) throws IOException {
        failuresFile = run.folder().resolve(FAILURES);
        Files.deleteIfExists(failuresFile);
        try {
            for (ArticleFormat format : formats) {
                sinks.add(format.open(run));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    void accept(String id, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Failed failed) {
            write(failed.failure());
        } else if (outcome instanceof Outcome.Annotated annotated) {
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).accept(id, annotated.rendered().get(i));
            }
        }
    }

    private void write(Failure failure) throws IOException {
        if (failures == null) {
            failures = WholeFile.create(failuresFile);
        }
        JsonGenerator json = new JsonFactory()
                .createGenerator(failures)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        json.writeStringField("id", failure.id());
        json.writeStringField("component", failure.component());
        json.writeStringField("error", failure.error());
        json.writeArrayFieldStart("trace");
        for (String call : failure.trace()) {
            json.writeString(call);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Completes all files, the rest also where one can't be completed. */
    @Override
    public void close() throws IOException {
        List<Closeable> open = new ArrayList<>(sinks);
        if (failures != null) {
            open.add(failures);
        }
        IOException problem = null;
        for (Closeable each : open) {
            try {
                each.close();
            } catch (IOException e) {
                problem = problem == null ? e : problem;
            }
        }
        if (problem != null) {
            throw problem;
        }
    }
}
