package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One descriptor with everything wrong: one report has it all, and each suggestion, followed, removes its finding. */
class TenMistakesTest {

    private static final String DESCRIPTOR =
            """
            pipeline: broken
            langauge: en
            include: [wrods]
            components:
              - StemMarker
              - PosMaker
              - Digest
              - use: NameAnnotator
                with:
                  minLenght: 3
                  share: high
              - use: Glossary
                with:
                  mode: carefull
                  depth: 2
                  depth: 3
                  entries: wrods.txt
              - GermanWordAnnotator
              - Chunker
              - Shouter
              - use: PosMarker
            """;

    /**
     * A finding and what its message says to do about it.
     *
     * @param finding its place and code
     * @param advice how its message ends, or a part of it
     * @param written what is to be changed
     * @param meant what it is to be changed to
     */
    private record Mistake(String finding, String advice, String written, String meant) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("2:1: error Q106", "did you mean 'language'?", "langauge:", "language:"),
            new Mistake("3:11: error Q109", "did you mean 'words'?", "[wrods]", "[words]"),
            new Mistake(
                    "5:5: error Q304",
                    "PosMarker at my.yaml:6:5; move that one up, before StemMarker at my.yaml:5",
                    "  - StemMarker\n  - PosMaker\n",
                    "  - PosMaker\n  - StemMarker\n"),
            new Mistake("6:5: error Q201", "did you mean 'PosMarker'?", "PosMaker", "PosMarker"),
            new Mistake(
                    "7:5: error Q301",
                    "put Splitter before it, at my.yaml:7",
                    "  - Digest",
                    "  - Splitter\n  - Digest"),
            new Mistake(
                    "8:10: error Q206",
                    "needs its parameter 'label' (String), which has no default; set it under 'with:'",
                    "      minLenght",
                    "      label: PERSON\n      minLenght"),
            new Mistake("10:7: error Q204", "did you mean 'minLength'?", "minLenght", "minLength"),
            new Mistake("11:14: error Q205", "takes a number (Float); this is 'high'", "share: high", "share: 0.9"),
            new Mistake("14:13: error Q207", "did you mean 'careful'?", "carefull", "careful"),
            new Mistake("16:7: error Q105", "'depth' is given twice; keep one of the two", "      depth: 3\n", ""),
            new Mistake("17:16: error Q208", "did you mean 'words.txt' in that folder?", "wrods.txt", "words.txt"),
            new Mistake(
                    "18:5: error Q302",
                    "only de; take another component or another language",
                    "GermanWordAnnotator",
                    "MetadataTeller"),
            new Mistake(
                    "20:5: error Q202",
                    "use the full name of one: org.example.one.Shouter",
                    "Shouter",
                    "org.example.one.Shouter"),
            new Mistake(
                    "21:10: error Q303",
                    "is in the pipeline already, with the same parameters, from my.yaml:6:5; take one of the two out",
                    "  - use: PosMarker\n",
                    ""));

    @TempDir
    Path path;

    private DescriptorFolder folder;

    @BeforeEach
    void writeWords() throws Exception {
        folder = new DescriptorFolder(path).with("words.txt", "quay\n");
    }

    private List<String> report(String yaml) throws Exception {
        return folder.with("my.yaml", yaml).report("my.yaml");
    }

    @Test
    void oneReportHasEveryMistakeInItsPlace() throws Exception {
        List<String> report = report(DESCRIPTOR);

        assertThat(report).hasSameSizeAs(MISTAKES);
        for (int i = 0; i < MISTAKES.size(); i++) {
            assertThat(report.get(i))
                    .startsWith("my.yaml:" + MISTAKES.get(i).finding() + ": ")
                    .contains(MISTAKES.get(i).advice());
        }
    }

    @Test
    void eachSuggestionFollowedRemovesItsFinding() throws Exception {
        String yaml = DESCRIPTOR;
        List<Mistake> left = new ArrayList<>(MISTAKES);
        while (!left.isEmpty()) {
            Mistake mistake = left.remove(0);
            assertThat(yaml).containsOnlyOnce(mistake.written());
            yaml = yaml.replace(mistake.written(), mistake.meant());

            assertThat(report(yaml))
                    .as("after %s", mistake.advice())
                    .hasSameSizeAs(left)
                    .noneSatisfy(finding -> assertThat(finding).contains(mistake.advice()));
        }
    }
}
