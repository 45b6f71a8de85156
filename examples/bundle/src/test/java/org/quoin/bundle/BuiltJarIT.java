package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Shade made of the modules: nothing that stands in one file a module may be lost on the way into one jar. */
class BuiltJarIT {

    @ParameterizedTest
    @ValueSource(strings = {"components.txt", "types.txt"})
    void theJarListsWhatTheModulesList(String list) throws Exception {
        String name = "META-INF/org.apache.uima.fit/" + list;

        assertThat(entriesInJar(name)).isNotEmpty().isEqualTo(entriesOfModules(name));
    }

    /** DKPro Core lists one descriptor that it does not have; what a module has must be in the jar. */
    @ParameterizedTest
    @ValueSource(strings = {"components.txt", "types.txt"})
    void whatTheJarListsIsInIt(String list) throws Exception {
        try (JarFile jar = new JarFile(QuoinJar.path().toFile())) {
            assertThat(entriesInJar("META-INF/org.apache.uima.fit/" + list))
                    .extracting(entry -> entry.replaceFirst("^classpath\\*?:/?", ""))
                    .filteredOn(path -> BuiltJarIT.class.getClassLoader().getResource(path) != null)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(jar.getEntry(path)).as(path).isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/LICENSE", "META-INF/NOTICE", "META-INF/THIRD-PARTY.txt"})
    void theJarCarriesItsLicences(String name) throws Exception {
        assertThat(read(name)).contains(name.endsWith("THIRD-PARTY.txt") ? "(Apache-2.0) Apache UIMA" : "Apache");
    }

    private static Set<String> entriesInJar(String name) throws IOException {
        return entries(read(name));
    }

    private static Set<String> entriesOfModules(String name) throws IOException {
        Set<String> all = new TreeSet<>();
        for (URL url : Collections.list(BuiltJarIT.class.getClassLoader().getResources(name))) {
            try (InputStream in = url.openStream()) {
                all.addAll(entries(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    private static String read(String name) throws IOException {
        try (JarFile jar = new JarFile(QuoinJar.path().toFile())) {
            ZipEntry entry = jar.getEntry(name);
            assertThat(entry).as(name).isNotNull();
            return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> entries(String list) {
        Set<String> entries = new TreeSet<>();
        list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(entries::add);
        return entries;
    }
}
