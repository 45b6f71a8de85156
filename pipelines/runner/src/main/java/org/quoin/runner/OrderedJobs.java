package org.quoin.runner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Does numbered jobs on several threads and hands over their results in the order of the numbers. No thread gets
 * further ahead of the last result handed over than the window, so that memory stays flat when one job is slow.
 *
 * @param <R> a job's result
 */
final class OrderedJobs<R> {

    /** Takes the results, one after the other, on the thread that called {@link #run}. */
    @FunctionalInterface
    interface Receiver<R, E extends Exception> {
        void accept(int number, R result) throws E;
    }

    /** A worker threw, which it should not. */
    static final class WorkerFailedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        WorkerFailedException(Throwable cause) {
            super(cause);
        }
    }

    private sealed interface Message<R> {}

    private record Done<R>(int number, R result) implements Message<R> {}

    private record Ended<R>(Throwable cause) implements Message<R> {}

    private final int jobs;
    private final int threads;
    private final Semaphore window;
    private final AtomicInteger next = new AtomicInteger();
    private final BlockingQueue<Message<R>> messages = new LinkedBlockingQueue<>();
    private volatile boolean stopped;

    /**
     * @param jobs the number of jobs
     * @param threads the number of threads
     * @param window how many jobs may be begun or done and not yet handed over; at least one a thread
     */
    OrderedJobs(int jobs, int threads, int window) {
        this.jobs = jobs;
        this.threads = threads;
        this.window = new Semaphore(Math.max(threads, window));
    }

    /** Begins no more jobs; those begun are done and handed over. */
    void stop() {
        stopped = true;
        window.release(threads);
    }

    /**
     * Does the jobs.
     *
     * @param workers one a thread; does the job of a number. What it throws ends the run
     * @param receiver takes the results. What it throws ends the run
     * @throws E what the receiver threw, when no job is under way any more
     * @throws WorkerFailedException if a worker threw; what came before that job has been handed over
     */
    <E extends Exception> void run(List<? extends IntFunction<R>> workers, Receiver<R, E> receiver) throws E {
        List<Thread> started = new ArrayList<>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (IntFunction<R> worker : workers) {
            Thread thread = new Thread(() -> work(worker), "quoin-worker-" + (started.size() + 1));
            thread.setContextClassLoader(loader);
            started.add(thread);
            thread.start();
        }
        try {
            handOver(receiver);
        } finally {
            stop();
            started.forEach(OrderedJobs::join);
        }
    }

    private void work(IntFunction<R> worker) {
        try {
            for (int number = begin(); number < jobs; number = begin()) {
                messages.add(new Done<>(number, worker.apply(number)));
            }
            messages.add(new Ended<>(null));
        } catch (Throwable e) {
            messages.add(new Ended<>(e));
        }
    }

    /** Returns the number of a job to do; the number of jobs when there is none. */
    private int begin() {
        window.acquireUninterruptibly();
        return stopped ? jobs : next.getAndIncrement();
    }

    private <E extends Exception> void handOver(Receiver<R, E> receiver) throws E {
        Map<Integer, R> early = new HashMap<>();
        int due = 0;
        for (int running = threads; running > 0; ) {
            Message<R> message = take();
            if (message instanceof Ended<R> ended) {
                running--;
                if (ended.cause() != null) {
                    throw new WorkerFailedException(ended.cause());
                }
            } else if (message instanceof Done<R> done) {
                early.put(done.number(), done.result());
            }
            for (R result = early.remove(due); result != null; result = early.remove(due)) {
                receiver.accept(due++, result);
                window.release();
            }
        }
    }

    private Message<R> take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return messages.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
