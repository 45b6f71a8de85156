package org.quoin.runner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param asked the number of articles in the request
 * @param done the number of articles annotated and written, those of the run that was gone on with included
 * @param failed the number of articles named in {@code failures.jsonl}
 * @param kept the number of articles, done or failed, that were left as an earlier run made them
 * @param tokens the number of tokens in the articles that this run annotated; 0 when the pipeline makes none
 * @param wall the time from the first article to the last
 * @param steps what each component cost this run, in the order in which they run
 * @param slowest the articles that took longest, the slowest first
 * @param profile where the processor was found at work, if the request asks for it
 * @param interrupted whether the run was stopped before the last article
 * @param halted why the run could not go on to the last article, and what to do; it can be resumed
 * @param warnings what went wrong apart from articles, such as a component that failed when all articles were done
 */
public record RunSummary(
        int asked,
        int done,
        int failed,
        int kept,
        long tokens,
        Duration wall,
        List<StepCost> steps,
        List<SlowArticle> slowest,
        Optional<Profile> profile,
        boolean interrupted,
        Optional<String> halted,
        List<String> warnings) {

    public RunSummary {
        steps = List.copyOf(steps);
        slowest = List.copyOf(slowest);
        warnings = List.copyOf(warnings);
    }

    /** Returns a component's share of the processor's time for all of them, from 0 to 1. */
    public double share(StepCost step) {
        long all = steps.stream().mapToLong(each -> each.cpu().toNanos()).sum();
        return all == 0 ? 0 : (double) step.cpu().toNanos() / all;
    }

    /**
     * What one component cost, for the articles that this run annotated to the end.
     *
     * @param component its class name
     * @param cpu the processor's time, summed over all threads
     * @param wall the time on the clock, summed over all threads
     * @param p50 the time on the clock within which half of the articles were done
     * @param p95 the same for 95 of a hundred
     * @param p99 the same for 99 of a hundred
     */
    public record StepCost(String component, Duration cpu, Duration wall, Duration p50, Duration p95, Duration p99) {}

    /**
     * An article that took long.
     *
     * @param id its id
     * @param tokens its number of tokens
     * @param wall how long it took on the clock
     * @param component the class name of the component that took most of it
     */
    public record SlowArticle(String id, int tokens, Duration wall, String component) {}
}
