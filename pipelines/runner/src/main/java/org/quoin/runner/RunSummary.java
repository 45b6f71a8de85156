package org.quoin.runner;

import java.time.Duration;
import java.util.List;

/**
 * What a run came to.
 *
 * @param asked the number of articles in the request
 * @param done the number of articles annotated and written
 * @param failed the number of articles named in {@code failures.jsonl}
 * @param tokens the number of tokens in the articles done; 0 when the pipeline makes none
 * @param wall the time from the first article to the last
 * @param steps the time that each component took, in the order in which they run
 * @param interrupted whether the run was stopped before the last article
 * @param warnings what went wrong apart from articles, such as a component that failed when all articles were done
 */
public record RunSummary(
        int asked,
        int done,
        int failed,
        long tokens,
        Duration wall,
        List<StepTime> steps,
        boolean interrupted,
        List<String> warnings) {

    public RunSummary {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /**
     * The time that one component took.
     *
     * @param component its class name
     * @param time summed over all threads
     */
    public record StepTime(String component, Duration time) {}
}
