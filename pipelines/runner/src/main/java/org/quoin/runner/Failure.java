package org.quoin.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;

/**
 * Why an article has no annotations.
 *
 * @param id the article's id
 * @param component the class that failed: a component, the reader or an output format
 * @param error what went wrong
 * @param trace where: the innermost calls first, the same for the same cause in every run
 */
record Failure(String id, String component, String error, List<String> trace) {

    private static final int TRACED_CALLS = 8;

    /** A method that stands in a trace more often than this calls itself. */
    private static final int RECURSION = 20;

    Failure {
        trace = List.copyOf(trace);
    }

    static Failure of(String id, String component, Throwable cause) {
        return new Failure(id, component, describe(cause), trace(cause));
    }

    private static List<String> trace(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (isSentence(root) || isSentence(failure)) {
            return List.of();
        }
        return root instanceof StackOverflowError ? recursion(root.getStackTrace()) : trace(root.getStackTrace());
    }

    /** Returns the innermost calls. Those that Java makes up on the way differ from run to run, and are left out. */
    static List<String> trace(StackTraceElement[] calls) {
        return Arrays.stream(calls)
                .filter(call -> !isReflection(call.getClassName()))
                .limit(TRACED_CALLS)
                .map(Failure::place)
                .toList();
    }

    private static boolean isReflection(String className) {
        return className.startsWith("jdk.internal.reflect.") || className.startsWith("java.lang.reflect.");
    }

    /** Where in a recursion the stack ends is chance; which methods make it up is not. */
    private static List<String> recursion(StackTraceElement[] calls) {
        Map<String, Long> counts =
                Arrays.stream(calls).collect(Collectors.groupingBy(Failure::place, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(place -> place.getValue() > RECURSION)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(TRACED_CALLS)
                .toList();
    }

    /** Names a call without the version of a Java module. */
    static String place(StackTraceElement call) {
        String line = call.getLineNumber() > 0 ? ":" + call.getLineNumber() : "";
        return call.getClassName() + "." + call.getMethodName() + line;
    }

    static boolean isOutOfMemory(Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Tells what every link of a chain of causes has to say, UIMA's wrappers apart. */
    static String describe(Throwable failure) {
        List<String> parts = new ArrayList<>();
        for (Throwable link = failure; link != null; link = link.getCause()) {
            String message = link.getMessage();
            Throwable cause = link.getCause();
            boolean saysNothing = cause != null
                    && (message == null
                            || message.equals(cause.toString())
                            || link instanceof AnalysisEngineProcessException);
            if (!saysNothing) {
                parts.add(describeLink(link, message));
            }
            if (isSentence(link)) {
                break;
            }
        }
        return String.join("; cause: ", parts);
    }

    private static String describeLink(Throwable link, String message) {
        if (message == null) {
            return link.getClass().getSimpleName();
        }
        return isSentence(link) ? message : link.getClass().getSimpleName() + ": " + message;
    }

    /** Our own readers and formats tell all there is to tell, without the name of an exception. */
    private static boolean isSentence(Throwable link) {
        return link.getClass() == IOException.class && link.getMessage() != null;
    }

    /** Tells whether the Java machine itself failed on the way, so that nothing of what it left can be trusted. */
    static boolean isError(Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof Error) {
                return true;
            }
        }
        return false;
    }
}
