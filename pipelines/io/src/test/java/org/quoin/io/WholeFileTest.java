package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatStoodThereStaysUntilTheNewFileIsComplete() throws IOException {
        Path file = folder.resolve("articles.jsonl");
        Files.writeString(file, "old");

        WholeFile whole = WholeFile.create(file);
        whole.write("new".getBytes());
        assertThat(file).hasContent("old");
        whole.close();

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aWholeFileMakesItsFolder() throws IOException {
        Path file = folder.resolve("desk/late/a.xmi");

        WholeFile.write(file, "new".getBytes());

        assertThat(file).hasContent("new");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }
}
