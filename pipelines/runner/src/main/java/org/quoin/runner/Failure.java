package org.quoin.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;

/**
 * Why an article has no annotations.
 *
 * @param id the article's id
 * @param component the class that failed: a component, the reader or an output format
 * @param error what went wrong
 */
record Failure(String id, String component, String error) {

    static Failure of(String id, String component, Throwable cause) {
        return new Failure(id, component, describe(cause));
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
        }
        return String.join("; cause: ", parts);
    }

    private static String describeLink(Throwable link, String message) {
        if (message == null) {
            return link.getClass().getSimpleName();
        }
        // Our own readers and formats write whole sentences.
        boolean sentence = link.getClass() == IOException.class;
        return sentence ? message : link.getClass().getSimpleName() + ": " + message;
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
