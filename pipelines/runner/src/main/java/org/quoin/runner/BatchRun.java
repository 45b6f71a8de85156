package org.quoin.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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

    /** Articles are counted so that even empty ones are bounded; as a rule their weight is what counts. */
    private static final int MOST_AHEAD = 10_000;

    /** The share of memory that annotated articles may take which wait for a long one before them. */
    private static final int SHARE_AHEAD = 8;

    /** How long a process that was asked to end waits for the articles in work: a component may hang. */
    private static final long PATIENCE_SECONDS = 60;

    private final RunRequest request;
    private final Progress progress;
    private final OrderedJobs<Outcome> jobs;
    private final int threads;
    private final LongSupplier clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopsOnInterrupt;
    private volatile boolean stopped;

    private int done;
    private int failed;
    private long tokens;

    /** @param progress is told how the run gets on */
    public BatchRun(RunRequest request, Progress progress) {
        this(request, progress, System::nanoTime);
    }

    /** @param clock what articles' time limits are measured by: nanoseconds since some moment */
    BatchRun(RunRequest request, Progress progress, LongSupplier clock) {
        this.clock = clock;
        this.request = request;
        this.progress = progress;
        int articles = request.articles().size();
        this.threads = Math.max(1, Math.min(request.threads(), articles));
        this.jobs = new OrderedJobs<>(
                articles,
                new OrderedJobs.Window(MOST_AHEAD, Runtime.getRuntime().maxMemory() / SHARE_AHEAD),
                true);
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
            Engines engines = new Engines(request.pipeline());
            List<Worker> workers = engines.newWorkers(request, threads);
            return stopped ? summary(workers, 0, 0) : annotateAll(folder, engines, workers);
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

    private RunSummary annotateAll(OutputFolder folder, Engines engines, List<Worker> workers) throws RunException {
        long start = System.nanoTime();
        progress.started(request.articles().size());
        Crew crew = new Crew(request, engines, jobs, clock);
        List<Worker> ended = List.of();
        try {
            Files.createDirectories(request.folder());
            RunOutput output = new RunOutput(
                    request.folder(),
                    request.pipeline().name(),
                    request.pipeline().types());
            try (RunWriter writer = new RunWriter(output, request.formats())) {
                crew.start(workers);
                try {
                    jobs.handOver((number, outcome) -> accept(number, outcome, writer));
                } finally {
                    ended = crew.end();
                }
            }
        } catch (IOException e) {
            throw folder.broken(e);
        } catch (OrderedJobs.JobFailedException e) {
            throw new RunException("the run can't go on: " + e.getCause().getMessage(), e.getCause());
        } finally {
            progress.ended();
        }
        return summary(ended, System.nanoTime() - start, crew.replaced());
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

    private RunSummary summary(List<Worker> workers, long wall, int replaced) {
        List<String> warnings = new ArrayList<>();
        workers.forEach(worker -> warnings.addAll(worker.finish()));
        if (replaced > 0) {
            warnings.add(replaced + (replaced == 1 ? " thread was" : " threads were")
                    + " stuck beyond the time limit and replaced; failures.jsonl tells where");
        }
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
