package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats formats = new Formats(List.of(getClass().getClassLoader()));

    @Test
    void jsonLinesAreAlwaysWrittenAndFirst() throws Exception {
        assertThat(formats.named(List.of())).extracting(ArticleFormat::name).containsExactly("jsonl");
        assertThat(formats.named(List.of("xmi", "jsonl", "csv", "xmi")))
                .extracting(ArticleFormat::name)
                .containsExactly("jsonl", "xmi", "csv");
    }

    @Test
    void anUnknownFormatIsReportedWithThoseThereAre() {
        assertThatThrownBy(() -> formats.named(List.of("xml", "xmi", "jsn")))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.problems())
                        .satisfiesExactly(
                                problem -> assertThat(problem)
                                        .startsWith("there is no output format 'xml'")
                                        .contains("csv", "json", "jsonl", "xmi"),
                                problem -> assertThat(problem).startsWith("there is no output format 'jsn'")));
    }
}
