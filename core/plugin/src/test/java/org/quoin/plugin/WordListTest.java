package org.quoin.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void commentsAndBlankLinesAreNoEntries() throws Exception {
        String file = "# verbs of speech\nsaid\n\n according to # two words\nC#\n";

        assertThat(WordList.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("said", "according to", "C#");
    }
}
