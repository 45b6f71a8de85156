package org.quoin.runner;

import static org.quoin.runner.Runs.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.assembly.Pipeline;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleMetadata;
import org.quoin.io.Formats;
import org.quoin.io.Inputs;

/** Runs of test components over articles that a test puts into a folder. */
abstract class RunsOfAFolder {

    static final String TOKENIZER = SpaceTokenizer.class.getName();
    static final String SABOTEUR = Saboteur.class.getName();

    @TempDir
    Path temp;

    Path input;
    Path output;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectories(temp.resolve("in"));
        output = temp.resolve("out/first");
    }

    void article(String name, String text) throws IOException {
        article(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void article(String name, byte[] bytes) throws IOException {
        Files.createDirectories(input.resolve(name).getParent());
        Files.write(input.resolve(name), bytes);
    }

    static Pipeline pipeline(Pipeline.Step... steps) throws Exception {
        return Runs.pipeline("0", steps);
    }

    RunRequest request(Pipeline pipeline, int threads, String... formats) throws Exception {
        List<ArticleFormat> chosen = new Formats(List.of(getClass().getClassLoader())).named(List.of(formats));
        return new RunRequest(
                pipeline,
                Inputs.find(List.of(input.toString()), output),
                ArticleMetadata.none(),
                chosen,
                output,
                threads);
    }

    RunSummary run(int threads) throws Exception {
        return run(threads, RunOptions.DEFAULT);
    }

    RunSummary run(int threads, RunOptions options) throws Exception {
        Pipeline pipeline = pipeline(step(SpaceTokenizer.class), step(Saboteur.class));
        return run(request(pipeline, threads).with(options));
    }

    /** Runs by a clock that stands still but where a component hangs. */
    static RunSummary run(RunRequest request) throws Exception {
        return new BatchRun(request, Progress.quiet(), Saboteur.CLOCK::get, BatchRun.BATCH).run();
    }

    List<JsonNode> records(String file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve(file))) {
            records.add(new ObjectMapper().readTree(line));
        }
        return records;
    }

    List<String> ids(String file) throws IOException {
        return records(file).stream().map(record -> record.get("id").asText()).toList();
    }
}
