package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    Path folder;

    @Test
    void aPageShowsWhatWasMissedAndWhatWasInvented() throws Exception {
        StringWriter page = new StringWriter();

        new ErrorPage().write("Harbour", "By hand.", List.of(result()), page);

        assertThat(page.toString())
                .contains("<h2>ner, harbour/gold: 1 articles</h2>", "missed: 1", "spurious: 1")
                .contains("<span class=\"gold\">Mara Holm</span> &lt;left&gt;")
                .contains("<mark>Tuesday</mark>")
                .doesNotContain("<left>");
    }

    @Test
    void withoutWhatIsAskedForThereIsNoResult() throws Exception {
        assertThat(evaluation().score(gold(), Set.of("quotes"))).isEmpty();
    }

    @Test
    void aLayerThatThePipelineDoesNotMakeIsNotScored() throws Exception {
        assertThat(new Evaluation(TestPipelines.of(SpaceTokenizer.class)).score(gold(), Set.of("ner")))
                .isEmpty();
    }

    private Evaluation.Result result() throws Exception {
        return evaluation().score(gold(), Set.of("ner")).get(0);
    }

    private static Evaluation evaluation() throws Exception {
        return new Evaluation(TestPipelines.of(LastWordNamer.class));
    }

    private GoldCorpus gold() throws Exception {
        Files.createDirectories(folder.resolve("harbour"));
        return GoldCorpus.of(Files.writeString(
                folder.resolve("harbour/gold.jsonl"),
                "{\"id\": \"a\", \"text\": \"Mara Holm <left> on Tuesday\", \"entities\": [{\"id\": \"e1\", \"type\":"
                        + " \"PERSON\", \"mentions\": [{\"begin\": 0, \"end\": 9, \"form\": \"name\"}]}]}\n"));
    }
}
