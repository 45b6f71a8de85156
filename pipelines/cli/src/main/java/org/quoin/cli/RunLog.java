package org.quoin.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.quoin.runner.Progress;
import org.quoin.runner.RunReport;
import org.quoin.runner.RunRequest;
import org.quoin.runner.RunSummary;

/** Where a run tells how it gets on: on the standard error, in words or as JSON. */
enum RunLog {

    /** For people. */
    text {
        @Override
        Progress progress() {
            return Terminal.progress();
        }

        @Override
        void warn(String message, PrintWriter err) {
            err.println("quoin: " + message);
        }

        @Override
        void end(RunRequest request, RunSummary summary, PrintWriter err) {
            err.print(new CostTable(summary));
            if (summary.kept() > 0) {
                err.printf("%,d articles are as an earlier run left them%n", summary.kept());
            }
            err.println(Terminal.sentence(summary) + "; results in " + request.folder());
        }
    },

    /** For programs: an object a line, with its kind as {@code event}. */
    json {
        @Override
        Progress progress() {
            return Progress.inJson(System.err);
        }

        @Override
        void warn(String message, PrintWriter err) {
            err.println(object("warning", json -> json.writeStringField("message", message)));
        }

        @Override
        void end(RunRequest request, RunSummary summary, PrintWriter err) {
            err.println(object("ended", new RunReport(request, summary)::writeFields));
        }
    };

    /** Writes fields. */
    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory JSON = new JsonFactory();

    abstract Progress progress();

    /** Tells what is not as it should be. */
    abstract void warn(String message, PrintWriter err);

    /** Tells what the run came to. */
    abstract void end(RunRequest request, RunSummary summary, PrintWriter err);

    /** Tells what did not go well, and how to go on. */
    void warnOf(RunSummary summary, Path output, PrintWriter err) {
        summary.warnings().forEach(warning -> warn(warning, err));
        if (summary.failed() > 0) {
            warn(
                    String.format(
                            "%,d of %,d articles failed; each is named in %s",
                            summary.failed(), summary.asked(), output.resolve("failures.jsonl")),
                    err);
        }
        summary.halted().ifPresent(reason -> warn(reason, err));
        if (summary.interrupted() || summary.halted().isPresent()) {
            warn(
                    String.format(
                            "%s after %,d of %,d articles, which are safe; to go on, give the same command and --resume",
                            summary.interrupted() ? "interrupted" : "stopped",
                            summary.done() + summary.failed(),
                            summary.asked()),
                    err);
        }
    }

    private static String object(String event, Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("event", event);
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return line.toString();
    }
}
