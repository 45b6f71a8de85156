package org.quoin.cli;

import java.time.Duration;
import java.util.Locale;
import org.quoin.runner.Profile;
import org.quoin.runner.RunSummary;
import org.quoin.runner.RunSummary.SlowArticle;
import org.quoin.runner.RunSummary.StepCost;

/** What each component of a run cost, for people. */
final class CostTable {

    /** How many articles are worth a table. */
    private static final int FEWEST = 20;

    private static final int HOTTEST = 3;

    private final RunSummary summary;

    CostTable(RunSummary summary) {
        this.summary = summary;
    }

    @Override
    public String toString() {
        int annotated = summary.done() + summary.failed() - summary.kept();
        StringBuilder text = new StringBuilder();
        if (annotated >= FEWEST) {
            text.append(components()).append(slowest());
        }
        summary.profile().ifPresent(profile -> text.append(hot(profile)));
        return text.toString();
    }

    private String components() {
        Table table = new Table("COMPONENT", "TOKENS/S", "CPU", "WALL", "SHARE", "P50", "P95", "P99");
        for (StepCost step : summary.steps()) {
            table.add(
                    simple(step.component()),
                    String.format(Locale.ROOT, "%,.0f", summary.tokens() / Math.max(seconds(step.cpu()), 1e-3)),
                    String.format(Locale.ROOT, "%.1f s", seconds(step.cpu())),
                    String.format(Locale.ROOT, "%.1f s", seconds(step.wall())),
                    String.format(Locale.ROOT, "%.0f %%", 100 * summary.share(step)),
                    milliseconds(step.p50()),
                    milliseconds(step.p95()),
                    milliseconds(step.p99()));
        }
        return table.toString();
    }

    private String slowest() {
        StringBuilder lines = new StringBuilder();
        for (SlowArticle article : summary.slowest()) {
            lines.append(lines.isEmpty() ? "slowest: " : "         ");
            lines.append(String.format(
                    Locale.ROOT,
                    "%s, %,d tokens, %s, most of it in %s%n",
                    article.id(),
                    article.tokens(),
                    milliseconds(article.wall()),
                    simple(article.component())));
        }
        return lines.toString();
    }

    private static String hot(Profile profile) {
        StringBuilder lines = new StringBuilder();
        for (Profile.Hot hot : profile.components().stream().limit(HOTTEST).toList()) {
            String name = hot.component().isEmpty() ? "reading and writing" : simple(hot.component());
            lines.append(String.format(
                    Locale.ROOT,
                    "hot: %s, %d %% of %d samples%n",
                    name,
                    percent(hot.samples(), profile.samples()),
                    profile.samples()));
            for (Profile.Method method : hot.methods()) {
                lines.append(String.format(
                        Locale.ROOT, "     %3d %%  %s%n", percent(method.samples(), hot.samples()), method.name()));
            }
        }
        return lines.isEmpty() ? "hot: nothing; the run was too short to be sampled\n" : lines.toString();
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / Math.max(1, whole));
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f ms", duration.toNanos() / 1e6);
    }
}
