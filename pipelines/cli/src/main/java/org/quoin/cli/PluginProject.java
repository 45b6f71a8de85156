package org.quoin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project that a plugin's author begins with, made of the files that the Maven archetype is made of. */
final class PluginProject {

    /** The version that a new plugin has. */
    static final String VERSION = "0.1.0";

    private static final String TEMPLATES = "new-plugin/";

    private static final List<String> FILES = List.of(
            "__dot__gitignore",
            "README.md",
            "pom.xml",
            "src/main/resources/META-INF/org.apache.uima.fit/types.txt",
            "src/main/resources/META-INF/quoin/pipelines/__artifactId__.yaml",
            "src/main/resources/__packageInPathFormat__/phrases.txt",
            "src/main/resources/__packageInPathFormat__/type/phrases.xml");

    /** Those that lie in the Java package. */
    private static final List<String> JAVA_FILES = List.of(
            "src/main/java/PhraseFinder.java",
            "src/main/java/__className__Annotator.java",
            "src/test/java/PhraseFinderTest.java",
            "src/test/java/__className__AnnotatorTest.java");

    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern IN_PATH = Pattern.compile("__(\\w+?)__");

    private final Map<String, String> names;

    /**
     * Makes a project.
     *
     * @param quoinVersion the version of Quoin that it is for
     */
    PluginProject(PluginName plugin, String quoinVersion) {
        names = Map.of(
                "dot", ".",
                "artifactId", plugin.name(),
                "groupId", plugin.group(),
                "version", VERSION,
                "package", plugin.javaPackage(),
                "packageInPathFormat", plugin.javaPackage().replace('.', '/'),
                "className", plugin.className(),
                "quoinVersion", quoinVersion);
    }

    /**
     * Writes the project.
     *
     * @param folder where it goes; made if missing
     * @throws IOException if it can't be written
     */
    void write(Path folder) throws IOException {
        for (String file : FILES) {
            write(file, folder.resolve(filled(file, IN_PATH)));
        }
        for (String file : JAVA_FILES) {
            String packaged = file.replace("/java/", "/java/__packageInPathFormat__/");
            write(file, folder.resolve(filled(packaged, IN_PATH)));
        }
    }

    private void write(String template, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, filled(read(template), IN_TEXT), StandardCharsets.UTF_8);
    }

    private static String read(String template) throws IOException {
        try (InputStream in = PluginProject.class.getResourceAsStream(TEMPLATES + template)) {
            if (in == null) {
                throw new IllegalStateException("the command line lacks its template " + template);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fills in the names; what looks like one and is none stays as it is. */
    private String filled(String text, Pattern place) {
        return place.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(1), found.group())));
    }
}
