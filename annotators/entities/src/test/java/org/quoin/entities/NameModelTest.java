package org.quoin.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NameModelTest {

    @Test
    void thePackagedModelTellsWhatItWasMadeOf() throws IOException {
        String record = new String(resource("english-names.txt"), StandardCharsets.UTF_8);

        assertThat(record)
                .contains("made by: quoin train EntityRecognizer", "learnt from: ", "tuned on: ", "F1")
                .contains(String.format("size: %,d bytes", resource("english-names.bin").length));
    }

    @Test
    void theGazetteerTellsWhatItWasMadeOf() throws IOException {
        String record = new String(resource("english-gazetteer.txt"), StandardCharsets.UTF_8);
        Gazetteer gazetteer = Gazetteer.read(new ByteArrayInputStream(resource("english-gazetteer.bin")));

        assertThat(record).contains("NLP4J", "WordNet 3.1", gazetteer.toString());
    }

    @Test
    void isWrittenAsItWasRead() throws IOException {
        byte[] packaged = resource("english-names.bin");
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        NameModel.read(new ByteArrayInputStream(packaged)).write(written);

        assertThat(written.toByteArray()).isEqualTo(packaged);
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[] {9, 9, 9, 9, 9})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model of names");
        byte[] half = Arrays.copyOf(resource("english-names.bin"), 100);
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = NameModel.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
