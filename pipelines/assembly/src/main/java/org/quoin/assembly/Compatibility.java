package org.quoin.assembly;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** Finds why a plugin can't run in this Quoin on this Java, as far as its files tell. */
final class Compatibility {

    /** The manifest entry by which a plugin says which Quoin it was built with. */
    static final String BUILT_WITH = "Quoin-Version";

    /** Java 17 writes class files of version 61, and so on. */
    private static final int CLASS_FILES_BEFORE_JAVA = 44;

    /** Major and minor: as long as the major version is 0, a minor one may change anything. */
    private static final Pattern LINE = Pattern.compile("0\\.\\d+|[1-9]\\d*");

    private final Plugin plugin;
    private final String quoinVersion;

    /** @param quoinVersion the version of this Quoin */
    Compatibility(Plugin plugin, String quoinVersion) {
        this.plugin = plugin;
        this.quoinVersion = quoinVersion;
    }

    /**
     * Returns the reason not to use the plugin, with what to do about it.
     *
     * @param components the plugin's components
     * @param types the types that it publishes
     * @param shared the types that Quoin publishes
     */
    Optional<String> refusal(List<Component> components, TypeSystemDescription types, TypeSystemDescription shared)
            throws IOException {
        return builtWith()
                .or(() -> ofNewerJava(components))
                .or(() -> ofOldUima(types))
                .or(() -> changedTypes(types, shared));
    }

    private Optional<String> builtWith() throws IOException {
        for (URL manifest : Collections.list(plugin.own().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream in = manifest.openStream()) {
                String version = new Manifest(in).getMainAttributes().getValue(BUILT_WITH);
                Optional<String> reason = version == null ? Optional.empty() : unlike(version.strip());
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> unlike(String version) {
        try {
            if (Version.parse(version).compareTo(Version.parse(quoinVersion)) > 0) {
                return Optional.of("it was built with Quoin " + version + " and this is " + quoinVersion
                        + "; take a newer Quoin, or an older version of the plugin");
            }
        } catch (IllegalArgumentException e) {
            return Optional.of("its manifest gives " + BUILT_WITH + " as '" + version
                    + "', which is no version; build it again with the version of Quoin there");
        }
        return line(version).equals(line(quoinVersion))
                ? Optional.empty()
                : Optional.of("it was built with Quoin " + version + ", which is too old for " + quoinVersion
                        + "; take a newer version of the plugin, or build it again");
    }

    private static String line(String version) {
        Matcher line = LINE.matcher(version);
        return line.lookingAt() ? line.group() : version;
    }

    private Optional<String> ofNewerJava(List<Component> components) {
        int running = Runtime.version().feature();
        for (Component component : components) {
            int java = javaVersion(component.className());
            if (java > running) {
                return Optional.of(component.simpleName() + " needs Java " + java + " and this is Java " + running
                        + "; run Quoin with a newer Java, or take an older version of the plugin");
            }
        }
        return Optional.empty();
    }

    /** Returns 0 for a class that is not there, or is none: that comes out where it is used. */
    private int javaVersion(String className) {
        URL file = plugin.own().getResource(className.replace('.', '/') + ".class");
        if (file == null) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(file.openStream())) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort() - CLASS_FILES_BEFORE_JAVA;
        } catch (IOException e) {
            return 0;
        }
    }

    /** UIMA 2 made two classes of each type. */
    private Optional<String> ofOldUima(TypeSystemDescription types) {
        for (TypeDescription type : types.getTypes()) {
            String second = type.getName() + "_Type";
            boolean there = plugin.own().getResource(second.replace('.', '/') + ".class") != null;
            if (there && !PluginClassLoader.isShared(second)) {
                return Optional.of("the class of its type " + type.getName()
                        + " was made for UIMA 2; take a version of the plugin for UIMA 3, or make its types anew with"
                        + " UIMA 3's jcasgen");
            }
        }
        return Optional.empty();
    }

    /** Returns what is wrong with a plugin's own idea of types that are Quoin's. */
    static Optional<String> changedTypes(TypeSystemDescription types, TypeSystemDescription shared) {
        for (TypeDescription type : types.getTypes()) {
            TypeDescription ours = shared.getType(type.getName());
            if (ours != null && !sameSupertype(type, ours)) {
                return Optional.of("it has " + type.getName() + " extend " + type.getSupertypeName()
                        + ", which here extends " + ours.getSupertypeName() + "; it was made for another version");
            }
            Set<String> known = ours == null ? Set.of() : features(ours);
            for (FeatureDescription feature : type.getFeatures()) {
                if (ours != null && !known.contains(feature.getName() + ':' + feature.getRangeTypeName())) {
                    return Optional.of("it gives " + type.getName() + " a feature '" + feature.getName() + "' ("
                            + feature.getRangeTypeName() + ") that it does not have here; a plugin adds a subtype of"
                            + " its own instead, or it was made for another version");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameSupertype(TypeDescription type, TypeDescription ours) {
        return type.getSupertypeName().equals(ours.getSupertypeName());
    }

    private static Set<String> features(TypeDescription type) {
        return Arrays.stream(type.getFeatures())
                .map(feature -> feature.getName() + ':' + feature.getRangeTypeName())
                .collect(Collectors.toSet());
    }
}
