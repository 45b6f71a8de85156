package org.quoin.runner;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A JSON object on a line of its own every ten seconds, for logs that programs read. */
final class ProgressInJson extends ProgressNowAndThen {

    private final PrintStream out;

    /** @param clock nanoseconds since some moment */
    ProgressInJson(PrintStream out, LongSupplier clock) {
        super(clock);
        this.out = out;
    }

    @Override
    void tellStart(int articles) {
        out.printf(Locale.ROOT, "{\"event\":\"started\",\"articles\":%d}%n", articles);
    }

    @Override
    void tell(Pace pace, int done, int failed) {
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
}
