package org.quoin.runner;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A plain line every ten seconds, for logs. */
final class ProgressInLines implements Progress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream out;
    private final LongSupplier clock;
    private int articles;
    private long start;
    private long lastLine;

    /** @param clock nanoseconds since some moment */
    ProgressInLines(PrintStream out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void started(int articles) {
        this.articles = articles;
        start = clock.getAsLong();
        lastLine = start;
    }

    @Override
    public void advanced(int done, int failed) {
        long now = clock.getAsLong();
        if (now - lastLine < EVERY) {
            return;
        }
        lastLine = now;
        int handled = done + failed;
        double rate = handled * (double) TimeUnit.SECONDS.toNanos(1) / (now - start);
        out.printf(
                Locale.ROOT,
                "%d of %d articles (%d %%), %.1f a second, %d failed%n",
                handled,
                articles,
                100L * handled / Math.max(1, articles),
                rate,
                failed);
    }

    @Override
    public void ended() {}
}
