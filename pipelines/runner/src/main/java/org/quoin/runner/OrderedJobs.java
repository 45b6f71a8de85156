package org.quoin.runner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * Gives out numbered jobs to any number of threads and hands over their results on one: in the order of the numbers, or
 * as they come. Results that wait for an earlier one are bounded by their number and their weight, so that memory stays
 * flat while one job is slow; up to that bound no thread waits for it. Results are handed over a batch at a time, a few
 * times a second: to wake a thread for each of them costs more than most of what it does then.
 *
 * @param <R> a job's result
 */
final class OrderedJobs<R> {

    /** What {@link #begin} returns when there is no job to do any more. */
    static final int NONE = -1;

    /** Takes the results, one after the other, on the thread that called {@link #handOver}. */
    @FunctionalInterface
    interface Receiver<R, E extends Exception> {
        void accept(int number, R result) throws E;

        /** No more results are there just now; or the last one was not accepted. */
        default void endBatch() throws E {
            // Results may be all that is of interest.
        }
    }

    /** A job could not be done, which ends the run. */
    static final class JobFailedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        JobFailedException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * How far threads may get ahead of the last result that was handed over.
     *
     * @param jobs how many jobs may be begun or done and not yet handed over
     * @param weight how much the results that wait may weigh before no further job is begun
     */
    record Window(int jobs, long weight) {}

    /**
     * How results are handed over.
     *
     * @param nanos how long one may wait for others to be handed over with it
     * @param results how many are handed over at a time
     */
    record Batch(long nanos, int results) {

        /** Each result as it comes. */
        static final Batch SINGLE = new Batch(0, 1);
    }

    private record Done<R>(int number, R result, long weight) {}

    private final int jobs;
    private final Window window;
    private final Batch batches;
    private final boolean ordered;
    private final Map<Integer, Done<R>> early = new HashMap<>();
    private final Queue<Done<R>> ready = new ArrayDeque<>();
    private int next;
    private int inWork;
    private int due;
    private int handedOver;
    private long weight;
    private int blocked;
    private boolean stopped;
    private Throwable failure;

    /**
     * @param jobs the number of jobs
     * @param batches how results are handed over
     * @param ordered whether results are handed over in the order of the numbers
     */
    OrderedJobs(int jobs, Window window, Batch batches, boolean ordered) {
        this.jobs = jobs;
        this.window = window;
        this.batches = batches;
        this.ordered = ordered;
    }

    /** Has no more jobs begun; those begun are done and handed over. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Waits until there is a job that may be begun; returns its number, or {@link #NONE}. */
    synchronized int begin() {
        if (!isOver() && !mayBegin()) {
            blocked++;
            notifyAll();
            while (!isOver() && !mayBegin()) {
                waitForChange(0);
            }
            blocked--;
        }
        if (isOver()) {
            return NONE;
        }
        inWork++;
        return next++;
    }

    /** Takes the result of a job that was begun. */
    synchronized void done(int number, R result, long weight) {
        Done<R> done = new Done<>(number, result, weight);
        inWork--;
        this.weight += weight;
        if (ordered) {
            early.put(number, done);
        } else {
            ready.add(done);
        }
        releaseDue();
        if (isBatch() || blocked > 0) {
            notifyAll();
        }
    }

    /** Takes note that a job that was begun can't be done. No more are begun, and {@link #handOver} throws. */
    synchronized void fail(Throwable cause) {
        inWork--;
        failure = failure == null ? cause : failure;
        notifyAll();
    }

    /**
     * Hands over the results until there are none to come.
     *
     * @param receiver what it throws ends the run
     * @throws E what the receiver threw
     * @throws JobFailedException if a job failed; all that came before it has been handed over
     */
    <E extends Exception> void handOver(Receiver<R, E> receiver) throws E {
        try {
            for (List<Done<R>> batch = take(); !batch.isEmpty(); batch = take()) {
                handOver(batch, receiver);
                handedOver(batch);
            }
        } finally {
            stop();
        }
    }

    private static <R, E extends Exception> void handOver(List<Done<R>> batch, Receiver<R, E> receiver) throws E {
        try {
            for (Done<R> done : batch) {
                receiver.accept(done.number(), done.result());
            }
        } finally {
            receiver.endBatch();
        }
    }

    /** Returns nothing when all is handed over. */
    private synchronized List<Done<R>> take() {
        boolean longEnough = false;
        while (!isBatch() && !longEnough) {
            longEnough = !waitForChange(batches.nanos()) && !ready.isEmpty();
        }
        if (ready.isEmpty() && failure != null) {
            throw new JobFailedException(failure);
        }
        List<Done<R>> batch = new ArrayList<>();
        while (!ready.isEmpty() && batch.size() < batches.results()) {
            batch.add(ready.remove());
        }
        return batch;
    }

    /** Tells whether there is no reason to wait for more results. */
    private boolean isBatch() {
        boolean last = isOver() && inWork == 0;
        return last || ready.size() >= batches.results() || blocked > 0 && !ready.isEmpty();
    }

    private synchronized void handedOver(List<Done<R>> batch) {
        handedOver += batch.size();
        batch.forEach(done -> weight -= done.weight());
        if (blocked > 0) {
            notifyAll();
        }
    }

    private void releaseDue() {
        for (Done<R> done = early.remove(due); done != null; done = early.remove(due)) {
            ready.add(done);
            due++;
        }
    }

    private boolean isOver() {
        return stopped || failure != null || next == jobs;
    }

    /** The job that all others wait for may always be begun. */
    private boolean mayBegin() {
        boolean light = weight < window.weight() || next == due;
        return next - handedOver < window.jobs() && light;
    }

    /**
     * Whoever interrupts a run wants it to stop.
     *
     * @param nanos how long to wait at most; 0 for as long as it takes
     * @return whether it came to its end before that
     */
    private boolean waitForChange(long nanos) {
        long begin = System.nanoTime();
        try {
            if (nanos == 0) {
                wait();
            } else {
                TimeUnit.NANOSECONDS.timedWait(this, nanos);
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
        return nanos == 0 || System.nanoTime() - begin < nanos;
    }
}
