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
 * @param steps the time that each component took, in the order in which they run
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
        List<StepTime> steps,
        boolean interrupted,
        Optional<String> halted,
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
