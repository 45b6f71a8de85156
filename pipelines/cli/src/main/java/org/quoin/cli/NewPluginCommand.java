package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.quoin.assembly.Installation;
import org.quoin.assembly.PackagedPipeline;
import org.quoin.assembly.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the project that a plugin's author begins with. */
@Command(
        name = "plugin",
        description = "Writes a Maven project with an annotator, a type of its own, a word list and tests. It builds as"
                + " it is, into a jar for the folder of plugins.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example:", "  quoin new plugin unnamed-sources --group org.example.news"})
final class NewPluginCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "What the plugin is called, as in unnamed-sources: the name of its jar and of its pipeline;"
                    + " its annotator is the UnnamedSourcesAnnotator then.")
    private String name;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "Maven's group id, and the vendor of the annotator; ${DEFAULT-VALUE} unless given.")
    private String group = "org.example";

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The Java package; the group and the name unless given.")
    private Optional<String> javaPackage = Optional.empty();

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where the project goes, a new or an empty folder; NAME in this folder unless given.")
    private Optional<Path> folder = Optional.empty();

    @Override
    public Integer call() throws RefusedException {
        PluginName plugin = PluginName.of(name, group, javaPackage);
        if (pipelines().anyMatch(name::equals)) {
            throw refused(
                    "'%s' is the name of a pipeline that comes with Quoin, and the plugin brings one of its own"
                            + " name; choose another, such as my-%s",
                    name, name);
        }
        Path target = folder.orElse(Path.of(name));
        refuseTaken(target);
        try {
            new PluginProject(plugin, Version.OF_QUOIN).write(target);
        } catch (IOException e) {
            throw refused(
                    "the project can't be written to %s (%s); give another folder with --folder",
                    target.toAbsolutePath().normalize(), e);
        }
        report(plugin, target);
        return Quoin.DONE;
    }

    private Stream<String> pipelines() {
        return Installation.of(getClass().getClassLoader()).pipelines().list().stream()
                .map(PackagedPipeline::name);
    }

    private static void refuseTaken(Path target) throws RefusedException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw refused("%s is a file; give a folder with --folder", target);
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent()) {
                throw refused(
                        "there are files in the folder %s already, and none of them is to be lost; choose another"
                                + " name, or another folder with --folder",
                        target);
            }
        } catch (IOException e) {
            throw refused("the folder %s can't be read (%s); give another with --folder", target, e);
        }
    }

    private void report(PluginName plugin, Path target) {
        spec.commandLine()
                .getOut()
                .printf(
                        """
                Wrote the plugin %1$s, with the %2$sAnnotator, into %3$s. To build and test it:

                    mvn -f %3$s package

                Maven takes Quoin from your local repository. To put it there, once, in Quoin's own folder:

                    mvn install -DskipTests -pl :quoin-testkit -am

                Then copy %4$s into the folder 'plugins' in Quoin's own, and

                    quoin run %1$s ARTICLES --output DIR

                %5$s says what is in the project.
                """,
                        plugin.name(), plugin.className(), target, jar(plugin, target), target.resolve("README.md"));
    }

    private static Path jar(PluginName plugin, Path target) {
        return target.resolve("target").resolve(plugin.name() + "-" + PluginProject.VERSION + ".jar");
    }

    private static RefusedException refused(String problem, Object... facts) {
        return new RefusedException(List.of(String.format(problem, facts)));
    }
}
