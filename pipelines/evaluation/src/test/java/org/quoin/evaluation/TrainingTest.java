package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.assembly.Pipeline;

class TrainingTest {

    private static final String HOLM = "{\"id\": \"a\", \"text\": \"Mara Holm left.\", \"entities\": [{\"id\": \"e1\","
            + " \"type\": \"PERSON\", \"mentions\": [{\"begin\": 0, \"end\": 9}]}]}\n";
    private static final String NOBODY = "{\"id\": \"b\", \"text\": \"Nobody came.\", \"entities\": []}\n";

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();

    @Test
    void theTrainerSeesWhatStandsBeforeTheComponentAndTheGold() throws Exception {
        train(gold("train.jsonl", HOLM + NOBODY), List.of());

        assertThat(folder.resolve("names.bin")).hasContent("5 1");
    }

    @Test
    void theRecordTellsWhatTheModelWasMadeOf() throws Exception {
        train(gold("train.jsonl", HOLM + NOBODY), List.of(gold("dev.jsonl", NOBODY)));

        assertThat(Files.readAllLines(folder.resolve("names.txt")))
                .startsWith("names.bin: the model of " + NameGuesser.class.getName() + " 1", "made by: quoin train")
                .contains("articles as annotated by: SpaceTokenizer", "tuned on 1", "size: 3 bytes")
                .anyMatch(line -> line.matches("learnt from: .*/train, 2 articles"))
                .anyMatch(line -> line.matches("tuned on: .*/dev, 1 articles"))
                .isEqualTo(log);
    }

    @Test
    void withoutWhatIsNeededNothingIsWritten() throws IOException {
        GoldCorpus empty = gold("train.jsonl", NOBODY);

        assertThatThrownBy(() -> train(empty, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the articles have no names");
        assertThat(folder.resolve("names.bin")).doesNotExist();
    }

    @Test
    void goldThatDoesNotFitItsTextIsNamedByLine() throws IOException {
        GoldCorpus wrong = gold("train.jsonl", NOBODY + HOLM.replace("\"end\": 9", "\"end\": 90"));

        assertThatThrownBy(() -> train(wrong, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train.jsonl:2: an annotation is at 90");
    }

    @Test
    void aComponentWithoutATrainerHasNone() throws Exception {
        assertThat(Training.trainer(
                        TestPipelines.of(SpaceTokenizer.class).steps().get(0).component()))
                .isEmpty();
    }

    private void train(GoldCorpus train, List<GoldCorpus> tune) throws Exception {
        Pipeline pipeline = TestPipelines.of(SpaceTokenizer.class, NameGuesser.class);
        new Training(pipeline.steps().get(1).component(), pipeline, log::add)
                .run(List.of(train), tune, "quoin train", folder.resolve("names.bin"));
    }

    private GoldCorpus gold(String name, String content) throws IOException {
        return GoldCorpus.of(Files.writeString(folder.resolve(name), content));
    }
}
