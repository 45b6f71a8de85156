package org.quoin.runner;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A plain line every ten seconds, for logs. */
final class ProgressInLines extends ProgressNowAndThen {

    private final PrintStream out;

    /** @param clock nanoseconds since some moment */
    ProgressInLines(PrintStream out, LongSupplier clock) {
        super(clock);
        this.out = out;
    }

    @Override
    void tell(Pace pace, int done, int failed) {
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
}
