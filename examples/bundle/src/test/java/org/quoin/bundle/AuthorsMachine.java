package org.quoin.bundle;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The machine of someone who writes a plugin: Quoin as it is checked out, with its jar built; a home of its own, so that
 * its local Maven repository holds nothing of Quoin; and empty folders. What Maven needs besides it takes from the
 * local repository of this build, and what is not there from where it always does.
 */
final class AuthorsMachine {

    /** What no checkout has. */
    private static final Set<String> NOT_CHECKED_OUT = Set.of("target", ".git", "plugins", "out", "quoin-demo");

    private static AuthorsMachine machine;

    private final Map<String, QuoinJar.Result> done = new HashMap<>();
    private final Path quoin;
    private final Path home;
    private final Path folders;

    private AuthorsMachine(Path place) {
        quoin = place.resolve("quoin");
        home = place.resolve("home");
        folders = place.resolve("folders");
    }

    /** Returns the machine, the same for all tests: what one has put into the local repository, the next finds there. */
    static synchronized AuthorsMachine get() throws IOException {
        if (machine == null) {
            machine = in(Path.of("target/plugin-author"));
        }
        return machine;
    }

    private static AuthorsMachine in(Path place) throws IOException {
        if (Files.exists(place)) {
            delete(place);
        }
        AuthorsMachine machine = new AuthorsMachine(place.toAbsolutePath());
        copy(Path.of("../.."), machine.quoin);
        Files.createDirectories(machine.quoin.resolve("plugins"));
        Files.createDirectories(machine.quoin.resolve("examples/target"));
        Files.copy(QuoinJar.path(), machine.quoin.resolve("examples/target/quoin.jar"));
        Files.createDirectories(machine.home.resolve(".m2"));
        Files.writeString(machine.home.resolve(".m2/settings.xml"), settings());
        return machine;
    }

    /** Returns Quoin's own folder. */
    Path quoin() {
        return quoin;
    }

    /** Makes an empty folder. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(folders.resolve(name));
    }

    /** Runs a command as {@link #run(Path, String)} does, unless that has been done on this machine. */
    QuoinJar.Result runOnce(Path folder, String command) throws IOException, InterruptedException {
        QuoinJar.Result result = done.get(command);
        if (result == null) {
            result = run(folder, command);
            done.put(command, result);
        }
        return result;
    }

    /** Runs a command as a shell does, {@code $QUOIN} being Quoin's folder. */
    QuoinJar.Result run(Path folder, String command) throws IOException, InterruptedException {
        return run(folder, command, "");
    }

    /**
     * Runs a command as a shell does, {@code $QUOIN} being Quoin's folder.
     *
     * @param folder the folder to run it in
     * @param mavenOptions options for Maven
     */
    QuoinJar.Result run(Path folder, String command, String mavenOptions) throws IOException, InterruptedException {
        Path out = Files.createTempFile("command", ".out");
        Path err = Files.createTempFile("command", ".err");
        try {
            ProcessBuilder shell = new ProcessBuilder("sh", "-c", command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            Map<String, String> variables = shell.environment();
            variables.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("QUOIN"));
            variables.put("QUOIN", quoin.toString());
            variables.put("JAVA_HOME", System.getProperty("java.home"));
            variables.put(
                    "PATH",
                    Path.of(System.getProperty("maven.home"), "bin") + File.pathSeparator + variables.get("PATH"));
            variables.put(
                    "MAVEN_OPTS",
                    "-Duser.home=" + home + " -Daether.offline.protocols=file -Dstyle.color=never " + mavenOptions);
            int status = shell.start().waitFor();
            return new QuoinJar.Result(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String settings() {
        String url = Path.of(System.getProperty("maven.repository")).toUri().toString();
        return """
                <settings>
                  %s
                  <profiles>
                    <profile>
                      <id>this-build</id>
                      <repositories>
                        <repository><id>this-build</id><url>%s</url></repository>
                      </repositories>
                      <pluginRepositories>
                        <pluginRepository><id>this-build</id><url>%s</url></pluginRepository>
                      </pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>this-build</activeProfile></activeProfiles>
                </settings>
                """
                .formatted(System.getProperty("maven.settings"), url, url);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : children(from)) {
            String name = file.getFileName().toString();
            if (NOT_CHECKED_OUT.contains(name)) {
                continue;
            }
            if (Files.isDirectory(file)) {
                copy(file, to.resolve(name));
            } else {
                Files.copy(file, to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
