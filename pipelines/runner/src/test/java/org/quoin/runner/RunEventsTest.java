package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;

/** What JDK Flight Recorder is told of a run. */
class RunEventsTest extends RunsOfAFolder {

    /** Returns the events of a kind while three articles were annotated, the second of which recurses. */
    private List<RecordedEvent> record(String name, Duration threshold) throws Exception {
        article("a.txt", "Rain is expected.");
        article("b.txt", "The tanks recurse.");
        article("c.txt", "The ferry waits.");
        Path recording = temp.resolve("run.jfr");
        try (Recording recorder = new Recording()) {
            recorder.enable(name).withThreshold(threshold);
            recorder.start();
            run(1);
            recorder.stop();
            recorder.dump(recording);
        }
        return RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .toList();
    }

    @Test
    void eachArticleIsAnEvent() throws Exception {
        List<RecordedEvent> events = record("org.quoin.Article", Duration.ZERO);

        assertThat(events)
                .extracting(
                        event -> event.getString("id"),
                        event -> event.getString("status"),
                        event -> event.getInt("tokens"))
                .containsExactly(tuple("a.txt", "done", 3), tuple("b.txt", "failed", 0), tuple("c.txt", "done", 3));
        assertThat(events.get(0).getDuration("cpu")).isPositive();
        assertThat(events.get(0).getDuration()).isPositive();
    }

    @Test
    void aComponentThatTakesLongerThanTheThresholdIsAnEvent() throws Exception {
        assertThat(record("org.quoin.SlowComponent", Duration.ZERO))
                .extracting(event -> event.getString("article"), event -> event.getClass("component")
                        .getName())
                .containsExactly(
                        tuple("a.txt", TOKENIZER),
                        tuple("a.txt", SABOTEUR),
                        tuple("b.txt", TOKENIZER),
                        tuple("c.txt", TOKENIZER),
                        tuple("c.txt", SABOTEUR));
    }

    @Test
    void aComponentThatDoesNotIsNone() throws Exception {
        assertThat(record("org.quoin.SlowComponent", Duration.ofHours(1))).isEmpty();
    }

    @Test
    void aComponentThatIsStartedAnewIsAnEvent() throws Exception {
        assertThat(record("org.quoin.EngineReplacement", Duration.ZERO))
                .extracting(event -> event.getClass("component").getName())
                .containsExactly(TOKENIZER, SABOTEUR);
    }
}
