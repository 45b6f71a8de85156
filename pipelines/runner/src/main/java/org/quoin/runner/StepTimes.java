package org.quoin.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.quoin.assembly.Pipeline;
import org.quoin.runner.RunSummary.StepTime;

/** What each component took, over all articles. */
final class StepTimes {

    private final Pipeline pipeline;
    private final long[] wall;

    StepTimes(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.wall = new long[pipeline.steps().size()];
    }

    void add(Effort effort) {
        for (int i = 0; i < wall.length; i++) {
            wall[i] += effort.wallNanos()[i];
        }
    }

    List<StepTime> steps() {
        List<StepTime> steps = new ArrayList<>();
        for (int i = 0; i < wall.length; i++) {
            steps.add(new StepTime(pipeline.steps().get(i).className(), Duration.ofNanos(wall[i])));
        }
        return steps;
    }
}
