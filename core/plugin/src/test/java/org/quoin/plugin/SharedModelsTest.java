package org.quoin.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedModelsTest {

    /** Stands for a model: a new one for each reading. */
    private record Model(String content) {
        static Model read(InputStream in) throws IOException {
            String content = new String(in.readAllBytes());
            if (content.isEmpty()) {
                throw new IOException("it is empty");
            }
            return new Model(content);
        }
    }

    @TempDir
    Path folder;

    private final UimaContextAdmin context = newContext();

    private static UimaContextAdmin newContext() {
        return UIMAFramework.newUimaContext(
                UIMAFramework.getLogger(),
                UIMAFramework.newDefaultResourceManager(),
                UIMAFramework.newConfigurationManager());
    }

    private Model load(UimaContextAdmin context, String location) throws ResourceInitializationException {
        return SharedModels.load(context, SharedModelsTest.class, location, Model.class, Model::read);
    }

    @Test
    void aModelIsLoadedOnceForAResourceManager() throws Exception {
        Path file = Files.writeString(folder.resolve("model"), "weights");

        Model first = load(context, file.toString());

        assertThat(load(context, file.toUri().toString())).isSameAs(first);
        assertThat(load(newContext(), file.toString())).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void aModelOnTheClassPathIsFound() throws Exception {
        assertThat(load(context, "classpath:META-INF/org.apache.uima.fit/types.txt")
                        .content())
                .contains("org/quoin/type/quotes.xml");
    }

    @Test
    void aModelOnTheClassPathIsLoadedOnceForAll() throws Exception {
        String location = "classpath:META-INF/org.apache.uima.fit/types.txt";

        Model first = load(context, location);

        assertThat(load(newContext(), location)).isSameAs(first);
    }

    @Test
    void aMissingModelIsNamedWithTheComponentAndThePlace() {
        assertThatThrownBy(() -> load(context, "models/none.bin"))
                .rootCause()
                .hasMessageContaining(
                        "there is no file " + Path.of("models/none.bin").toAbsolutePath())
                .hasMessageContaining("classpath:models/none.bin");
        assertThatThrownBy(() -> load(context, "classpath:models/none.bin"))
                .hasStackTraceContaining("SharedModelsTest: there is no models/none.bin on the class path");
    }

    @Test
    void aFileThatIsNoModelIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("empty"));

        assertThatThrownBy(() -> load(context, file.toString()))
                .hasStackTraceContaining("empty can't be read (it is empty)");
    }
}
