package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressInLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long seconds;

    private final Progress progress = new ProgressInLines(
            new PrintStream(out, true, StandardCharsets.UTF_8), () -> TimeUnit.SECONDS.toNanos(seconds));

    @Test
    void aLineEveryTenSecondsTellsHowFarTheRunIs() {
        progress.started(400);
        seconds = 4;
        progress.advanced(20, 0);
        seconds = 10;
        progress.advanced(58, 2);
        seconds = 11;
        progress.advanced(70, 2);
        progress.ended();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("60 of 400 articles (15 %), 6.0 a second, 2 failed, 57 s left");
    }

    @Test
    void theTimeLeftGoesByTheLastMinute() {
        progress.started(1_000_000);
        for (seconds = 10; seconds <= 70; seconds += 10) {
            progress.advanced(seconds == 10 ? 200_000 : 200_000 + (int) seconds * 10, 0);
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines().reduce((first, second) -> second))
                .hasValueSatisfying(
                        line -> assertThat(line).contains(" 11.7 a second").endsWith("0 failed, 19 h 1 min left"));
    }

    @Test
    void aShortRunIsSilent() {
        progress.started(1);
        progress.advanced(1, 0);
        progress.ended();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
