package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.assembly.Pipeline;

class CrossValidationTest {

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();

    @Test
    void everyArticleIsScoredOnceByModelsOfTheOthers() throws Exception {
        Pipeline pipeline = TestPipelines.of(SpaceTokenizer.class, NameGuesser.class);
        Pipeline trained = TestPipelines.of(LastWordNamer.class);
        List<List<String>> settings = new ArrayList<>();

        List<Evaluation.Result> results = new CrossValidation(
                        more -> {
                            settings.add(more);
                            return more.isEmpty() ? pipeline : trained;
                        },
                        List.of(pipeline.steps().get(1).component()),
                        3,
                        log::add)
                .score(gold("scored", 7), List.of(gold("besides", 2)), Set.of("ner"), folder.resolve("models"));

        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(result.scores().articles()).isEqualTo(7));
        assertThat(log)
                .filteredOn(line -> line.startsWith("learnt from: "))
                .extracting(line -> line.replaceFirst(".*/", ""))
                .containsExactly(
                        "besides, 2 articles",
                        "scored, 4 articles",
                        "besides, 2 articles",
                        "scored, 5 articles",
                        "besides, 2 articles",
                        "scored, 5 articles");
        assertThat(settings).contains(List.of("NameGuesser.model=" + folder.resolve("models/fold-3/NameGuesser.bin")));
    }

    private GoldCorpus gold(String name, int articles) throws IOException {
        List<String> lines = IntStream.range(0, articles)
                .mapToObj(i -> "{\"id\": \"" + name + i
                        + "\", \"text\": \"Mara Holm left.\", \"entities\": [{\"id\": \"e1\","
                        + " \"type\": \"PERSON\", \"mentions\": [{\"begin\": 0, \"end\": 9, \"form\": \"name\"}]}]}")
                .toList();
        return GoldCorpus.of(Files.write(folder.resolve(name + ".jsonl"), lines));
    }
}
