package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    private static final String QUOTE = "org.quoin.type.Quote";
    private static final String ANNOTATION = "uima.tcas.Annotation";

    @TempDir
    Path temp;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectories(temp.resolve("plugins"));
    }

    private Installation installation() {
        return Installation.of(getClass().getClassLoader(), List.of(plugins));
    }

    /** Returns what is reported of the plugin folder, which stands as "plugins". */
    private List<String> problems() {
        return installation().problems().stream()
                .map(problem -> problem.toString().replace(plugins.toString(), "plugins"))
                .filter(problem -> problem.contains("plugins"))
                .toList();
    }

    private List<String> installed() {
        return installation().catalog().components().stream()
                .filter(component -> !component.plugin().isQuoin())
                .map(component -> component.plugin().name() + ": " + component.className())
                .toList();
    }

    @Test
    void aJarIsAPlugin() throws Exception {
        new JarBuilder().component("com.acme.Hedges").write(plugins.resolve("hedges-1.0.jar"));

        Component hedges = installation().catalog().named("Hedges").get(0);

        assertThat(hedges.plugin().name()).isEqualTo("hedges-1.0");
        assertThat(hedges.plugin().place())
                .isEqualTo(plugins.resolve("hedges-1.0.jar").toString());
        assertThat(hedges.place()).isEqualTo(plugins.resolve("hedges-1.0.jar").toString());
        assertThat(problems()).isEmpty();
    }

    @Test
    void aFolderOfJarsIsOnePlugin() throws Exception {
        new JarBuilder().component("com.acme.Hedges").write(plugins.resolve("acme/hedges.jar"));
        new JarBuilder().component("com.acme.Labels").write(plugins.resolve("acme/labels.jar"));
        new JarBuilder().file("com/lib/Lib.class", "").write(plugins.resolve("acme/library.jar"));

        assertThat(installed()).containsExactly("acme: com.acme.Hedges", "acme: com.acme.Labels");
        assertThat(problems()).isEmpty();
    }

    @Test
    void otherFilesArePassedOver() throws Exception {
        Files.writeString(plugins.resolve("README.txt"), "Plugins go here.");
        Files.writeString(plugins.resolve(".hidden.jar"), "not a jar");

        assertThat(installed()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPluginBringsPipelines() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .file("META-INF/quoin/pipelines/hedges.yaml", "description: Hedges.\ncomponents: [Hedges]\n")
                .write(plugins.resolve("hedges.jar"));

        Pipeline pipeline = new Assembler(installation()).assemble("hedges");

        assertThat(pipeline.steps().get(0).component().plugin().name()).isEqualTo("hedges");
        assertThat(installation().pipelines().list()).contains(new PackagedPipeline("hedges", "Hedges."));
    }

    @Test
    void aPipelineHasTheTypesOfThePluginsThatItUsesOnly() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .type("com.acme.Hedge", ANNOTATION, "")
                .write(plugins.resolve("hedges.jar"));
        new JarBuilder()
                .component("com.acme.Labels")
                .type("com.acme.Label", ANNOTATION, "")
                .write(plugins.resolve("labels.jar"));
        Path descriptor = Files.writeString(temp.resolve("my.yaml"), "components: [Labels]");

        Pipeline pipeline = new Assembler(installation()).assemble(descriptor.toString());

        assertThat(pipeline.types().getType("com.acme.Label")).isNotNull();
        assertThat(pipeline.types().getType("com.acme.Hedge")).isNull();
        assertThat(pipeline.types().getType(QUOTE)).isNotNull();
    }

    @Test
    void aFileThatIsNoJarIsReportedAndTheRestUsed() throws Exception {
        Files.writeString(plugins.resolve("bad.jar"), "this is no zip file");
        new JarBuilder().component("com.acme.Hedges").write(plugins.resolve("good.jar"));

        assertThat(installed()).containsExactly("good: com.acme.Hedges");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("plugins/bad.jar: warning Q406: not a jar, or a damaged one (");
    }

    @Test
    void aJarWithoutComponentsIsReported() throws Exception {
        new JarBuilder().file("com/acme/Hedges.class", "").write(plugins.resolve("classes.jar"));

        assertThat(problems())
                .containsExactly("plugins/classes.jar: warning Q407: there is no component in it that Quoin can find:"
                        + " it has no META-INF/org.apache.uima.fit/components.txt, which uimafit-maven-plugin writes;"
                        + " its classes can be used by their full names");
    }

    @Test
    void aFolderWithoutJarsIsReported() throws Exception {
        Files.createDirectories(plugins.resolve("empty"));

        assertThat(problems())
                .containsExactly("plugins/empty: warning Q406: the folder holds no jar; a plugin is a jar, or a folder"
                        + " of its jars");
    }

    @Test
    void aDescriptorWithAnExternalEntityIsRefused() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        new JarBuilder()
                .component("com.acme.Hedges")
                .component("com.acme.Spy")
                .file(
                        "com/acme/Spy.xml",
                        "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri()
                                + "\">]>\n<analysisEngineDescription>&s;</analysisEngineDescription>")
                .write(plugins.resolve("spy.jar"));

        assertThat(installed()).containsExactly("spy: com.acme.Hedges");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Q401", "spy.jar!/com/acme/Spy.xml:1", "a document type declaration is not allowed")
                .doesNotContain("secret.txt\">");
    }

    @Test
    void aDescriptorThatUnpacksWithoutEndIsRefused() throws Exception {
        new JarBuilder()
                .component("com.acme.Bomb")
                .file("com/acme/Bomb.xml", "<analysisEngineDescription>" + " ".repeat(17 << 20))
                .write(plugins.resolve("bomb.jar"));

        assertThat(problems()).anySatisfy(problem -> assertThat(problem)
                .contains("Bomb.xml", "Q401", "it is larger than 16 MB, which no descriptor is"));
    }

    @Test
    void aCopyOfQuoinsClassesIsReported() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .file("org/quoin/type/Quote.class", "")
                .write(plugins.resolve("fat.jar"));

        assertThat(installed()).containsExactly("fat: com.acme.Hedges");
        assertThat(problems())
                .containsExactly("plugins/fat.jar: warning Q408: the plugin brings a copy of Quoin's own classes, which"
                        + " is not used; build it without, with Maven in scope 'provided'");
    }

    @Test
    void typesOfAnotherPluginAreReported() throws Exception {
        for (String name : List.of("first", "second")) {
            new JarBuilder()
                    .component("com." + name + ".Hedges" + name)
                    .type("com.acme.Hedge", ANNOTATION, "")
                    .write(plugins.resolve(name + ".jar"));
        }

        assertThat(problems())
                .containsExactly("plugins/second.jar: warning Q409: the plugin publishes types that plugins/first.jar"
                        + " publishes too: com.acme.Hedge; types have one home, which the others need not bring");
    }

    @Test
    void aClassInTwoPluginsIsUsedFromTheFirst() throws Exception {
        new JarBuilder().component("com.acme.Hedges").write(plugins.resolve("a.jar"));
        new JarBuilder().component("com.acme.Hedges").write(plugins.resolve("b.jar"));

        assertThat(installed()).containsExactly("a: com.acme.Hedges");
        assertThat(problems())
                .containsExactly("plugins/b.jar!/com/acme/Hedges.xml: warning Q403: com.acme.Hedges is there twice;"
                        + " the one from plugins/a.jar is used, take the other one out");
    }

    @Test
    void aPluginOfANewerQuoinIsRefused() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .manifest("Quoin-Version", "99.1.0")
                .write(plugins.resolve("new.jar"));

        assertThat(installed()).isEmpty();
        assertThat(problems())
                .containsExactly("plugins/new.jar: warning Q410: the plugin is not used: it was built with Quoin 99.1.0"
                        + " and this is " + Version.OF_QUOIN
                        + "; take a newer Quoin, or an older version of the plugin");
    }

    @Test
    void aPluginOfAnOldQuoinIsRefused() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .manifest("Quoin-Version", "0.0.9")
                .write(plugins.resolve("old.jar"));

        assertThat(problems())
                .containsExactly("plugins/old.jar: warning Q410: the plugin is not used: it was built with Quoin 0.0.9,"
                        + " which is too old for " + Version.OF_QUOIN
                        + "; take a newer version of the plugin, or build it again");
    }

    @Test
    void aPluginOfThisQuoinIsUsed() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .manifest("Quoin-Version", Version.OF_QUOIN)
                .write(plugins.resolve("fit.jar"));

        assertThat(installed()).containsExactly("fit: com.acme.Hedges");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPluginForANewerJavaIsRefused() throws Exception {
        byte[] classOfJava99 = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) (99 + 44)};
        new JarBuilder()
                .component("com.acme.Hedges")
                .file("com/acme/Hedges.class", classOfJava99)
                .write(plugins.resolve("new.jar"));

        assertThat(problems())
                .containsExactly("plugins/new.jar: warning Q410: the plugin is not used: Hedges needs Java 99 and this"
                        + " is Java " + Runtime.version().feature()
                        + "; run Quoin with a newer Java, or take an older version of the plugin");
    }

    @Test
    void typesMadeForUima2AreRefused() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .type("com.acme.Hedge", ANNOTATION, "")
                .file("com/acme/Hedge_Type.class", "")
                .write(plugins.resolve("old.jar"));

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Q410", "the class of its type com.acme.Hedge was made for UIMA 2");
    }

    @Test
    void aFeatureMoreInATypeOfQuoinIsRefused() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .type(QUOTE, ANNOTATION, feature("mood"))
                .write(plugins.resolve("mood.jar"));

        assertThat(problems())
                .containsExactly("plugins/mood.jar: warning Q410: the plugin is not used: it gives org.quoin.type.Quote"
                        + " a feature 'mood' (uima.cas.String) that it does not have here; a plugin adds a subtype of"
                        + " its own instead, or it was made for another version");
    }

    @Test
    void aFeatureMoreInATypeInsideADescriptorIsRefusedWhenItIsUsed() throws Exception {
        new JarBuilder()
                .component(
                        "com.acme.Hedges",
                        "<typeSystemDescription><types><typeDescription><name>" + QUOTE
                                + "</name><supertypeName>" + ANNOTATION + "</supertypeName><features>"
                                + feature("mood") + "</features></typeDescription></types></typeSystemDescription>")
                .write(plugins.resolve("mood.jar"));
        Path descriptor = Files.writeString(temp.resolve("my.yaml"), "components: [Hedges]");

        DescriptorException report = catchThrowableOfType(
                DescriptorException.class, () -> new Assembler(installation()).assemble(descriptor.toString()));

        assertThat(report)
                .hasMessageContaining("my.yaml:1:14: error Q203: com.acme.Hedges can't be used: in ")
                .hasMessageContaining("it gives org.quoin.type.Quote a feature 'mood'");
    }

    @Test
    void aCopyOfATypeOfQuoinThatSaysTheSameIsFine() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .type(QUOTE, ANNOTATION, feature("kind").replace("uima.cas.String", "org.quoin.type.QuoteKind"))
                .write(plugins.resolve("copy.jar"));

        assertThat(installed()).containsExactly("copy: com.acme.Hedges");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aTypeSystemThatCannotBeReadRefusesItsPlugin() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .file("META-INF/org.apache.uima.fit/types.txt", "classpath*:types.xml")
                .file("types.xml", "<typeSystemDescription><types>")
                .write(plugins.resolve("cut.jar"));

        assertThat(installed()).isEmpty();
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("plugins/cut.jar: warning Q410: the plugin is not used: plugins/cut.jar!/types.xml:1");
    }

    @Test
    void aPipelineThatNamesARefusedComponentIsToldWhy() throws Exception {
        new JarBuilder()
                .component("com.acme.Hedges")
                .manifest("Quoin-Version", "99.0")
                .write(plugins.resolve("new.jar"));
        Path descriptor = Files.writeString(temp.resolve("my.yaml"), "components: [Hedges]");

        DescriptorException report = catchThrowableOfType(
                DescriptorException.class, () -> new Assembler(installation()).assemble(descriptor.toString()));

        assertThat(report)
                .hasMessageContaining("my.yaml:1:14: error Q203: Hedges can't be used; ")
                .hasMessageContaining("built with Quoin 99.0");
    }

    private static String feature(String name) {
        return "<featureDescription><name>" + name
                + "</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>";
    }
}
