package org.quoin.runner;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.quoin.io.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a pipeline over many articles on one machine.
 *
 * <p>Each thread has its own engines and its own CAS; models are shared. What is written is the same, byte for byte,
 * whatever the number of threads. An article that fails, for whatever reason, is named in {@code failures.jsonl}; the
 * others are not touched by it. A run that ends early, by whatever cause, can be resumed: then the folder holds, byte for
 * byte, what an undisturbed run would have written.
 */
public final class BatchRun {

    /** Articles are counted so that even empty ones are bounded; as a rule their weight is what counts. */
    private static final int MOST_AHEAD = 10_000;

    /** The share of memory that annotated articles may take which wait for a long one before them. */
    private static final int SHARE_AHEAD = 8;

    /** A thread that is woken for each article costs about as much as writing it. */
    static final OrderedJobs.Batch BATCH = new OrderedJobs.Batch(TimeUnit.MILLISECONDS.toNanos(100), 1000);

    /** How long a process that was asked to end waits for the articles in work: a component may hang. */
    private static final long PATIENCE_SECONDS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    private final RunRequest request;
    private final Progress progress;
    private final OrderedJobs<Outcome> jobs;
    private final int threads;
    private final LongSupplier clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopsOnInterrupt;
    private Consumer<RunSummary> report = summary -> {};
    private volatile boolean stopped;

    private final Costs costs;
    private Optional<Profiler> profiler = Optional.empty();
    private Optional<Profile> profile = Optional.empty();
    private int done;
    private int failed;
    private int kept;
    private int keptFailed;
    private long tokens;
    private Optional<String> halted = Optional.empty();
    private final List<String> warnings = new ArrayList<>();

    /** @param progress is told how the run gets on */
    public BatchRun(RunRequest request, Progress progress) {
        this(request, progress, System::nanoTime, BATCH);
    }

    /**
     * @param clock what articles' time limits are measured by: nanoseconds since some moment
     * @param batches how many articles are written at a time
     */
    BatchRun(RunRequest request, Progress progress, LongSupplier clock, OrderedJobs.Batch batches) {
        this.clock = clock;
        this.costs = new Costs(request.pipeline());
        this.request = request;
        this.progress = progress;
        int articles = request.articles().size();
        this.threads = Math.max(1, Math.min(request.threads(), articles));
        this.jobs = new OrderedJobs<>(
                articles,
                new OrderedJobs.Window(MOST_AHEAD, Runtime.getRuntime().maxMemory() / SHARE_AHEAD),
                batches,
                request.options().ordered());
    }

    /**
     * Runs. To be called once.
     *
     * @throws RunException if the run can't start: a component can't be initialised, the output folder can't be written
     *     to or holds work that would be lost. Nothing is written then. What ends a run later stands in the summary
     */
    public RunSummary run() throws RunException {
        Thread hook = new Thread(this::stopAndWait, "quoin-interrupt");
        if (stopsOnInterrupt) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
        try {
            OutputFolder folder = new OutputFolder(request.folder());
            folder.check();
            EarlierRun earlier = folder.earlierRun(request);
            Engines engines = new Engines(
                    request.pipeline(), new ComponentCall(request.options().startTimeout(), clock));
            List<Worker> workers = engines.newWorkers(request, threads);
            RunSummary summary = stopped ? summary(workers, 0, 0) : annotateAll(folder, earlier, engines, workers);
            report.accept(summary);
            return summary;
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
     *
     * @param report is told what the run came to, however it ends, before the process ends
     */
    public void stopOnInterrupt(Consumer<RunSummary> report) {
        stopsOnInterrupt = true;
        this.report = report;
    }

    private RunSummary annotateAll(OutputFolder folder, EarlierRun earlier, Engines engines, List<Worker> workers)
            throws RunException {
        long start = System.nanoTime();
        try (FolderLock lock = folder.lock(earlier);
                RunWriter writer = folder.open(request, earlier)) {
            Resumption resumption =
                    request.options().start().resumes() ? Resumption.of(request, earlier, writer) : Resumption.NONE;
            Crew crew = new Crew(request, engines, jobs, resumption, clock);
            progress.started(request.articles().size());
            if (request.options().profiled()) {
                profiler = Optional.of(new Profiler(request.pipeline()));
            }
            crew.start(workers);
            List<Worker> ended = List.of();
            try {
                handOver(writer);
                ended = crew.end();
                writer.publish(done + failed == request.articles().size());
            } catch (IOException e) {
                halted = Optional.of(folder.broken(e));
            } catch (OutOfMemoryError e) {
                halted = Optional.of("the memory is too small to write the output; give Java more, as in"
                        + " QUOIN_OPTS=-Xmx8g, or use fewer threads");
            } finally {
                progress.ended();
                crew.end();
            }
            endProfile();
            RunSummary summary = summary(ended, System.nanoTime() - start, crew.replaced());
            report(summary);
            return summary;
        } catch (IOException e) {
            throw new RunException(folder.broken(e), e);
        }
    }

    private void endProfile() {
        try (Profiler sampled = profiler.orElse(null)) {
            if (sampled != null) {
                profile = Optional.of(sampled.end(request.folder().resolve(RunFiles.PROFILE)));
            }
        } catch (IOException e) {
            warnings.add("the profile can't be written: " + Failure.describe(e));
        }
    }

    private void report(RunSummary summary) {
        try {
            WholeFile.write(request.folder().resolve(RunFiles.REPORT), new RunReport(request, summary).toFile());
        } catch (IOException e) {
            LOG.debug("run.json can't be written", e);
        }
    }

    private void handOver(RunWriter writer) throws IOException {
        try {
            jobs.handOver(new OrderedJobs.Receiver<Outcome, IOException>() {
                @Override
                public void accept(int number, Outcome outcome) throws IOException {
                    writer.accept(number, outcome);
                    count(number, outcome);
                }

                @Override
                public void endBatch() throws IOException {
                    writer.write();
                    progress.advanced(done, failed);
                }
            });
        } catch (OrderedJobs.JobFailedException e) {
            halted = Optional.of(String.valueOf(e.getCause().getMessage()));
        }
    }

    private void count(int number, Outcome outcome) {
        if (outcome instanceof Outcome.Annotated annotated) {
            done++;
            tokens += annotated.tokens();
            costs.add(request.articles().get(number).id(), annotated.tokens(), annotated.effort());
        } else if (outcome instanceof Outcome.Kept same) {
            kept++;
            if (same.earlier().failed()) {
                failed++;
                keptFailed++;
            } else {
                done++;
            }
        } else {
            failed++;
            haltIfPointless();
        }
    }

    private void haltIfPointless() {
        int failedNow = failed - keptFailed;
        int handledNow = done + failed - kept;
        if (halted.isEmpty() && request.options().maxFailures().isExceeded(failedNow, handledNow)) {
            halted = Optional.of(String.format(
                    Locale.ROOT,
                    "%,d of %,d articles have failed, more than --max-failures allows; failures.jsonl names them",
                    failedNow,
                    handledNow));
            jobs.stop();
        }
    }

    private RunSummary summary(List<Worker> workers, long wall, int replaced) {
        workers.forEach(worker -> warnings.addAll(worker.finish()));
        if (replaced > 0) {
            warnings.add(replaced + (replaced == 1 ? " thread was" : " threads were")
                    + " stuck beyond the time limit and replaced; failures.jsonl tells where");
        }
        int asked = request.articles().size();
        boolean interrupted = stopped && halted.isEmpty() && done + failed < asked;
        return new RunSummary(
                asked,
                done,
                failed,
                kept,
                tokens,
                Duration.ofNanos(wall),
                costs.steps(),
                costs.slowest(),
                profile,
                interrupted,
                halted,
                warnings);
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
