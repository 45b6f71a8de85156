package org.quoin.runner;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.quoin.io.ArticleCas;
import org.quoin.io.ArticleFacts;
import org.quoin.io.ArticleFile;
import org.quoin.io.ArticleFormat;
import org.quoin.io.TextReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Annotates and renders articles on one thread, with engines and a CAS of its own. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final RunRequest request;
    private final Engines engines;
    private final AnalysisEngine[] steps;
    private JCas cas;
    private boolean trusted = true;

    /** The class that is at work, to be named if it fails. */
    private volatile String atWork = "";

    /** The hash of the article in work. */
    private volatile String content = Content.UNKNOWN;

    /** @param steps an engine a component, for this worker alone */
    Worker(RunRequest request, Engines engines, JCas cas, AnalysisEngine[] steps) {
        this.request = request;
        this.engines = engines;
        this.cas = cas;
        this.steps = steps;
    }

    /** Returns the class that is at work. May be asked by any thread. */
    String atWork() {
        return atWork;
    }

    /** Returns the hash of the content of the article in work. May be asked by any thread. */
    String content() {
        return content;
    }

    /**
     * Makes ready for an article: where the last one broke something, with new engines and a new CAS.
     *
     * @throws RunException if they can't be made
     */
    void prepare() throws RunException {
        if (trusted) {
            return;
        }
        cas = engines.newCas();
        for (int i = 0; i < steps.length; i++) {
            steps[i] = engines.replaceEngine(i);
        }
        trusted = true;
    }

    /** Has what the worker works with replaced before the next article, and freed at once. */
    void distrust() {
        if (trusted) {
            trusted = false;
            cas = null;
            for (int i = 0; i < steps.length; i++) {
                engines.discard(i, steps[i]);
                steps[i] = null;
            }
        }
    }

    /**
     * Annotates an article. Whatever a component throws costs its article, never the run.
     *
     * @param number its place in the request
     * @param resumption knows whether it has to be annotated at all
     */
    Outcome annotate(int number, Resumption resumption) {
        ArticleFile file = request.articles().get(number);
        content = Content.UNKNOWN;
        try {
            atWork = TextReader.class.getName();
            ArticleFacts facts = request.metadata().of(file);
            Content read = Content.of(file, facts, request.options().maxBytes());
            content = read.hash();
            Optional<LedgerEntry> kept = resumption.kept(number, read);
            if (kept.isPresent()) {
                return new Outcome.Kept(kept.get());
            }
            Outcome outcome = annotate(file.id(), read.text(), facts);
            cas.reset();
            return outcome;
        } catch (Throwable e) {
            String component = atWork;
            recover(e);
            LOG.debug("{} failed in {}", file.id(), component, e);
            return new Outcome.Failed(Failure.of(file.id(), component, e), content, Failure.isOutOfMemory(e));
        }
    }

    private Outcome annotate(String id, String text, ArticleFacts facts) throws Exception {
        long[] wall = new long[steps.length];
        long[] cpu = new long[steps.length];
        long wallBegin = System.nanoTime();
        long cpuBegin = THREADS.getCurrentThreadCpuTime();
        if (request.formats().stream().anyMatch(ArticleFormat::showsOrderOfIndexes)) {
            cas = engines.newCas();
        }
        ArticleCas.fill(cas, id, text, facts, request.pipeline().language());
        long wallBefore = System.nanoTime();
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < steps.length; i++) {
            atWork = className(i);
            SlowComponentEvent event = new SlowComponentEvent();
            event.begin();
            engines.process(i, steps[i], cas);
            event.end(request.pipeline().steps().get(i), id);
            long wallNow = System.nanoTime();
            long cpuNow = THREADS.getCurrentThreadCpuTime();
            wall[i] = wallNow - wallBefore;
            cpu[i] = cpuNow - cpuBefore;
            wallBefore = wallNow;
            cpuBefore = cpuNow;
        }
        int tokens = cas.getAnnotationIndex(Token.type).size();
        List<byte[]> rendered = new ArrayList<>(request.formats().size());
        for (ArticleFormat format : request.formats()) {
            atWork = format.getClass().getName();
            rendered.add(format.render(cas));
        }
        Effort effort =
                new Effort(wall, cpu, System.nanoTime() - wallBegin, THREADS.getCurrentThreadCpuTime() - cpuBegin);
        return new Outcome.Annotated(rendered, tokens, content, effort);
    }

    /** What the Java machine itself broke off leaves nothing that can be trusted. */
    private void recover(Throwable failure) {
        if (Failure.isError(failure)) {
            distrust();
            return;
        }
        try {
            cas.reset();
        } catch (RuntimeException e) {
            distrust();
        }
    }

    private String className(int step) {
        return request.pipeline().steps().get(step).className();
    }

    /** Tells the components that there are no more articles; returns what goes wrong in them. */
    List<String> finish() {
        List<String> problems = new ArrayList<>();
        for (int i = 0; trusted && i < steps.length; i++) {
            engines.end(i, steps[i]).ifPresent(problems::add);
        }
        return problems;
    }
}
