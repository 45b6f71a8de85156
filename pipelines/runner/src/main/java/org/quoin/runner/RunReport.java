package org.quoin.runner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.quoin.assembly.Version;

/** What a run came to, as JSON: {@code run.json}, and the last line of a log in JSON. */
public final class RunReport {

    private static final JsonFactory JSON = new JsonFactory();

    private final RunRequest request;
    private final RunSummary summary;

    public RunReport(RunRequest request, RunSummary summary) {
        this.request = request;
        this.summary = summary;
    }

    /** Returns the report over several lines, for people too. */
    byte[] toFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("schema", "quoin-run/1");
            writeFields(json);
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Writes the fields of the report into an object that has been begun. */
    public void writeFields(JsonGenerator json) throws IOException {
        json.writeStringField("quoin", Version.OF_QUOIN);
        json.writeStringField("pipeline", request.pipeline().name());
        json.writeStringField("pipelineHash", request.pipeline().hash());
        json.writeNumberField("threads", request.threads());
        json.writeStringField("ending", ending());
        json.writeStringField("reason", summary.halted().orElse(null));
        json.writeNumberField("asked", summary.asked());
        json.writeNumberField("done", summary.done());
        json.writeNumberField("failed", summary.failed());
        json.writeNumberField("kept", summary.kept());
        json.writeNumberField("tokens", summary.tokens());
        writeSeconds(json, "wallSeconds", summary.wall());
        writeSteps(json);
        writeSlowest(json);
        if (summary.profile().isPresent()) {
            writeProfile(json, summary.profile().get());
        }
        json.writeArrayFieldStart("warnings");
        for (String warning : summary.warnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
    }

    private String ending() {
        if (summary.halted().isPresent()) {
            return "stopped";
        }
        return summary.interrupted() ? "interrupted" : "complete";
    }

    private void writeSteps(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("components");
        for (RunSummary.StepCost step : summary.steps()) {
            json.writeStartObject();
            json.writeStringField("name", step.component());
            writeSeconds(json, "cpuSeconds", step.cpu());
            writeSeconds(json, "wallSeconds", step.wall());
            writeNumber(json, "share", summary.share(step));
            writeMilliseconds(json, "p50Ms", step.p50());
            writeMilliseconds(json, "p95Ms", step.p95());
            writeMilliseconds(json, "p99Ms", step.p99());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSlowest(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("slowest");
        for (RunSummary.SlowArticle article : summary.slowest()) {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeNumberField("tokens", article.tokens());
            writeMilliseconds(json, "wallMs", article.wall());
            json.writeStringField("component", article.component());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProfile(JsonGenerator json, Profile profile) throws IOException {
        json.writeObjectFieldStart("profile");
        json.writeNumberField("samples", profile.samples());
        json.writeArrayFieldStart("components");
        for (Profile.Hot hot : profile.components()) {
            json.writeStartObject();
            json.writeStringField("name", hot.component().isEmpty() ? null : hot.component());
            json.writeNumberField("samples", hot.samples());
            json.writeObjectFieldStart("methods");
            for (Profile.Method method : hot.methods()) {
                json.writeNumberField(method.name(), method.samples());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeSeconds(JsonGenerator json, String name, Duration time) throws IOException {
        writeNumber(json, name, time.toNanos() / 1e9);
    }

    private static void writeMilliseconds(JsonGenerator json, String name, Duration time) throws IOException {
        writeNumber(json, name, time.toNanos() / 1e6);
    }

    private static void writeNumber(JsonGenerator json, String name, double number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(String.format(Locale.ROOT, "%.3f", number));
    }
}
