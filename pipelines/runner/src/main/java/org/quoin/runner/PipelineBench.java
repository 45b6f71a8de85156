package org.quoin.runner;

import com.sun.management.ThreadMXBean;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.quoin.assembly.Pipeline;
import org.quoin.io.ArticleCas;
import org.quoin.io.ArticleFacts;

/**
 * Measures how fast a pipeline annotates articles that are in memory: no file is read or written. It goes over the
 * articles round after round, first to warm up, then to measure: components one by one on one thread, the whole pipeline
 * on one thread, and on several.
 */
public final class PipelineBench {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Pipeline pipeline;
    private final List<String> articles;
    private final long phaseNanos;
    private final Engines engines;

    /**
     * @param pipeline the pipeline
     * @param articles the texts, at least one
     * @param seconds how long each phase takes; at least one round is done, and each to its end
     */
    public PipelineBench(Pipeline pipeline, List<String> articles, int seconds) {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("there is no article to measure with");
        }
        this.pipeline = pipeline;
        this.articles = List.copyOf(articles);
        this.phaseNanos = seconds * 1_000_000_000L;
        this.engines = new Engines(pipeline);
    }

    /**
     * What one component costs.
     *
     * @param component its class name
     * @param cpuNanos CPU time, in ns
     * @param allocated memory that it allocated, in bytes
     */
    public record StepCost(String component, long cpuNanos, long allocated) {}

    /**
     * How fast a pipeline is on a number of threads.
     *
     * @param threads the number of threads
     * @param tokens the tokens annotated by all of them
     * @param wallNanos time on the clock, in ns
     * @param cpuNanos CPU time of all threads, in ns
     * @param allocated memory that they allocated, in bytes
     */
    public record Throughput(int threads, long tokens, long wallNanos, long cpuNanos, long allocated) {

        /** Returns tokens a second of time on the clock. */
        public double tokensPerSecond() {
            return tokens * 1e9 / wallNanos;
        }

        /** Returns tokens a second of CPU time. */
        public double tokensPerCpuSecond() {
            return tokens * 1e9 / cpuNanos;
        }
    }

    /**
     * What was measured.
     *
     * @param articles the number of articles
     * @param stepTokens the tokens over which the components were measured
     * @param steps the components in order
     * @param oneThread the whole pipeline on one thread
     * @param allThreads the whole pipeline on all threads
     * @param heap memory in use after a garbage collection, with models and engines of all threads, in bytes
     */
    public record Result(
            int articles,
            long stepTokens,
            List<StepCost> steps,
            Throughput oneThread,
            Throughput allThreads,
            long heap) {}

    /** One thread's engines and CAS. */
    private record Line(AnalysisEngine[] steps, JCas cas) {}

    /**
     * Measures.
     *
     * @param threads the number of threads of the last phase
     * @throws RunException if a component can't be initialised, or fails on an article
     */
    public Result measure(int threads) throws RunException {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            lines.add(newLine());
        }
        Line first = lines.get(0);
        run(List.of(first));
        long[] cpu = new long[first.steps().length];
        long[] allocated = new long[first.steps().length];
        long stepTokens = measureSteps(first, cpu, allocated);
        Throughput one = run(List.of(first));
        Throughput all = threads == 1 ? one : warmAndRun(lines);
        long heap = heapAfterCollection();
        Reference.reachabilityFence(lines);
        List<StepCost> steps = new ArrayList<>();
        for (int i = 0; i < cpu.length; i++) {
            steps.add(new StepCost(pipeline.steps().get(i).className(), cpu[i], allocated[i]));
        }
        return new Result(articles.size(), stepTokens, steps, one, all, heap);
    }

    private Throughput warmAndRun(List<Line> lines) throws RunException {
        run(lines);
        return run(lines);
    }

    private Line newLine() throws RunException {
        AnalysisEngine[] steps = new AnalysisEngine[pipeline.steps().size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = engines.newEngine(i);
        }
        return new Line(steps, engines.newCas());
    }

    private long measureSteps(Line line, long[] cpu, long[] allocated) throws RunException {
        long thread = Thread.currentThread().getId();
        long tokens = 0;
        long begin = System.nanoTime();
        do {
            for (String article : articles) {
                fill(line.cas(), article);
                for (int i = 0; i < line.steps().length; i++) {
                    long cpuBefore = THREADS.getCurrentThreadCpuTime();
                    long allocatedBefore = THREADS.getThreadAllocatedBytes(thread);
                    process(i, line);
                    allocated[i] += THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
                    cpu[i] += THREADS.getCurrentThreadCpuTime() - cpuBefore;
                }
                tokens += tokens(line.cas());
            }
        } while (System.nanoTime() - begin < phaseNanos);
        return tokens;
    }

    private Throughput run(List<Line> lines) throws RunException {
        ExecutorService executor = Executors.newFixedThreadPool(lines.size());
        try {
            long begin = System.nanoTime();
            List<Callable<Throughput>> tasks = new ArrayList<>();
            lines.forEach(line -> tasks.add(() -> annotate(line)));
            long tokens = 0;
            long cpu = 0;
            long allocated = 0;
            for (Future<Throughput> task : executor.invokeAll(tasks)) {
                Throughput part = task.get();
                tokens += part.tokens();
                cpu += part.cpuNanos();
                allocated += part.allocated();
            }
            return new Throughput(lines.size(), tokens, System.nanoTime() - begin, cpu, allocated);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RunException problem
                    ? problem
                    : new RunException("the measurement failed: " + Failure.describe(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("the measurement was interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private Throughput annotate(Line line) throws RunException {
        long thread = Thread.currentThread().getId();
        long begin = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long tokens = 0;
        do {
            for (String article : articles) {
                fill(line.cas(), article);
                for (int i = 0; i < line.steps().length; i++) {
                    process(i, line);
                }
                tokens += tokens(line.cas());
            }
        } while (System.nanoTime() - begin < phaseNanos);
        return new Throughput(
                1,
                tokens,
                System.nanoTime() - begin,
                THREADS.getCurrentThreadCpuTime() - cpu,
                THREADS.getThreadAllocatedBytes(thread) - allocated);
    }

    private void fill(JCas cas, String text) {
        cas.reset();
        ArticleCas.fill(cas, "article", text, ArticleFacts.NONE, pipeline.language());
    }

    private void process(int step, Line line) throws RunException {
        try {
            engines.process(step, line.steps()[step], line.cas());
        } catch (UIMAException | RuntimeException e) {
            throw new RunException(
                    pipeline.steps().get(step).className() + " fails on an article: " + Failure.describe(e), e);
        }
    }

    private static int tokens(JCas cas) {
        return cas.getAnnotationIndex(Token.type).size();
    }

    /** Two collections: the first one may leave what has a finalizer. */
    private static long heapAfterCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
