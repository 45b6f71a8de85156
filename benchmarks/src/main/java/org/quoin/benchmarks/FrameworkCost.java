package org.quoin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The two runs of {@link RunBenchmark} in turn within one JVM, first one and then the other first, and the ratio of each
 * pair: what the framework costs, on a machine whose speed drifts more than that. On the clock, and by the processor's
 * time of all threads, which a busy machine disturbs less; the compilers' is part of it, and warming up takes it away.
 */
public final class FrameworkCost {

    private static final int WARM_UP = 12;
    private static final int PAIRS = 16;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What a run took, in nanoseconds. */
    private record Cost(double wall, double cpu) {}

    /** A run that returns its number of tokens. */
    private interface Run {
        long tokens() throws Exception;
    }

    private final RunBenchmark runs = new RunBenchmark();
    private long tokens = -1;

    private FrameworkCost(String pipeline) throws Exception {
        runs.pipeline = pipeline;
        runs.copies = 100;
        runs.writeArticles();
    }

    public static void main(String[] args) throws Exception {
        FrameworkCost measurement = new FrameworkCost(args.length > 0 ? args[0] : "news");
        try {
            measurement.measure();
        } finally {
            measurement.runs.removeArticles();
        }
    }

    private void measure() throws Exception {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int pair = 0; pair < WARM_UP + PAIRS; pair++) {
            runs.removeOutput();
            boolean loopFirst = pair % 2 == 0;
            Cost first = loopFirst ? cost(runs::handWrittenLoop) : cost(runs::quoin);
            Cost second = loopFirst ? cost(runs::quoin) : cost(runs::handWrittenLoop);
            Cost loop = loopFirst ? first : second;
            Cost quoin = loopFirst ? second : first;
            if (!runs.wroteTheSame()) {
                throw new IllegalStateException("the two did not write the same");
            }
            if (pair >= WARM_UP) {
                wall.add(quoin.wall() / loop.wall());
                cpu.add(quoin.cpu() / loop.cpu());
            }
            System.out.printf(
                    Locale.ROOT,
                    "pair %2d: %.3f on the clock, %.3f of the processor%n",
                    pair + 1,
                    quoin.wall() / loop.wall(),
                    quoin.cpu() / loop.cpu());
        }
        System.out.printf(Locale.ROOT, "quoin / hand-written loop, %s, %d pairs%n", runs.pipeline, PAIRS);
        print("on the clock", wall);
        print("of the processor", cpu);
    }

    private Cost cost(Run run) throws Exception {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        long found = run.tokens();
        Cost cost = new Cost(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - cpu);
        if (tokens >= 0 && found != tokens) {
            throw new IllegalStateException("the two did not do the same: " + tokens + ", " + found);
        }
        tokens = found;
        return cost;
    }

    private static void print(String what, List<Double> ratios) {
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.3f, quartiles %.3f to %.3f%n",
                what,
                (ratios.get(PAIRS / 2 - 1) + ratios.get(PAIRS / 2)) / 2,
                ratios.get(PAIRS / 4),
                ratios.get(PAIRS - 1 - PAIRS / 4));
    }
}
