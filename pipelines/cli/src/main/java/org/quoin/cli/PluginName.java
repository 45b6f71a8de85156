package org.quoin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What a new plugin and its parts are called.
 *
 * @param name Maven's artifact id, such as {@code unnamed-sources}
 * @param group Maven's group id
 * @param javaPackage the Java package
 * @param className begins the names of its classes: {@code UnnamedSources}
 */
record PluginName(String name, String group, String javaPackage, String className) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /** Packages whose classes a plugin gets from Quoin, whatever its jar holds. */
    private static final String OWN_PACKAGE = "org.quoin";

    /**
     * Makes the names of those that the user gives.
     *
     * @param javaPackage the package; that of the group and the name if there is none
     * @throws RefusedException if Maven or Java can't take one of them; it names all such
     */
    static PluginName of(String name, String group, Optional<String> javaPackage) throws RefusedException {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            problems.add("'" + name + "' can't be a plugin's name; a name is made of small letters, digits and hyphens,"
                    + " and begins with a letter" + suggestion(name));
        }
        if (!GROUP.matcher(group).matches()) {
            problems.add("'" + group + "' can't be a group; give --group a name with dots, such as org.example");
        }
        String chosen = javaPackage.orElse(group.replace('-', '_') + "." + name.replace("-", ""));
        if (problems.isEmpty() && !SourceVersion.isName(chosen)) {
            problems.add("'" + chosen + "' can't be a Java package" + keyword(chosen)
                    + (javaPackage.isEmpty() ? "; choose another name, or" : ";")
                    + " give --package one such as org.example.hedges");
        }
        if ((chosen + ".").startsWith(OWN_PACKAGE + ".")) {
            problems.add("the package " + chosen + " is among Quoin's own; give --package one of yours");
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return new PluginName(name, group, chosen, capitalised(name));
    }

    private static String capitalised(String name) {
        return Stream.of(name.split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** Returns the name that was meant, as the end of a sentence; nothing if that is anyone's guess. */
    private static String suggestion(String name) {
        String near = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return NAME.matcher(near).matches() ? ", such as '" + near + "'" : "";
    }

    private static String keyword(String javaPackage) {
        return Stream.of(javaPackage.split("\\."))
                .filter(SourceVersion::isKeyword)
                .findFirst()
                .map(word -> ": '" + word + "' is a word of the language")
                .orElse("");
    }
}
