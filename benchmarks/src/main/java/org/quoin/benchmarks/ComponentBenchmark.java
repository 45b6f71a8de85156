package org.quoin.benchmarks;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quoin.assembly.Pipeline;

/** One component at a time, over articles that what comes before it in the pipeline has annotated. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComponentBenchmark {

    /** The component's simple name; {@link Benchmarks} fills in those of the pipeline. */
    @Param("")
    public String component;

    /** The packaged pipeline that it is a part of. */
    @Param("news")
    public String pipeline;

    private List<AnalysisEngine> before;
    private AnalysisEngine engine;
    private List<String> texts;
    private List<JCas> articles;
    private long tokens;

    /** Makes the engines, and a CAS an article. */
    @Setup(Level.Trial)
    public void makeEngines() throws Exception {
        Pipeline chain = Engines.pipeline(pipeline);
        List<String> names =
                chain.steps().stream().map(Pipeline.Step::simpleName).toList();
        int at = names.indexOf(component);
        if (at < 0) {
            throw new IllegalArgumentException("-p component takes one of " + names + ", not '" + component + "'");
        }
        List<AnalysisEngine> engines = Engines.of(chain);
        before = engines.subList(0, at);
        engine = engines.get(at);
        texts = List.copyOf(Samples.read().values());
        articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(CasCreationUtils.createCas(chain.types(), null, null).getJCas());
        }
        tokens = countTokens(engines);
    }

    /** Brings the articles to where the component finds them. */
    @Setup(Level.Invocation)
    public void annotateBefore() throws Exception {
        for (int i = 0; i < articles.size(); i++) {
            annotate(articles.get(i), texts.get(i), before);
        }
    }

    /** Runs the component over all articles. */
    @Benchmark
    public void component(Tokens counter) throws Exception {
        for (JCas article : articles) {
            engine.process(article);
        }
        counter.tokens += tokens;
    }

    private long countTokens(List<AnalysisEngine> all) throws Exception {
        long count = 0;
        for (int i = 0; i < articles.size(); i++) {
            annotate(articles.get(i), texts.get(i), all);
            count += articles.get(i).getAnnotationIndex(Token.class).size();
        }
        return count;
    }

    private static void annotate(JCas article, String text, List<AnalysisEngine> engines) throws Exception {
        article.reset();
        article.setDocumentText(text);
        article.setDocumentLanguage("en");
        for (AnalysisEngine engine : engines) {
            engine.process(article);
        }
    }
}
