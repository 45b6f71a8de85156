package org.quoin.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the built jar in a JVM of its own, as a user does. */
final class QuoinJar {

    /** What a finished command left behind. */
    record Result(int status, String out, String err) {}

    private QuoinJar() {}

    static Path path() {
        String jar = System.getProperty("quoin.jar");
        if (jar == null || !Files.isRegularFile(Path.of(jar))) {
            throw new IllegalStateException("these tests need the built jar: run them with 'mvn verify'");
        }
        return Path.of(jar).toAbsolutePath().normalize();
    }

    static Result run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(path().toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("quoin", ".out");
        Path err = Files.createTempFile("quoin", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int status = process.waitFor();
            return new Result(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
