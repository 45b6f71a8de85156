package org.quoin.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quoin.io.RunOutput;
import org.quoin.runner.RunSummary.StepTime;

/**
 * Runs a pipeline over many articles on one machine.
 *
 * <p>Each thread has its own engines and its own CAS; models are shared. What is written is the same, byte for byte,
 * whatever the number of threads. An article that fails, for whatever reason, is named in {@code failures.jsonl}; the
 * others are not touched by it.
 */
public final class BatchRun {

    /** How many articles a thread may be ahead of the writer: enough to work on while another thread has a long one. */
    private static final int AHEAD = 32;

    /** How long a process that was asked to end waits for the articles in work: a component may hang. */
    private static final long PATIENCE_SECONDS = 60;

    private final RunRequest request;
    private final Progress progress;
    private final OrderedJobs<Outcome> jobs;
    private final int threads;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopsOnInterrupt;
    private volatile boolean stopped;

    private int done;
    private int failed;
    private long tokens;

    /** @param progress is told how the run gets on */
    public BatchRun(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        int articles = request.articles().size();
        this.threads = Math.max(1, Math.min(request.threads(), articles));
        this.jobs = new OrderedJobs<>(articles, threads, threads * AHEAD);
    }

    /**
     * Runs. To be called once.
     *
     * @throws RunException if a component can't be initialised or the output folder can't be written to, before
     *     anything is written; or if writing fails on the way (a full disk), which ends the run with what is written
     *     so far whole
     */
    public RunSummary run() throws RunException {
        Thread hook = new Thread(this::stopAndWait, "quoin-interrupt");
        if (stopsOnInterrupt) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
        try {
            OutputFolder folder = new OutputFolder(request.folder());
            folder.check();
            List<Worker> workers = new Engines(request.pipeline()).newWorkers(request, threads);
            return stopped ? summary(workers, 0) : annotateAll(folder, workers);
        } finally {
            ended.countDown();
            if (stopsOnInterrupt) {
                remove(hook);
            }
        }
    }

    /**
     * Has the run take no more articles; those begun are finished and written. Returns at once; {@link #run} returns
     * when the files are complete. May be called by any thread, at any time, more than once.
     */
    public void stop() {
        stopped = true;
        jobs.stop();
    }

    /**
     * Has the run stop when the process is asked to end (Ctrl-C), and the process wait until the files are complete.
     * To be called before {@link #run}.
     */
    public void stopOnInterrupt() {
        stopsOnInterrupt = true;
    }

    private RunSummary annotateAll(OutputFolder folder, List<Worker> workers) throws RunException {
        long start = System.nanoTime();
        progress.started(request.articles().size());
        try {
            Files.createDirectories(request.folder());
            RunOutput output = new RunOutput(
                    request.folder(),
                    request.pipeline().name(),
                    request.pipeline().types());
            try (RunWriter writer = new RunWriter(output, request.formats())) {
                jobs.run(workers, (number, outcome) -> accept(number, outcome, writer));
            }
        } catch (IOException e) {
            throw folder.broken(e);
        } catch (OrderedJobs.WorkerFailedException e) {
            throw new RunException("the run can't go on: " + e.getCause().getMessage(), e.getCause());
        } finally {
            progress.ended();
        }
        return summary(workers, System.nanoTime() - start);
    }

    private void accept(int number, Outcome outcome, RunWriter writer) throws IOException {
        writer.accept(request.articles().get(number).id(), outcome);
        if (outcome instanceof Outcome.Annotated annotated) {
            done++;
            tokens += annotated.tokens();
        } else {
            failed++;
        }
        progress.advanced(done, failed);
    }

    private RunSummary summary(List<Worker> workers, long wall) {
        List<String> warnings = new ArrayList<>();
        workers.forEach(worker -> warnings.addAll(worker.finish()));
        List<StepTime> times = new ArrayList<>();
        for (int i = 0; i < request.pipeline().steps().size(); i++) {
            int step = i;
            long time = workers.stream()
                    .mapToLong(worker -> worker.nanoseconds()[step])
                    .sum();
            times.add(new StepTime(request.pipeline().steps().get(i).className(), Duration.ofNanos(time)));
        }
        int asked = request.articles().size();
        boolean interrupted = stopped && done + failed < asked;
        return new RunSummary(asked, done, failed, tokens, Duration.ofNanos(wall), times, interrupted, warnings);
    }

    private void stopAndWait() {
        stop();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is at work.
        }
    }
}
