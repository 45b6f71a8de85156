package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command and the archetype are two ways to the same project. */
class NewPluginIT {

    private static final Path OF_ARCHETYPE =
            Path.of("../archetype/target/test-classes/projects/weather-words/project/weather-words");

    @TempDir
    Path folder;

    private static Map<String, String> read(Path project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void theCommandWritesWhatTheArchetypeMakes() throws Exception {
        assertThat(QuoinJar.run(folder, "new", "plugin", "weather-words").status())
                .isZero();

        assertThat(read(folder.resolve("weather-words"))).isNotEmpty().isEqualTo(read(OF_ARCHETYPE));
    }

    @Test
    void theNameOfAPipelineOfQuoinsIsRefused() throws Exception {
        QuoinJar.Result refused = QuoinJar.run(folder, "new", "plugin", "quotes");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("'quotes' is the name of a pipeline", "my-quotes");
        assertThat(folder).isEmptyDirectory();
    }
}
