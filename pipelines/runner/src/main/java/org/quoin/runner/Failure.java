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
