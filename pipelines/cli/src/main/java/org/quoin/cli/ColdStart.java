package org.quoin.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a new Java process, started as this one was, takes to annotate one article and end.
 *
 * @param seconds the times, in s, shortest first
 */
record ColdStart(List<Double> seconds) {

    private static final int TIMES = 5;

    double median() {
        return seconds.get(seconds.size() / 2);
    }

    /**
     * Measures.
     *
     * @param options more options of the command
     * @throws RefusedException if the process can't be started, or fails
     */
    static ColdStart measure(String pipeline, Path article, List<String> options) throws RefusedException {
        try {
            Path folder = Files.createTempDirectory("quoin-bench");
            try {
                List<Double> seconds = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    seconds.add(time(command(pipeline, article, folder.resolve("run-" + i), options)));
                }
                seconds.sort(Comparator.naturalOrder());
                return new ColdStart(List.copyOf(seconds));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new RefusedException(List.of("a cold start can't be measured: " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(List.of("the measurement was interrupted"));
        }
    }

    private static List<String> command(String pipeline, Path article, Path folder, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Quoin.class.getName()));
        command.addAll(List.of("run", pipeline, article.toString(), "--output", folder.toString(), "--quiet"));
        command.addAll(options);
        return command;
    }

    private static double time(List<String> command) throws IOException, InterruptedException, RefusedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectErrorStream(true)
                .start();
        int status = process.waitFor();
        if (status != Quoin.DONE) {
            throw new RefusedException(List.of("a cold start can't be measured: the process ended with status " + status
                    + ": " + String.join(" ", command)));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
