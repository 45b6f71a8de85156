package org.quoin.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs an annotator in a thread of its own, so that one that hangs fails a test and does not hold up a build. Java can't
 * stop a thread: it is left behind, and ends with the JVM.
 */
final class Watch {

    /** The threads that annotators run in, and those that they start. */
    static final ThreadGroup THREADS = new ThreadGroup("annotators under test");

    private static final int FRAMES = 6;

    private Watch() {}

    /**
     * Runs a task.
     *
     * @param failed what to say if it fails, such as "X failed on this text"
     * @throws TrialException if the task throws anything, an error included, or does not end in time
     */
    static <T> T call(String failed, Duration limit, Callable<T> task) throws TrialException {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(THREADS, future, "annotator under test");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new TrialException(failed + ": " + Excerpt.cause(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            String frames = Stream.of(thread.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining());
            thread.interrupt();
            throw TrialException.hanging("%s: it had not ended after %s s, where it was%s"
                    .formatted(failed, limit.toMillis() / 1000.0, frames));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new TrialException("interrupted", e);
        }
    }
}
