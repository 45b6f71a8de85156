package org.quoin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.assembly.Installation;
import org.quoin.runner.Progress;
import org.quoin.runner.RunOptions;
import org.quoin.runner.RunRequest;
import org.quoin.runner.RunSummary;
import org.quoin.runner.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Annotates the sample articles and shows who said how much. */
@Command(
        name = "demo",
        description =
                "Annotates sample articles that come with Quoin, tells who said how much, and writes a page to look at.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLES = "META-INF/quoin/samples/";
    /** A demo that was interrupted is not worth going on with. */
    private static final Start ANEW = new Start(false, false, true);

    private static final String METADATA = "metadata.tsv";

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the articles and the results go; 'quoin-demo' unless given.")
    private Path output = Path.of("quoin-demo");

    @Override
    public Integer call() throws RefusedException {
        Path articles = output.resolve("articles");
        Path metadata = output.resolve(METADATA);
        unpack(articles, metadata);
        Batch batch = new Batch(Installation.of(DemoCommand.class.getClassLoader()), List.of());
        RunRequest request = batch.prepare(
                        "news",
                        List.of(articles.toString()),
                        output.resolve("results"),
                        List.of("html"),
                        Optional.of(metadata),
                        RunRequest.defaultThreads())
                .with(RunOptions.DEFAULT.withStart(ANEW));
        RunSummary summary = batch.run(
                request,
                Progress.quiet(),
                warning -> spec.commandLine().getErr().println("quoin: " + warning),
                any -> {});
        PrintWriter out = spec.commandLine().getOut();
        out.println(Terminal.sentence(summary) + ". Who said how much:");
        out.println();
        out.print(SpeakerTable.of(output.resolve("results").resolve("articles.jsonl")));
        out.println();
        out.println("The articles, with every quote marked: "
                + output.resolve("results")
                        .resolve("index.html")
                        .toAbsolutePath()
                        .normalize());
        return Batch.status(summary);
    }

    /** Copies the sample articles out of the jar; the metadata table is also the list of them. */
    private static void unpack(Path articles, Path metadata) throws RefusedException {
        try {
            Files.createDirectories(articles);
            copy(METADATA, metadata);
            List<String> ids = Files.readAllLines(metadata, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split("\t", 2)[0])
                    .filter(id -> !id.isBlank())
                    .toList();
            for (String id : ids) {
                copy(id, articles.resolve(id));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedException(List.of(String.format(
                    Locale.ROOT,
                    "the samples can't be written to %s (%s); give another folder with --output",
                    articles.toAbsolutePath(),
                    e)));
        }
    }

    private static void copy(String name, Path target) throws IOException {
        try (InputStream in = DemoCommand.class.getClassLoader().getResourceAsStream(SAMPLES + name)) {
            if (in == null) {
                throw new IOException(SAMPLES + name + " is not on the class path");
            }
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
