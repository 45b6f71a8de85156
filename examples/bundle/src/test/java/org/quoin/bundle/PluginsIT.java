package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.pear.tools.PackageCreator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped into a plugin folder, seen by the built jar. */
class PluginsIT {

    private static final String MENTION = "mention(article, \"mine\");";

    private static final String LABEL_TYPE =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <types>
                <typeDescription>
                  <name>com.both.Label</name>
                  <supertypeName>uima.tcas.Annotation</supertypeName>
                </typeDescription>
              </types>
            </typeSystemDescription>
            """;

    private static final String LABEL_CLASS =
            """
            package com.both;

            import org.apache.uima.cas.impl.CASImpl;
            import org.apache.uima.cas.impl.TypeImpl;
            import org.apache.uima.jcas.JCas;
            import org.apache.uima.jcas.JCasRegistry;
            import org.apache.uima.jcas.tcas.Annotation;

            public class Label extends Annotation {
                public static final int typeIndexID = JCasRegistry.register(Label.class);
                public static final int type = typeIndexID;
                public static final String _TypeName = "com.both.Label";

                public Label(TypeImpl type, CASImpl cas) {
                    super(type, cas);
                }

                public Label(JCas cas, int begin, int end) {
                    super(cas);
                    setBegin(begin);
                    setEnd(end);
                }

                @Override
                public int getTypeIndexID() {
                    return typeIndexID;
                }
            }
            """;

    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void writeArticle() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(
                Files.createDirectories(folder.resolve("articles")).resolve("a.txt"),
                "Bakers strike\n\nBakers in Aldervale went on strike on Monday.\n");
    }

    private QuoinJar.Result quoin(String... arguments) throws Exception {
        return QuoinJar.run(folder, arguments);
    }

    private QuoinJar.Result run(String descriptor) throws Exception {
        Files.writeString(folder.resolve("my.yaml"), descriptor);
        return quoin(
                "run", "my.yaml", "articles", "--output", "out", "--format", "xmi", "--plugins", "plugins", "--quiet");
    }

    private String xmi() throws IOException {
        return Files.readString(folder.resolve("out/xmi/a.txt.xmi"));
    }

    private void assertDone(QuoinJar.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void twoPluginsNeedTwoVersionsOfOneLibrary() throws Exception {
        for (int version = 1; version <= 2; version++) {
            String name = version == 1 ? "one" : "two";
            Path library = new PluginJar()
                    .source(
                            "com.lib.Library",
                            "package com.lib; public class Library { public static String version" + version
                                    + "() { return \"library " + version + "\"; } }")
                    .write(plugins.resolve(name).resolve("library.jar"));
            new PluginJar()
                    .against(library)
                    .annotator(
                            "com." + name + "." + "Annotator" + version,
                            "",
                            "mention(article, com.lib.Library.version" + version + "());")
                    .write(plugins.resolve(name).resolve("annotator.jar"));
        }

        assertDone(run("components: [Annotator1, Annotator2]"));

        assertThat(xmi()).contains("value=\"library 1\"", "value=\"library 2\"");
    }

    /** Jackson writes Quoin's own output. */
    @Test
    void aPluginBringsItsOwnVersionOfALibraryThatQuoinUses() throws Exception {
        Path library = new PluginJar()
                .source(
                        "com.fasterxml.jackson.core.JsonFactory",
                        "package com.fasterxml.jackson.core; public class JsonFactory {"
                                + " public static String older() { return \"older\"; } }")
                .write(plugins.resolve("own/jackson.jar"));
        new PluginJar()
                .against(library)
                .annotator("com.own.Annotator", "", "mention(article, com.fasterxml.jackson.core.JsonFactory.older());")
                .write(plugins.resolve("own/annotator.jar"));

        assertDone(run("components: [Annotator]"));

        assertThat(xmi()).contains("value=\"older\"");
        assertThat(folder.resolve("out/articles.jsonl")).isNotEmptyFile();
    }

    @Test
    void brokenAndMaliciousJarsKeepNothingElseFromUse() throws Exception {
        Files.writeString(plugins.resolve("no-zip.jar"), "this is no zip file");
        new PluginJar().file("readme.txt", "nothing").write(plugins.resolve("nothing.jar"));
        new PluginJar()
                .file("META-INF/org.apache.uima.fit/components.txt", "classpath*:spy.xml")
                .file(
                        "spy.xml",
                        "<!DOCTYPE x [<!ENTITY s SYSTEM \"file:///etc/hostname\">]>"
                                + "<analysisEngineDescription>&s;</analysisEngineDescription>")
                .write(plugins.resolve("spy.jar"));
        new PluginJar()
                .annotator(
                        "com.bad.Thrower",
                        "static { if (true) { throw new IllegalStateException(\"thrown on purpose\"); } }",
                        MENTION)
                .write(plugins.resolve("thrower.jar"));
        new PluginJar()
                .annotator(
                        "com.bad.Hanger", "static { for (boolean on = true; on;) { Thread.onSpinWait(); } }", MENTION)
                .write(plugins.resolve("hanger.jar"));
        new PluginJar().annotator("com.good.Marker", "", MENTION).write(plugins.resolve("good.jar"));

        QuoinJar.Result components = quoin("components", "--plugins", "plugins");
        Files.writeString(folder.resolve("all.yaml"), "components: [Marker, Thrower, Hanger]");
        QuoinJar.Result checked = quoin("check", "all.yaml", "--plugins", "plugins");
        QuoinJar.Result good = run("components: [Marker]");
        Files.move(folder.resolve("out"), folder.resolve("good-out"));
        QuoinJar.Result bad = run("components: [Marker, Thrower]");

        assertThat(components.status()).isZero();
        assertThat(components.out()).contains("Marker ", "Thrower ", "Hanger ", "EnglishSegmenter ");
        assertThat(components.err().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("no-zip.jar", "Q406"))
                .anySatisfy(line -> assertThat(line).contains("nothing.jar", "Q407"))
                .anySatisfy(line -> assertThat(line).contains("spy.jar!/spy.xml:1", "Q401"));
        assertThat(checked.status()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("all.yaml: ok: Marker > Thrower > Hanger");
        assertDone(good);
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.err())
                .contains("com.bad.Thrower can't be initialised", "thrown on purpose")
                .doesNotContain("\tat ");
    }

    @Test
    void aComponentThatNobodyDescribedIsUsedByItsClass() throws Exception {
        PluginJar plain = new PluginJar().annotator("com.plain.Marker", "", MENTION);
        plain.file("com/plain/Marker.xml", "");
        Path jar = plain.write(folder.resolve("plain.jar"));
        new PluginJar()
                .against(jar)
                .source("com.plain.Other", "package com.plain; public class Other extends Marker { }")
                .write(plugins.resolve("plain/other.jar"));
        Files.move(jar, plugins.resolve("plain/plain.jar"));

        assertDone(run("components: [com.plain.Other]"));

        assertThat(xmi()).contains("value=\"mine\"");
    }

    /** A type's class that two plugins bring is one type, of which each sees its own class. */
    @Test
    void twoPluginsBringTheClassOfOneType() throws Exception {
        for (String name : List.of("Maker", "Taker")) {
            new PluginJar()
                    .file("META-INF/org.apache.uima.fit/types.txt", "classpath*:com/both/types.xml\n")
                    .file("com/both/types.xml", LABEL_TYPE)
                    .source("com.both.Label", LABEL_CLASS)
                    .annotator(
                            "com.both." + name,
                            "",
                            name.equals("Maker")
                                    ? "new Label(article, 0, 6).addToIndexes();"
                                    : "for (Label label : article.select(Label.class)) {"
                                            + " mention(article, \"took \" + label.getCoveredText()); }")
                    .write(plugins.resolve(name + ".jar"));
        }

        QuoinJar.Result result = run("components: [Maker, Taker]");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(xmi()).contains(":Label ", "value=\"took Bakers\"");
    }

    @Test
    void aPearFileIsAPlugin() throws Exception {
        pear("com.pear.Marker", "lib/marker.jar");

        QuoinJar.Result components = quoin("components", "Marker", "--plugins", "plugins");
        QuoinJar.Result first = run("components: [Marker]");
        Files.move(folder.resolve("out"), folder.resolve("first-out"));
        QuoinJar.Result second = run("components: [Marker]");

        assertThat(components.out()).contains("com.pear.Marker 1.0", "markers.pear");
        assertDone(first);
        assertDone(second);
        assertThat(xmi()).contains("value=\"mine\"");
    }

    @Test
    void aPearFileCannotLeaveItsFolder() throws Exception {
        pear("com.pear.Marker", "../../outside.jar");

        QuoinJar.Result components = quoin("components", "--plugins", "plugins");

        assertThat(components.status()).isZero();
        assertThat(components.err()).contains("markers.pear", "Q406", "it names a file outside of the package");
        assertThat(components.out()).contains("EnglishSegmenter").doesNotContain("Marker ");
    }

    private void pear(String className, String classPath) throws Exception {
        Path root = Files.createDirectories(folder.resolve("pear"));
        Path descriptors = Files.createDirectories(root.resolve("desc"));
        Files.createDirectories(root.resolve("metadata"));
        new PluginJar().annotator(className, "", MENTION).write(root.resolve("lib/marker.jar"));
        Files.writeString(descriptors.resolve("Marker.xml"), PluginJar.descriptor(className, "Marker"));
        Files.writeString(
                root.resolve("metadata/install.xml"),
                """
                <COMPONENT_INSTALLATION_DESCRIPTOR>
                  <OS/>
                  <TOOLKITS/>
                  <SUBMITTED_COMPONENT>
                    <ID>com.pear.markers</ID>
                    <NAME>Markers</NAME>
                    <DESC>$main_root/desc/Marker.xml</DESC>
                    <DEPLOYMENT>standard</DEPLOYMENT>
                  </SUBMITTED_COMPONENT>
                  <INSTALLATION>
                    <PROCESS>
                      <ACTION>set_env_variable</ACTION>
                      <PARAMETERS>
                        <VAR_NAME>CLASSPATH</VAR_NAME>
                        <VAR_VALUE>$main_root/%s</VAR_VALUE>
                      </PARAMETERS>
                    </PROCESS>
                  </INSTALLATION>
                </COMPONENT_INSTALLATION_DESCRIPTOR>
                """
                        .formatted(classPath));
        String pear = PackageCreator.createPearPackage("markers", root.toString(), folder.toString());
        Files.move(Path.of(pear), plugins.resolve("markers.pear"));
    }
}
