package org.quoin.runner;

import java.util.Optional;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.quoin.assembly.Pipeline;

/** JDK Flight Recorder: a component was started anew. */
@Name("org.quoin.EngineReplacement")
@Label("Engine Replacement")
@Category("Quoin")
@Description("A component was started anew, for an error of the Java machine or a time limit left it in doubt")
@StackTrace(false)
final class EngineReplacementEvent extends Event {

    @Label("Component")
    Class<?> component;

    /** Ends the event. */
    void end(Pipeline.Step step) {
        end();
        if (shouldCommit()) {
            type(step).ifPresent(type -> component = type);
            commit();
        }
    }

    /** Returns a component's class: recordings of Java 17 lose names, if they are not the first of their process. */
    static Optional<Class<?>> type(Pipeline.Step step) {
        try {
            return Optional.of(step.component().plugin().loader().loadClass(step.className()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
