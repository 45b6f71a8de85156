package org.quoin.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;

/**
 * How an annotator's time grows with the length of an article: t = c * length^growth, so that a growth of 1 is linear
 * and 2 is quadratic.
 *
 * <p>What is measured is the processor time of the annotator's thread, which other programs on the machine do not add
 * to. Each length is read as often as it takes to read the same number of characters of all lengths, so that all
 * measurements last about as long; the lengths take turns; the fastest of some rounds counts, as whatever disturbs a
 * measurement makes it longer; and only growth above the limit in several such trials is a finding.
 */
final class LinearTime {

    /** A quarter of the way from here to linear is what a slower cache and sorting add to a linear annotator. */
    static final double LIMIT = 1.6;

    private static final int LENGTHS = 4;
    private static final int ROUNDS = 3;
    private static final int TRIALS = 3;

    private static final int FEWEST_SENTENCES = 64;
    private static final int MOST_SENTENCES = 4_096;

    /** What a measurement should last at least. */
    private static final long ENOUGH = 20_000_000;

    /** A megabyte that is read faster than this, in nanoseconds, holds up no one. */
    private static final long NEGLIGIBLE = 4_000_000;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Subject subject;
    private final boolean oneLine;
    private final CAS article;

    private LinearTime(Subject subject, boolean oneLine) throws TrialException {
        this.subject = subject;
        this.oneLine = oneLine;
        article = subject.newCas();
    }

    /** One trial: processor time in nanoseconds a character, by length of the article in characters. */
    private record Growth(int[] lengths, double[] costs) {

        double longestTime() {
            return costs[LENGTHS - 1] * lengths[LENGTHS - 1];
        }

        /** Returns the exponent of the line through all points, on logarithmic scales. */
        double exponent() {
            double x = 0;
            double y = 0;
            for (int i = 0; i < lengths.length; i++) {
                x += Math.log(lengths[i]) / lengths.length;
                y += Math.log(costs[i]) / lengths.length;
            }
            double covariance = 0;
            double variance = 0;
            for (int i = 0; i < lengths.length; i++) {
                covariance += (Math.log(lengths[i]) - x) * (Math.log(costs[i]) - y);
                variance += (Math.log(lengths[i]) - x) * (Math.log(lengths[i]) - x);
            }
            return 1 + covariance / variance;
        }
    }

    static List<String> check(Subject subject) throws TrialException {
        subject.trials(); // one that fails on a short article is not tried on a long one
        List<String> findings = new ArrayList<>();
        for (boolean oneLine : new boolean[] {false, true}) {
            Optional<Growth> growth = new LinearTime(subject, oneLine).excessiveGrowth();
            growth.map(g -> advice(g, oneLine, subject)).ifPresent(findings::add);
        }
        return findings;
    }

    /** Returns the last of the trials if all of them find that time grows too fast. */
    private Optional<Growth> excessiveGrowth() throws TrialException {
        int longest = calibrate(FEWEST_SENTENCES);
        Growth growth = null;
        for (int trial = 0; trial < TRIALS; trial++) {
            growth = measure(longest);
            while (growth.longestTime() < ENOUGH / 2 && longest < MOST_SENTENCES) {
                longest = calibrate(longest * 2); // the compiler has made it faster
                growth = measure(longest);
            }
            boolean negligible = growth.costs()[LENGTHS - 1] * 1_000_000 < NEGLIGIBLE;
            if (negligible || growth.exponent() <= LIMIT) {
                return Optional.empty();
            }
        }
        return Optional.of(growth);
    }

    /** Returns how many sentences, as many or more, take long enough to be measured. */
    private int calibrate(int fewest) throws TrialException {
        int sentences = fewest;
        int slow = 0;
        while (sentences < MOST_SENTENCES && slow < ROUNDS) {
            if (time(text(sentences)) >= ENOUGH) {
                slow++; // or only new to the compiler
            } else {
                sentences *= 2;
                slow = 0;
            }
        }
        return sentences;
    }

    private Growth measure(int longest) throws TrialException {
        int[] lengths = new int[LENGTHS];
        double[] costs = new double[LENGTHS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < LENGTHS; i++) {
                int times = 1 << (LENGTHS - 1 - i);
                String text = text(longest / times);
                long total = 0;
                for (int time = 0; time < times; time++) {
                    total += time(text);
                }
                double cost = (total + 1.0) / times / text.length();
                costs[i] = round == 0 ? cost : Math.min(cost, costs[i]);
                lengths[i] = text.length();
            }
        }
        return new Growth(lengths, costs);
    }

    private String text(int sentences) {
        String text = Prose.of(sentences, subject.setup().texts());
        return oneLine ? text.replace('\n', ' ') : text;
    }

    /** Returns the processor time that the annotator takes for an article, in nanoseconds. */
    private long time(String text) throws TrialException {
        article.reset();
        subject.workbench().prepare(article, text);
        AnalysisEngine engine = subject.engine();
        String failed = subject.name() + " failed on " + Excerpt.of(text);
        return Watch.call(failed, subject.setup().limit(), () -> {
            long before = CLOCK.getCurrentThreadCpuTime();
            engine.process(article);
            return CLOCK.getCurrentThreadCpuTime() - before;
        });
    }

    private static String advice(Growth growth, boolean oneLine, Subject subject) {
        int last = LENGTHS - 1;
        return String.format(
                Locale.ROOT,
                "the time of %s grows faster than the text%s: %.3f ms for 1,000 characters in an article of %,d, %.3f ms"
                        + " in one of %,d (growth %.2f, where 1 is linear, 2 is quadratic, and above %.1f is too fast;"
                        + " processor time, the same in %d trials of %d)\nA long article would hold up a run: look for a"
                        + " loop over the article inside another one, a search that begins anew for each word, or text"
                        + " that is put together piece by piece",
                subject.name(),
                oneLine ? ", where that is a single line" : "",
                growth.costs()[0] / 1_000,
                growth.lengths()[0],
                growth.costs()[last] / 1_000,
                growth.lengths()[last],
                growth.exponent(),
                LIMIT,
                TRIALS,
                TRIALS);
    }
}
