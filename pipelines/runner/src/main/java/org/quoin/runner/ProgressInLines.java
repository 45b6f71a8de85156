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
    private Pace pace = new Pace(0, 0);
    private long lastLine;

    /** @param clock nanoseconds since some moment */
    ProgressInLines(PrintStream out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void started(int articles) {
        pace = new Pace(articles, clock.getAsLong());
        lastLine = clock.getAsLong();
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
                "%d of %d articles (%d %%), %.1f a second, %d failed, %s left%n",
                done + failed,
                pace.articles(),
                100L * (done + failed) / Math.max(1, pace.articles()),
                pace.perSecond(),
                failed,
                inWords(pace.secondsLeft()));
    }

    private static String inWords(long seconds) {
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }

    @Override
    public void ended() {}
}
