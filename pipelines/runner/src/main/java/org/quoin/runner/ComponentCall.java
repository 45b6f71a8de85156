package org.quoin.runner;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Has a component start or end within a time limit, on a thread of its own: a thread that hangs can't be ended from
 * outside, but it can be left behind.
 *
 * @param limit how long it may take; zero for as long as it likes
 * @param clock nanoseconds since some moment
 */
record ComponentCall(Duration limit, LongSupplier clock) {

    /** The limit that holds unless a run asks for another. */
    static final ComponentCall DEFAULT = new ComponentCall(RunOptions.DEFAULT.startTimeout(), System::nanoTime);

    /** A component took longer than the limit. */
    static final class OverdueException extends Exception {

        private static final long serialVersionUID = 1;

        OverdueException(Duration limit, StackTraceElement[] calls) {
            super("not done after " + RunOptions.inWords(limit) + " (--start-timeout)" + place(calls));
        }

        /** What it waits for is a method of Java's as a rule; what counts is who waits. */
        private static String place(StackTraceElement[] calls) {
            return Arrays.stream(calls)
                    .filter(call -> call.getModuleName() == null
                            || !call.getModuleName().startsWith("java."))
                    .findFirst()
                    .map(call -> "; it was at " + Failure.place(call))
                    .orElse("");
        }
    }

    /**
     * Waits for a task, which is interrupted when its time is over.
     *
     * @param loader the task's context class loader
     * @throws OverdueException if it takes longer than the limit
     * @throws InterruptedException if the current thread is interrupted; so is the task, then
     * @throws Exception what the task throws
     */
    <T> T await(ClassLoader loader, Callable<T> task) throws Exception {
        FutureTask<T> result = new FutureTask<>(task);
        Thread thread = new Thread(result, "quoin-component");
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        long begin = clock.getAsLong();
        thread.start();
        try {
            join(thread, begin);
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception problem ? problem : e;
        } finally {
            thread.interrupt();
        }
    }

    private void join(Thread thread, long begin) throws InterruptedException, OverdueException {
        if (limit.isZero()) {
            thread.join();
            return;
        }
        long left = limit.toNanos();
        while (thread.isAlive()) {
            if (left <= 0) {
                throw new OverdueException(limit, thread.getStackTrace());
            }
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
            left = limit.toNanos() - (clock.getAsLong() - begin);
        }
    }
}
