package org.quoin.runner;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Progress that is told every ten seconds, for logs. */
abstract class ProgressNowAndThen implements Progress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(10);

    private final LongSupplier clock;
    private Pace pace = new Pace(0, 0);
    private long lastTold;

    /** @param clock nanoseconds since some moment */
    ProgressNowAndThen(LongSupplier clock) {
        this.clock = clock;
    }

    /** Tells how many articles there are. */
    void tellStart(int articles) {
        // The first ten seconds tell as much.
    }

    /** Tells how the run gets on. */
    abstract void tell(Pace pace, int done, int failed);

    @Override
    public final void started(int articles) {
        lastTold = clock.getAsLong();
        pace = new Pace(articles, lastTold);
        tellStart(articles);
    }

    @Override
    public final void advanced(int done, int failed) {
        long now = clock.getAsLong();
        if (now - lastTold >= EVERY) {
            lastTold = now;
            pace.reached(done + failed, now);
            tell(pace, done, failed);
        }
    }

    @Override
    public final void ended() {
        // What the run came to is told by others.
    }
}
