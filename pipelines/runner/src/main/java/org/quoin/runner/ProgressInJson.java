package org.quoin.runner;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A JSON object on a line of its own every ten seconds, for logs that programs read. */
final class ProgressInJson implements Progress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream out;
    private final LongSupplier clock;
    private Pace pace = new Pace(0, 0);
    private long lastLine;

    /** @param clock nanoseconds since some moment */
    ProgressInJson(PrintStream out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void started(int articles) {
        lastLine = clock.getAsLong();
        pace = new Pace(articles, lastLine);
        out.printf(Locale.ROOT, "{\"event\":\"started\",\"articles\":%d}%n", articles);
    }

    @Override
    public void advanced(int done, int failed) {
        long now = clock.getAsLong();
        if (now - lastLine < EVERY) {
            return;
        }
        lastLine = now;
        pace.reached(done + failed, now);
        out.printf(
                Locale.ROOT,
                "{\"event\":\"progress\",\"articles\":%d,\"done\":%d,\"failed\":%d,\"perSecond\":%.3f,"
                        + "\"secondsLeft\":%d}%n",
                pace.articles(),
                done,
                failed,
                pace.perSecond(),
                pace.secondsLeft());
    }

    @Override
    public void ended() {}
}
