package org.quoin.runner;

import java.util.concurrent.CountDownLatch;

/**
 * Runs a pipeline over many articles on one machine.
 *
 * <p>Each thread has its own engines and its own CAS; models are shared. What is written is the same, byte for byte,
 * whatever the number of threads. An article that fails, for whatever reason, is named in {@code failures.jsonl}; the
 * others are not touched by it.
 */
public final class BatchRun {

    private final RunRequest request;
    private final Progress progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopped;

    public BatchRun(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Runs. To be called once.
     *
     * @throws RunException if a component can't be initialised or the output folder can't be written to, before
     *     anything is written; or if writing fails on the way (a full disk), which ends the run with what is written
     *     so far whole
     */
    public RunSummary run() throws RunException {
        throw new RunException("not yet", null);
    }

    /**
     * Has the run take no more articles; those begun are finished and written. Returns at once; {@link #run} returns
     * when the files are complete. May be called by any thread, at any time, more than once.
     */
    public void stop() {
        stopped = true;
    }

    /**
     * Stops the run when the process is asked to end (Ctrl-C), and keeps the process alive until its files are
     * complete.
     */
    public void stopOnInterrupt() {}
}
