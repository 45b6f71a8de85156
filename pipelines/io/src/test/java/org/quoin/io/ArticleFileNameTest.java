package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileNameTest {

    private static final Path FOLDER = Path.of("run/xmi").toAbsolutePath();

    private static Path file(String id) {
        return ArticleFileName.in(FOLDER, id, ".xmi");
    }

    @Test
    void aFileLiesAtItsId() {
        assertThat(file("desk/wire-0412.txt")).isEqualTo(FOLDER.resolve("desk/wire-0412.txt.xmi"));
        assertThat(file("caf\u00E9 \uD83D\uDEA2.txt")).isEqualTo(FOLDER.resolve("caf\u00E9 \uD83D\uDEA2.txt.xmi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "/etc/passwd", "a/../../../b", "..", ".", "", "//", "..\\..\\b", "C:\\b"})
    void noIdLeavesTheFolder(String id) {
        assertThat(file(id).normalize()).startsWithRaw(FOLDER).isNotEqualTo(FOLDER);
    }

    @ParameterizedTest
    @CsvSource({
        "a:b?.txt, a%3Ab%3F.txt",
        "50%.txt, 50%25.txt",
        "con.txt, %63on.txt",
        "LPT1, %4CPT1",
        "end., end%2E",
        "tab\there, tab%09here"
    })
    void whatAFileSystemMayRefuseIsEscaped(String id, String name) {
        assertThat(file(id)).hasFileName(name + ".xmi");
    }

    @Test
    void longNamesAreCutAndStillDiffer() {
        String name = "\u6E2F".repeat(150);

        assertThat(file(name + "1")).isNotEqualTo(file(name + "2"));
        assertThat(file(name).getFileName().toString().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(255);
        assertThat(file(name).getFileName().toString()).startsWith("\u6E2F\u6E2F");
    }
}
