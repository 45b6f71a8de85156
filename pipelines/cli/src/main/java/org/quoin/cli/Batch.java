package org.quoin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.Plugin;
import org.quoin.assembly.Problem;
import org.quoin.io.ArticleFile;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleMetadata;
import org.quoin.io.Formats;
import org.quoin.io.Inputs;
import org.quoin.io.InvalidRequestException;
import org.quoin.io.MetadataTable;
import org.quoin.runner.BatchRun;
import org.quoin.runner.Progress;
import org.quoin.runner.RunException;
import org.quoin.runner.RunRequest;
import org.quoin.runner.RunSummary;

/**
 * The words of a command made into a run. Everything is looked at before anything is written, so that one report names
 * all that is wrong.
 */
final class Batch {

    private final Installation installation;
    private final List<String> settings;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param installation the components, pipelines and formats that there are
     * @param settings parameters to set whatever the descriptor says
     */
    Batch(Installation installation, List<String> settings) {
        this.installation = installation;
        this.settings = settings;
    }

    /**
     * Makes a request of a command's words.
     *
     * @throws RefusedException if anything is wrong with them
     */
    RunRequest prepare(
            String pipeline,
            List<String> inputs,
            Path output,
            List<String> formats,
            Optional<Path> metadata,
            int threads)
            throws RefusedException {
        Optional<Pipeline> assembled = assemble(pipeline);
        Optional<List<ArticleFile>> articles = attempt(() -> Inputs.find(inputs, output));
        Optional<List<ArticleFormat>> writers = attempt(() -> new Formats(loaders()).named(formats));
        // Without the articles, every row of the table would look wrong.
        Optional<ArticleMetadata> facts = metadata.isEmpty() || articles.isEmpty()
                ? Optional.of(ArticleMetadata.none())
                : attempt(() -> MetadataTable.read(metadata.get(), articles.get()));
        if (!problems.isEmpty()) {
            problems.addAll(warnings);
            throw new RefusedException(problems);
        }
        return new RunRequest(
                assembled.orElseThrow(),
                articles.orElseThrow(),
                facts.orElseThrow(),
                writers.orElseThrow(),
                output,
                threads);
    }

    /**
     * Runs a request.
     *
     * @param warn is told what may not be as it should be, before the start
     * @param report is told what it came to, also where the process is asked to end
     * @throws RefusedException if it can't start
     */
    RunSummary run(RunRequest request, Progress progress, Consumer<String> warn, Consumer<RunSummary> report)
            throws RefusedException {
        warnings.forEach(warn);
        BatchRun run = new BatchRun(request, progress);
        run.stopOnInterrupt(report);
        try {
            return run.run();
        } catch (RunException e) {
            throw new RefusedException(List.of(e.getMessage()));
        }
    }

    /** Returns the exit status that tells how a run ended. */
    static int status(RunSummary summary) {
        if (summary.interrupted()) {
            return Quoin.INTERRUPTED;
        }
        return summary.failed() > 0 || summary.halted().isPresent() ? Quoin.SOME_FAILED : Quoin.DONE;
    }

    private Optional<Pipeline> assemble(String pipeline) {
        try {
            return Optional.of(new Assembler(installation)
                    .assemble(pipeline, settings, problem -> warnings.add(problem.toString())));
        } catch (DescriptorException e) {
            e.problems().stream().map(Problem::toString).forEach(problems::add);
            return Optional.empty();
        }
    }

    private List<ClassLoader> loaders() {
        return installation.plugins().stream().map(Plugin::loader).toList();
    }

    private <T> Optional<T> attempt(Attempt<T> attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (InvalidRequestException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws InvalidRequestException;
    }
}
