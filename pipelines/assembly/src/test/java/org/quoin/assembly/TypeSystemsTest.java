package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeSystemsTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private TypeSystemDescription published(ClassLoader loader) {
        return new TypeSystems(Plugin.quoin(loader), problems).published();
    }

    private List<String> read(String types) throws IOException {
        Path list = folder.resolve("META-INF/org.apache.uima.fit/types.txt");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "classpath*:mine.xml\n");
        Files.writeString(folder.resolve("mine.xml"), types);
        URL place = folder.toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
            published(loader);
        }
        return problems.report().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private static List<String> described(TypeSystemDescription types) {
        return Stream.of(types.getTypes())
                .map(TypeDescription::toString)
                .sorted()
                .toList();
    }

    @Test
    void readsWhatUimaReads() throws Exception {
        TypeSystemDescription expected =
                CasCreationUtils.mergeTypeSystems(List.of(TypeSystemDescriptionFactory.createTypeSystemDescription()));

        assertThat(described(published(getClass().getClassLoader())))
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(described(expected));
        assertThat(problems.report()).isEmpty();
    }

    @Test
    void descriptorsMayImportEachOther() throws Exception {
        Files.writeString(
                folder.resolve("other.xml"),
                "<typeSystemDescription><imports><import name=\"mine\"/></imports></typeSystemDescription>");

        assertThat(read("<typeSystemDescription><imports><import location=\"other.xml\"/></imports>"
                        + "</typeSystemDescription>"))
                .isEmpty();
    }

    @Test
    void aBrokenTypeSystemIsReported() throws Exception {
        assertThat(read("<typeSystemDescription>\n<types></typeSystemDescription>"))
                .singleElement()
                .asString()
                .startsWith("mine.xml:2:10: error Q405: the type system can't be read: ");
    }

    @Test
    void anImportThatIsNotThereIsReported() throws Exception {
        assertThat(read("<typeSystemDescription><imports><import name=\"a.B\"/></imports></typeSystemDescription>"))
                .containsExactly("mine.xml: error Q405: the type system can't be read: it imports a.B,"
                        + " which is not on the class path");
    }

    @Test
    void aTypeSystemCannotReadOtherFiles() throws Exception {
        assertThat(read("<!DOCTYPE x [<!ENTITY s SYSTEM \"file:///etc/hostname\">]>"
                        + "<typeSystemDescription><name>&s;</name></typeSystemDescription>"))
                .singleElement()
                .asString()
                .endsWith("a document type declaration is not allowed");
    }

    @Test
    void typesThatContradictEachOtherAreReported() throws Exception {
        String type = "<typeDescription><name>a.B</name><supertypeName>%s</supertypeName></typeDescription>";

        assertThat(read("<typeSystemDescription><types>" + type.formatted("uima.tcas.Annotation")
                        + type.formatted("uima.cas.Sofa") + "</types></typeSystemDescription>"))
                .singleElement()
                .asString()
                .contains("error Q405: the types on the class path contradict each other: ");
    }
}
