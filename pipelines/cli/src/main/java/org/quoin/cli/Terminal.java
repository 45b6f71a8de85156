package org.quoin.cli;

import java.time.Duration;
import java.util.Locale;
import org.quoin.runner.Progress;
import org.quoin.runner.RunSummary;

/** How things look on a terminal. */
final class Terminal {

    private Terminal() {}

    /** Returns progress for standard error: a bar on a terminal, plain lines elsewhere. */
    static Progress progress() {
        return Progress.on(System.err, System.console() != null);
    }

    /** Returns what a run came to, as in "8 articles, 3,912 tokens in 0.4 s (9,780 tokens/s)". */
    static String sentence(RunSummary summary) {
        double seconds = Math.max(seconds(summary.wall()), 0.001);
        String articles = String.format(Locale.ROOT, "%,d article%s", summary.done(), summary.done() == 1 ? "" : "s");
        if (summary.tokens() == 0) {
            return String.format(Locale.ROOT, "%s in %.1f s", articles, seconds);
        }
        return String.format(
                Locale.ROOT,
                "%s, %,d tokens in %.1f s (%,.0f tokens/s)",
                articles,
                summary.tokens(),
                seconds,
                summary.tokens() / seconds);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
