package org.quoin.assembly;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes jars for tests. */
final class JarBuilder {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder components = new StringBuilder();

    /** Adds a file. */
    JarBuilder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file. */
    JarBuilder file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Adds a component whose class is not there: nothing but its descriptor is read. */
    JarBuilder component(String className) {
        return component(className, "");
    }

    /** Adds a component whose class is not there, with more metadata. */
    JarBuilder component(String className, String metaData) {
        String path = className.replace('.', '/') + ".xml";
        components.append("classpath*:").append(path).append('\n');
        return file(
                path,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
                  <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
                  <primitive>true</primitive>
                  <annotatorImplementationName>%s</annotatorImplementationName>
                  <analysisEngineMetaData>
                    <name>%s</name>
                    %s
                  </analysisEngineMetaData>
                </analysisEngineDescription>
                """
                        .formatted(className, Component.simpleName(className), metaData));
    }

    /** Adds a type system with one type. */
    JarBuilder type(String name, String supertype, String features) {
        String path = name.replace('.', '/') + "-types.xml";
        return file("META-INF/org.apache.uima.fit/types.txt", "classpath*:" + path + "\n")
                .file(
                        path,
                        """
                        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
                          <types>
                            <typeDescription>
                              <name>%s</name>
                              <supertypeName>%s</supertypeName>
                              <features>%s</features>
                            </typeDescription>
                          </types>
                        </typeSystemDescription>
                        """
                                .formatted(name, supertype, features));
    }

    /** Adds a manifest with one entry. */
    JarBuilder manifest(String key, String value) {
        return file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n" + key + ": " + value + "\n");
    }

    /** Writes the jar. */
    Path write(Path jar) throws IOException {
        if (!components.isEmpty()) {
            file(ComponentList.NAME, components.toString());
        }
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }
}
