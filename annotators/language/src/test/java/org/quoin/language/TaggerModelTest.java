package org.quoin.language;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerModelTest {

    @Test
    void aModelIsWrittenAsItWasRead() throws IOException {
        byte[] packaged = packaged();
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        TaggerModel.read(new ByteArrayInputStream(packaged)).write(written);

        assertThat(written.toByteArray()).isEqualTo(packaged);
    }

    @Test
    void aModelThatIsCutOffIsRefused() throws IOException {
        byte[] half = Arrays.copyOf(packaged(), 100_000);

        assertThatThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void aFileThatIsNoModelIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Ships came back on Monday.");

        assertThatThrownBy(() -> createEngine(EnglishPosTagger.class, EnglishPosTagger.PARAM_MODEL, file.toString()))
                .rootCause()
                .hasMessageContaining("not a tagger model");
    }

    private static byte[] packaged() throws IOException {
        try (InputStream in = TaggerModel.class.getResourceAsStream("english-pos.bin")) {
            return in.readAllBytes();
        }
    }
}
