package org.quoin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The two runs of {@link RunBenchmark} in turn within one JVM, first one and then the other first, and the ratio of each
 * pair: what the framework costs, on a machine whose speed drifts more than that.
 */
public final class FrameworkCost {

    private static final int WARM_UP = 4;
    private static final int PAIRS = 16;

    private FrameworkCost() {}

    public static void main(String[] args) throws Exception {
        RunBenchmark runs = new RunBenchmark();
        runs.pipeline = args.length > 0 ? args[0] : "news";
        runs.copies = 100;
        runs.writeArticles();
        List<Double> ratios = new ArrayList<>();
        try {
            for (int pair = 0; pair < WARM_UP + PAIRS; pair++) {
                boolean loopFirst = pair % 2 == 0;
                long begin = System.nanoTime();
                long tokens = loopFirst ? runs.handWrittenLoop() : runs.quoin();
                long middle = System.nanoTime();
                long others = loopFirst ? runs.quoin() : runs.handWrittenLoop();
                long end = System.nanoTime();
                if (tokens != others) {
                    throw new IllegalStateException("the two did not do the same: " + tokens + ", " + others);
                }
                double first = middle - begin;
                double second = end - middle;
                double ratio = loopFirst ? second / first : first / second;
                if (pair >= WARM_UP) {
                    ratios.add(ratio);
                }
                System.out.printf(Locale.ROOT, "pair %2d: %.3f%n", pair + 1, ratio);
            }
        } finally {
            runs.removeArticles();
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "quoin / hand-written loop, %s, %d pairs: median %.3f, quartiles %.3f to %.3f%n",
                runs.pipeline,
                PAIRS,
                (ratios.get(PAIRS / 2 - 1) + ratios.get(PAIRS / 2)) / 2,
                ratios.get(PAIRS / 4),
                ratios.get(PAIRS - 1 - PAIRS / 4));
    }
}
