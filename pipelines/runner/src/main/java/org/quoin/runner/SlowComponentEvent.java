package org.quoin.runner;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;
import org.quoin.assembly.Pipeline;

/** JDK Flight Recorder: a component took long for an article; how long counts as long is the recording's threshold. */
@Name("org.quoin.SlowComponent")
@Label("Slow Component")
@Category("Quoin")
@Description("A component took longer for an article than the threshold")
@StackTrace(false)
@Threshold("100 ms")
final class SlowComponentEvent extends Event {

    @Label("Component")
    Class<?> component;

    @Label("Article")
    String article;

    /** Ends the event. */
    void end(Pipeline.Step step, String id) {
        end();
        if (shouldCommit()) {
            EngineReplacementEvent.type(step).ifPresent(type -> component = type);
            article = id;
            commit();
        }
    }
}
