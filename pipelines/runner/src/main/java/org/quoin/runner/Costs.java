package org.quoin.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.quoin.assembly.Pipeline;
import org.quoin.runner.RunSummary.SlowArticle;
import org.quoin.runner.RunSummary.StepCost;

/** What each component cost, over all articles of a run, and which articles cost most. */
final class Costs {

    private static final int SLOWEST = 5;

    private final Pipeline pipeline;
    private final long[] wall;
    private final long[] cpu;
    private final List<Latencies> latencies = new ArrayList<>();
    private final PriorityQueue<SlowArticle> slowest = new PriorityQueue<>(Comparator.comparing(SlowArticle::wall));

    Costs(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.wall = new long[pipeline.steps().size()];
        this.cpu = new long[wall.length];
        pipeline.steps().forEach(step -> latencies.add(new Latencies()));
    }

    void add(String id, int tokens, Effort effort) {
        int longest = 0;
        for (int i = 0; i < wall.length; i++) {
            wall[i] += effort.wallNanos()[i];
            cpu[i] += effort.cpuNanos()[i];
            latencies.get(i).add(effort.wallNanos()[i]);
            longest = effort.wallNanos()[i] > effort.wallNanos()[longest] ? i : longest;
        }
        Duration total = Duration.ofNanos(effort.totalWallNanos());
        if (slowest.size() < SLOWEST || slowest.peek().wall().compareTo(total) < 0) {
            String component =
                    wall.length == 0 ? "" : pipeline.steps().get(longest).className();
            slowest.add(new SlowArticle(id, tokens, total, component));
        }
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
    }

    /** Returns the components in the order in which they run. */
    List<StepCost> steps() {
        List<StepCost> steps = new ArrayList<>();
        for (int i = 0; i < wall.length; i++) {
            Latencies times = latencies.get(i);
            steps.add(new StepCost(
                    pipeline.steps().get(i).className(),
                    Duration.ofNanos(cpu[i]),
                    Duration.ofNanos(wall[i]),
                    Duration.ofNanos(times.percentile(50)),
                    Duration.ofNanos(times.percentile(95)),
                    Duration.ofNanos(times.percentile(99))));
        }
        return steps;
    }

    /** Returns the slowest articles, the slowest first. */
    List<SlowArticle> slowest() {
        return slowest.stream()
                .sorted(Comparator.comparing(SlowArticle::wall).reversed())
                .toList();
    }
}
