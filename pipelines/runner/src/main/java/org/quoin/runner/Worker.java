package org.quoin.runner;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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
final class Worker implements IntFunction<Outcome> {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final RunRequest request;
    private final Engines engines;
    private final AnalysisEngine[] steps;
    private final long[] nanoseconds;
    private JCas cas;

    /** The class that is at work, to be named if it fails. */
    private String atWork;

    /** @param steps an engine a component, for this worker alone */
    Worker(RunRequest request, Engines engines, JCas cas, AnalysisEngine[] steps) {
        this.request = request;
        this.engines = engines;
        this.cas = cas;
        this.steps = steps;
        this.nanoseconds = new long[steps.length];
    }

    /**
     * Annotates an article.
     *
     * @param number its place in the request
     * @throws IllegalStateException if the article failed in a way that called for new engines, and they can't be made
     */
    @Override
    public Outcome apply(int number) {
        ArticleFile file = request.articles().get(number);
        try {
            Outcome outcome = annotate(file);
            cas.reset();
            return outcome;
        } catch (Throwable e) {
            // Whatever a component throws costs its article, never the run.
            Failure failure = Failure.of(file.id(), atWork, e);
            LOG.debug("{} failed in {}", file.id(), atWork, e);
            recover(e);
            return new Outcome.Failed(failure);
        }
    }

    private Outcome annotate(ArticleFile file) throws Exception {
        atWork = TextReader.class.getName();
        String text = TextReader.read(file.path());
        ArticleCas.fill(
                cas,
                file.id(),
                text,
                request.metadata().of(file),
                request.pipeline().language());
        for (int i = 0; i < steps.length; i++) {
            atWork = request.pipeline().steps().get(i).className();
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

    private void recover(Throwable failure) {
        try {
            if (Failure.isError(failure)) {
                replaceAll();
            } else {
                cas.reset();
            }
        } catch (RunException | RuntimeException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void replaceAll() throws RunException {
        cas = engines.newCas();
        for (int i = 0; i < steps.length; i++) {
            steps[i].destroy();
            steps[i] = engines.newEngine(i);
        }
    }

    /** Tells the components that there are no more articles; returns what goes wrong in them. */
    List<String> finish() {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            try {
                steps[i].collectionProcessComplete();
                steps[i].destroy();
            } catch (UIMAException | RuntimeException | Error e) {
                problems.add(request.pipeline().steps().get(i).className() + " failed after the last article: "
                        + Failure.describe(e));
            }
        }
        return problems;
    }

    /** Returns the time that each component took on this thread. */
    long[] nanoseconds() {
        return nanoseconds;
    }
}
