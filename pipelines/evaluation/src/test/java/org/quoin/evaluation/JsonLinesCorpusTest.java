package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {

    private static final String FERRY =
            "{\"id\": \"ferry\", \"text\": \"The ferry sank.\", \"meta\": {\"published\": \"2031-05-02\"}, \"quotes\": []}";
    private static final String TIDE = "{\"id\": \"tide\", \"text\": \"The tide came.\"}";

    @TempDir
    Path folder;

    @Test
    void articlesComeInFileOrderWithWhatIsKnownOfThem() throws IOException {
        List<GoldArticle> articles = new ArrayList<>();

        int count = file("gold.jsonl", FERRY + "\n\n" + TIDE + "\n").read(articles::add);

        assertThat(count).isEqualTo(2);
        assertThat(articles).extracting(GoldArticle::id).containsExactly("ferry", "tide");
        assertThat(articles.get(0).facts().published()).contains("2031-05-02");
    }

    @Test
    void aLayerThatIsEmptyIsNotOneThatIsMissing() throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        file("gold.jsonl", FERRY).read(articles::add);

        assertThat(articles.get(0).has("quotes")).isTrue();
        assertThat(articles.get(0).has("events")).isFalse();
    }

    @Test
    void aCompressedFileIsUnpacked() throws IOException {
        Path packed = folder.resolve("gold.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(TIDE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(GoldCorpus.of(packed).read(article -> {})).isEqualTo(1);
    }

    @Test
    void theCorpusIsNamedByFolderAndFile() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("harbour"));

        assertThat(GoldCorpus.of(Files.createFile(corpus.resolve("train.jsonl.gz")))
                        .name())
                .isEqualTo("harbour/train");
    }

    @Test
    void aLineThatIsNoJsonIsNamed() {
        assertThatThrownBy(() -> file("gold.jsonl", TIDE + "\n{\"id\": 3,,}").read(article -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl:2:")
                .hasMessageContaining("no JSON object");
    }

    @Test
    void anArticleWithoutATextIsNamed() {
        assertThatThrownBy(() -> file("gold.jsonl", "{\"id\": \"x\"}").read(article -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl:1: an article has a text and an id");
    }

    @Test
    void whatIsRefusedIsNamedByItsLine() {
        assertThatThrownBy(() -> file("gold.jsonl", TIDE).read(article -> {
                    throw new IllegalArgumentException("an annotation is at 99");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("gold.jsonl:1: an annotation is at 99");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> GoldCorpus.of(folder.resolve("none.jsonl")).read(article -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("none.jsonl: there is no such file or folder");
    }

    @Test
    void whatIsNotPackedCannotBeUnpacked() {
        assertThatThrownBy(() -> file("gold.jsonl.gz", TIDE).read(article -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl.gz can't be unpacked");
    }

    @Test
    void bytesThatAreNoTextAreNamed() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.write(file, new byte[] {'{', (byte) 0xe9, '}', '\n'});

        assertThatThrownBy(() -> GoldCorpus.of(file).read(article -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not UTF-8");
    }

    private GoldCorpus file(String name, String content) throws IOException {
        return GoldCorpus.of(Files.writeString(folder.resolve(name), content));
    }
}
