package org.quoin.cli;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quoin.assembly.Installation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where plugins are looked for: options that all commands that look at components have in common. */
final class PluginOptions {

    /** Names folders of plugins, separated as in a class path. */
    private static final String VARIABLE = "QUOIN_PLUGINS";

    /** The folder that Quoin is run from, set by the script that runs the jar. */
    private static final String HOME = "quoin.home";

    private static final String FOLDER = "plugins";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-p", "--plugins"},
            paramLabel = "DIR",
            description = "A folder of plugins: jars, folders of jars, PEAR files. May be given several times. Those in"
                    + " $" + VARIABLE + " and in 'plugins' beside the jar are there as well.")
    private List<Path> folders = List.of();

    /**
     * Looks at what is installed.
     *
     * @throws ParameterException if a folder that is asked for is not there
     */
    Installation installation() {
        Set<Path> found = new LinkedHashSet<>();
        folders.forEach(folder -> found.add(there(folder, "--plugins")));
        String variable = System.getenv(VARIABLE);
        if (variable != null) {
            for (String folder : variable.split(File.pathSeparator)) {
                if (!folder.isBlank()) {
                    found.add(there(Path.of(folder), VARIABLE));
                }
            }
        }
        standard().stream().filter(Files::isDirectory).forEach(found::add);
        return Installation.of(getClass().getClassLoader(), List.copyOf(found));
    }

    /** Returns the words that give another command the same folders. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        folders.forEach(folder -> words.addAll(List.of("--plugins", folder.toString())));
        return words;
    }

    private Path there(Path folder, String from) {
        if (Files.isDirectory(folder)) {
            return folder.normalize();
        }
        String what = Files.exists(folder) ? " is a file; give the folder that it lies in" : " is not there";
        throw new ParameterException(spec.commandLine(), from + ": the folder of plugins " + folder + what);
    }

    private static List<Path> standard() {
        List<Path> standard = new ArrayList<>();
        String home = System.getProperty(HOME);
        if (home != null) {
            standard.add(Path.of(home, FOLDER));
        }
        try {
            URI jar = PluginOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            standard.add(Path.of(jar).resolveSibling(FOLDER));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the jar has a place", e);
        }
        return standard;
    }
}
