package org.quoin.runner;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.quoin.io.ArticleCas;
import org.quoin.io.ArticleFile;
import org.quoin.io.ArticleFormat;
import org.quoin.io.TextReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Annotates and renders articles on one thread, with engines and a CAS of its own. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final RunRequest request;
    private final Engines engines;
    private final AnalysisEngine[] steps;
    private final long[] nanoseconds;
    private JCas cas;
    private boolean trusted = true;

    /** The class that is at work, to be named if it fails. */
    private volatile String atWork = "";

    /** @param steps an engine a component, for this worker alone */
    Worker(RunRequest request, Engines engines, JCas cas, AnalysisEngine[] steps) {
        this.request = request;
        this.engines = engines;
        this.cas = cas;
        this.steps = steps;
        this.nanoseconds = new long[steps.length];
    }

    /** Returns the class that is at work. May be asked by any thread. */
    String atWork() {
        return atWork;
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
            steps[i] = engines.newEngine(i);
        }
        trusted = true;
    }

    /** Has what the worker works with replaced before the next article, and freed at once. */
    void distrust() {
        if (trusted) {
            trusted = false;
            cas = null;
            for (int i = 0; i < steps.length; i++) {
                destroy(i);
                steps[i] = null;
            }
        }
    }

    private void destroy(int step) {
        try {
            steps[step].destroy();
        } catch (RuntimeException | Error e) {
            LOG.debug("{} failed when it was let go", className(step), e);
        }
    }

    /**
     * Annotates an article. Whatever a component throws costs its article, never the run.
     *
     * @param number its place in the request
     */
    Outcome annotate(int number) {
        ArticleFile file = request.articles().get(number);
        try {
            Outcome outcome = annotate(file);
            cas.reset();
            return outcome;
        } catch (Throwable e) {
            String component = atWork;
            recover(e);
            LOG.debug("{} failed in {}", file.id(), component, e);
            return new Outcome.Failed(Failure.of(file.id(), component, e), Failure.isOutOfMemory(e));
        }
    }

    private Outcome annotate(ArticleFile file) throws Exception {
        atWork = TextReader.class.getName();
        refuseIfTooLarge(file);
        String text = TextReader.read(file.path());
        ArticleCas.fill(
                cas,
                file.id(),
                text,
                request.metadata().of(file),
                request.pipeline().language());
        for (int i = 0; i < steps.length; i++) {
            atWork = className(i);
            long start = System.nanoTime();
            engines.process(i, steps[i], cas);
            nanoseconds[i] += System.nanoTime() - start;
        }
        int tokens = cas.getAnnotationIndex(Token.type).size();
        List<byte[]> rendered = new ArrayList<>(request.formats().size());
        for (ArticleFormat format : request.formats()) {
            atWork = format.getClass().getName();
            rendered.add(format.render(cas));
        }
        return new Outcome.Annotated(rendered, tokens);
    }

    private void refuseIfTooLarge(ArticleFile file) throws IOException {
        long most = request.options().maxBytes();
        if (most == RunOptions.ANY_SIZE || !Files.exists(file.path())) {
            return;
        }
        long size = Files.size(file.path());
        if (size > most) {
            throw new IOException(String.format(
                    Locale.ROOT, "the file has %,d bytes, more than the %,d that --max-size allows", size, most));
        }
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
            try {
                steps[i].collectionProcessComplete();
                steps[i].destroy();
            } catch (UIMAException | RuntimeException | Error e) {
                problems.add(className(i) + " failed after the last article: " + Failure.describe(e));
            }
        }
        return problems;
    }

    /** Returns the time that each component took on this thread. */
    long[] nanoseconds() {
        return nanoseconds;
    }
}
