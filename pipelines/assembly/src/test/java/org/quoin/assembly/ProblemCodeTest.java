package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    /** A row of the table: code, severity, what it means. */
    private static final Pattern ROW = Pattern.compile("\\| (Q\\d+) \\| (error|warning) \\| \\S.*\\|");

    @Test
    void everyCodeIsDocumentedWithItsSeverity() throws Exception {
        List<String> documented = Files.readAllLines(Path.of("../../docs/problems.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(ProblemCode.values())
                        .map(code -> code.code() + " " + code.severity())
                        .toList());
    }
}
