package org.quoin.benchmarks;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.quoin.assembly.Pipeline;
import org.quoin.io.ArticleCas;
import org.quoin.io.ArticleFacts;
import org.quoin.io.ArticleFile;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleMetadata;
import org.quoin.io.ArticleSink;
import org.quoin.io.Formats;
import org.quoin.io.JsonLinesFormat;
import org.quoin.io.RunOutput;
import org.quoin.io.WholeFiles;
import org.quoin.runner.BatchRun;
import org.quoin.runner.Progress;
import org.quoin.runner.RunRequest;

/**
 * A whole run on one thread, files in and {@code articles.jsonl} out, beside a hand-written loop that does the same work
 * with the same components. The difference is what the framework costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class RunBenchmark {

    private static final String QUOIN = "quoin";
    private static final String LOOP = "loop";

    /** The packaged pipeline. */
    @Param("news")
    public String pipeline;

    /** How often the articles are repeated, so that starting weighs little. */
    @Param("100")
    public int copies;

    private Path folder;
    private List<ArticleFile> files;
    private Pipeline chain;
    private List<ArticleFormat> formats;

    /** Writes the articles to disk. */
    @Setup(Level.Trial)
    public void writeArticles() throws Exception {
        folder = Files.createTempDirectory("quoin-benchmark");
        files = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (Map.Entry<String, String> sample : Samples.read().entrySet()) {
                String id = copy + "-" + sample.getKey();
                files.add(new ArticleFile(id, Files.writeString(folder.resolve(id), sample.getValue())));
            }
        }
        chain = Engines.pipeline(pipeline);
        formats = new Formats(List.of(RunBenchmark.class.getClassLoader())).named(List.of());
    }

    /** Removes the output, for a run that finds an earlier one first looks at what that has done. */
    @Setup(Level.Invocation)
    public void removeOutput() throws IOException {
        for (String output : List.of(QUOIN, LOOP)) {
            if (Files.exists(folder.resolve(output))) {
                remove(folder.resolve(output));
            }
        }
    }

    /** Removes what was written. */
    @TearDown(Level.Trial)
    public void removeArticles() throws IOException {
        remove(folder);
    }

    /** Tells whether the last run of the one and the last run of the other wrote the same. */
    boolean wroteTheSame() throws IOException {
        Path quoin = folder.resolve(QUOIN).resolve(JsonLinesFormat.FILE);
        return Files.mismatch(quoin, folder.resolve(LOOP).resolve(JsonLinesFormat.FILE)) < 0;
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The framework. */
    @Benchmark
    public long quoin() throws Exception {
        RunRequest request = new RunRequest(chain, files, ArticleMetadata.none(), formats, folder.resolve(QUOIN), 1);
        return new BatchRun(request, Progress.quiet()).run().tokens();
    }

    /** The loop that one would write by hand. */
    @Benchmark
    public long handWrittenLoop() throws Exception {
        List<AnalysisEngine> engines = Engines.of(chain);
        JCas article = CasCreationUtils.createCas(chain.types(), null, null).getJCas();
        Path output = Files.createDirectories(folder.resolve(LOOP));
        long tokens = 0;
        try (WholeFiles growing = new WholeFiles(output);
                ArticleSink sink = formats.get(0).open(new RunOutput(output, chain.name(), chain.types(), growing))) {
            for (ArticleFile file : files) {
                article.reset();
                String text = Files.readString(file.path());
                ArticleCas.fill(article, file.id(), text, ArticleFacts.NONE, chain.language());
                for (AnalysisEngine engine : engines) {
                    engine.process(article);
                }
                tokens += article.getAnnotationIndex(Token.class).size();
                sink.accept(file.id(), formats.get(0).render(article));
            }
        }
        engines.forEach(AnalysisEngine::destroy);
        return tokens;
    }
}
