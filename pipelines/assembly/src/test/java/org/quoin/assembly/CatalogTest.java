package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @TempDir
    Path folder;

    /** A descriptor of a class that does not exist: nothing but the descriptor is read. */
    private static String descriptor(String className) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
                  <primitive>true</primitive>
                  <annotatorImplementationName>%s</annotatorImplementationName>
                  <analysisEngineMetaData>
                    <name>One</name>
                  </analysisEngineMetaData>
                </analysisEngineDescription>
                """
                .formatted(className);
    }

    private static void write(Path root, String file, String text) throws IOException {
        Path target = root.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private static void list(Path root, String... lines) throws IOException {
        write(root, "META-INF/org.apache.uima.fit/components.txt", String.join("\n", lines) + "\n");
    }

    private static Catalog scan(Path... roots) throws IOException {
        URL[] urls = new URL[roots.length];
        for (int i = 0; i < roots.length; i++) {
            urls[i] = roots[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return Installation.of(loader).catalog();
        }
    }

    private List<String> problems(Catalog catalog) {
        return catalog.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void aComponentSaysWhatItIs() {
        Component names = Installation.of(getClass().getClassLoader())
                .catalog()
                .named("NameAnnotator")
                .get(0);

        assertThat(names.className()).isEqualTo("org.example.NameAnnotator");
        assertThat(names.name()).isEqualTo("Names");
        assertThat(names.version()).isEqualTo("1.2");
        assertThat(names.vendor()).isEqualTo("Example");
        assertThat(names.documentation()).isEqualTo("Makes a name of every capitalised token.");
        assertThat(names.inputs()).containsExactly("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token");
        assertThat(names.outputs()).containsExactly("org.quoin.type.EntityMention");
        assertThat(names.languages()).containsExactly("en");
        assertThat(names.place()).startsWith("/").endsWith("/test-classes/");
    }

    @Test
    void parametersComeWithTypesAndDefaults() {
        Component names = Installation.of(getClass().getClassLoader())
                .catalog()
                .named("NameAnnotator")
                .get(0);

        assertThat(names.parameter("label"))
                .contains(new Parameter(
                        "label", ParameterType.STRING, false, true, List.of(), "What to call the names."));
        assertThat(names.parameter("share"))
                .contains(new Parameter(
                        "share", ParameterType.FLOAT, false, false, List.of("0.5"), "The share of capitals."));
        assertThat(names.parameter("words"))
                .contains(new Parameter(
                        "words", ParameterType.STRING, true, false, List.of("Ada", "Grace"), "Words that are names."));
    }

    @Test
    void anAggregateIsNamedByItsDescriptor() {
        Component names = Installation.of(getClass().getClassLoader())
                .catalog()
                .named("Names")
                .get(0);

        assertThat(names.className()).isEqualTo("org.example.Names");
        assertThat(names.parameters()).extracting(Parameter::name).containsExactly("label");
    }

    @Test
    void aReaderIsLeftOutInSilence() {
        Catalog catalog = Installation.of(getClass().getClassLoader()).catalog();

        assertThat(catalog.named("FolderReader")).isEmpty();
        assertThat(catalog.problems()).extracting(Problem::message).noneMatch(m -> m.contains("FolderReader"));
    }

    @Test
    void noClassIsLoadedToListAComponent() throws Exception {
        list(folder, "classpath*:one/One.xml");
        write(folder, "one/One.xml", descriptor("nowhere.to.be.Found"));

        assertThat(scan(folder).components()).extracting(Component::className).containsExactly("nowhere.to.be.Found");
    }

    @Test
    void patternsAreFollowed() throws Exception {
        list(folder, "classpath*:desc/**/*.xml");
        write(folder, "desc/a/One.xml", descriptor("a.One"));
        write(folder, "desc/b/c/Two.xml", descriptor("b.c.Two"));

        Catalog catalog = scan(folder);

        assertThat(catalog.components()).extracting(Component::className).containsExactly("a.One", "b.c.Two");
        assertThat(catalog.components().get(0).place()).isEqualTo(folder + "/");
    }

    @Test
    void aBrokenDescriptorLeavesTheRestUsable() throws Exception {
        list(folder, "classpath*:a/Cut.xml", "classpath*:a/Types.xml", "classpath*:a/One.xml");
        write(folder, "a/Cut.xml", "<analysisEngineDescription>\n<primitive>");
        write(folder, "a/Types.xml", "<typeSystemDescription/>");
        write(folder, "a/One.xml", descriptor("a.One"));

        Catalog catalog = scan(folder);

        assertThat(catalog.components()).extracting(Component::className).containsExactly("a.One");
        assertThat(problems(catalog)).hasSize(2);
        assertThat(problems(catalog).get(0))
                .startsWith(
                        "a/Cut.xml:2:12: warning Q401: the component can't be used, its descriptor can't be read: ");
        assertThat(problems(catalog).get(1))
                .isEqualTo("a/Types.xml: warning Q401: the component can't be used, its descriptor can't be read:"
                        + " it is a <typeSystemDescription>, not an <analysisEngineDescription>");
    }

    @Test
    void aDescriptorCannotReadOtherFiles() throws Exception {
        write(folder, "secret.txt", "secret");
        list(folder, "classpath*:a/Spy.xml", "classpath*:a/Declared.xml");
        String entity = "<!DOCTYPE x [<!ENTITY s SYSTEM \""
                + folder.resolve("secret.txt").toUri() + "\">]>\n";
        write(folder, "a/Spy.xml", entity + "<analysisEngineDescription>&s;</analysisEngineDescription>");
        write(folder, "a/Declared.xml", "<!DOCTYPE analysisEngineDescription>\n<analysisEngineDescription/>");

        Catalog catalog = scan(folder);

        assertThat(catalog.components()).isEmpty();
        assertThat(problems(catalog)).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .contains("a document type declaration is not allowed")
                .doesNotContain("secret"));
    }

    @Test
    void aListedDescriptorThatIsNotThereIsReportedByItsLine() throws Exception {
        list(folder, "# components", "", "classpath*:a/Gone.xml");

        assertThat(problems(scan(folder)))
                .containsExactly(
                        "META-INF/org.apache.uima.fit/components.txt:3: warning Q402: the descriptor a/Gone.xml"
                                + " is listed but not there; build its module again");
    }

    @Test
    void ofAClassThatIsThereTwiceTheFirstIsUsed() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        for (Path root : List.of(first, second)) {
            list(root, "classpath*:a/One.xml");
            write(root, "a/One.xml", descriptor("a.One"));
        }

        Catalog catalog = scan(first, second);

        assertThat(catalog.components()).singleElement().satisfies(one -> assertThat(one.place())
                .isEqualTo(first + "/"));
        assertThat(catalog.problems())
                .extracting(Problem::toString)
                .containsExactly(second + "/a/One.xml: warning Q403: a.One is there twice; the one from " + first
                        + "/ is used, take the other one out");
    }

    @Test
    void componentsThatShareASimpleNameAreReported() throws Exception {
        list(folder, "classpath*:a/One.xml", "classpath*:b/One.xml");
        write(folder, "a/One.xml", descriptor("a.One"));
        write(folder, "b/One.xml", descriptor("b.One"));

        Catalog catalog = scan(folder);

        assertThat(catalog.named("One")).extracting(Component::className).containsExactly("a.One", "b.One");
        assertThat(catalog.named("b.One")).hasSize(1);
        assertThat(problems(catalog))
                .containsExactly("b/One.xml: warning Q404: several components are called One;"
                        + " use their full names: a.One, b.One");
    }
}
