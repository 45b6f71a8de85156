package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsTest {

    @TempDir
    Path path;

    private DescriptorFolder folder;

    @BeforeEach
    void writeWords() throws Exception {
        Files.createDirectory(path.resolve("lists"));
        folder = new DescriptorFolder(path)
                .with("words.txt", "quay\n")
                .with("lists/more.txt", "pier\n")
                .with("words é.txt", "weir\n");
    }

    private List<String> report(String with) throws Exception {
        return folder.with("my.yaml", "components:\n- use: Glossary\n  with: {" + with + "}\n")
                .report("my.yaml");
    }

    private Pipeline pipeline(String with) throws Exception {
        return folder.with("my.yaml", "components:\n- use: Glossary\n  with: {" + with + "}\n")
                .assemble("my.yaml");
    }

    private Object valueForEngine(Pipeline pipeline, String parameter) {
        return pipeline.steps()
                .get(0)
                .engine()
                .getAnalysisEngineMetaData()
                .getConfigurationParameterSettings()
                .getParameterValue(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries: words.txt",
                "entries: ./lists/../words.txt",
                "entries: words é.txt",
                "entries: 'classpath:org/example/Names.xml'",
                "entries: 'classpath:/org/example/Names.xml'",
                "entries: 'https://words.example/list.txt'",
                "entries: 'jar:file:/a.jar!/list.txt'",
                "entries: '${words}/list.txt'",
                "entries: 'lists/*.txt'",
                "moreLocation: [words.txt, lists/more.txt]"
            })
    void whatIsThereIsFine(String with) throws Exception {
        assertThat(report(with)).isEmpty();
    }

    @Test
    void aFileThatIsMisspeltIsNamedWithTheNearest() throws Exception {
        assertThat(report("entries: lists/mroe.txt"))
                .containsExactly("my.yaml:3:19: error Q208: parameter 'entries' of Glossary is 'lists/mroe.txt', but"
                        + " there is no file lists/mroe.txt that can be read; did you mean 'more.txt' in that folder?");
    }

    @Test
    void aFolderIsNoWordList() throws Exception {
        assertThat(report("entries: lists")).singleElement().asString().contains("Q208", "there is no file lists");
    }

    @Test
    void aFileUrlIsAFile() throws Exception {
        String url = path.resolve("words é.txt").toUri().toString();

        assertThat(report("entries: '" + url + "'")).isEmpty();
        assertThat(report("entries: '" + url + "x'")).singleElement().asString().contains("Q208");
    }

    @Test
    void eachItemOfAListIsLookedFor() throws Exception {
        assertThat(report("moreLocation: [words.txt, 'classpath:gone.txt']"))
                .containsExactly("my.yaml:3:36: error Q208: parameter 'moreLocation' of Glossary is"
                        + " 'classpath:gone.txt', but there is no gone.txt on the class path of Quoin; a file is given"
                        + " by its path");
    }

    @Test
    void aRelativePathCountsFromItsDescriptor() throws Exception {
        folder.with("lists/inner.yaml", "components: [{use: Glossary, with: {entries: more.txt}}]")
                .with("outer.yaml", "include: [lists/inner.yaml]");

        assertThat(valueForEngine(folder.assemble("outer.yaml"), "entries"))
                .isEqualTo(path.resolve("lists/more.txt").toString());
    }

    @Test
    void onTheCommandLineARelativePathCountsFromTheWorkingFolder() throws Exception {
        folder.with("my.yaml", "components: [Glossary]");

        assertThat(folder.report("my.yaml", "Glossary.entries=words.txt"))
                .singleElement()
                .asString()
                .startsWith("--set Glossary.entries=words.txt: error Q208: ")
                .contains("there is no file " + Path.of("words.txt").toAbsolutePath());
        assertThat(valueForEngine(folder.assemble("my.yaml", "Glossary.entries=pom.xml"), "entries"))
                .isEqualTo(Path.of("pom.xml").toAbsolutePath().toString());
    }

    @Test
    void anotherContentIsAnotherPipeline() throws Exception {
        String before = pipeline("entries: words.txt").hash();
        folder.with("words.txt", "quay\nweir\n");

        assertThat(pipeline("entries: words.txt").hash()).isNotEqualTo(before);
    }

    @Test
    void theSameFileElsewhereIsTheSamePipeline() throws Exception {
        String here = pipeline("entries: words.txt").hash();
        folder.with("lists/words.txt", "quay\n");

        assertThat(pipeline("entries: lists/words.txt").hash()).isEqualTo(here);
        assertThat(pipeline("entries: " + path.resolve("words.txt")).hash()).isEqualTo(here);
    }
}
