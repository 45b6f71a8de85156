package org.quoin.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.assembly.PipelineDescriptor.TypesFile;
import org.quoin.assembly.PipelineDescriptor.Use;
import org.quoin.assembly.Value.Scalar;

/**
 * Reads a descriptor with those that it includes. A descriptor that is reached by several ways is included once, where
 * it is reached first.
 */
final class Includes {

    private final PackagedPipelines packaged;
    private final Problems problems;
    private final Deque<DescriptorSource> chain = new ArrayDeque<>();
    private final Set<DescriptorSource> done = new HashSet<>();
    private final List<TypesFile> types = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    Includes(PackagedPipelines packaged, Problems problems) {
        this.packaged = packaged;
        this.problems = problems;
    }

    /**
     * Reads a descriptor.
     *
     * @return the descriptor with the components of all it includes before its own, and the language of the first of
     *     them if it gives none itself
     */
    PipelineDescriptor read(DescriptorSource source) {
        PipelineDescriptor own = expand(source);
        return new PipelineDescriptor(
                own.name(), own.description(), own.language(), List.of(), List.copyOf(types), List.copyOf(uses));
    }

    private PipelineDescriptor expand(DescriptorSource source) {
        done.add(source);
        chain.addLast(source);
        PipelineDescriptor descriptor = new DescriptorParser(source, problems).parse();
        String language = descriptor.language();
        for (Scalar include : descriptor.includes()) {
            String included = include(include, source);
            language = language.isEmpty() ? included : language;
        }
        types.addAll(descriptor.types());
        uses.addAll(descriptor.components());
        chain.removeLast();
        return new PipelineDescriptor(
                descriptor.name(),
                descriptor.description(),
                language,
                descriptor.includes(),
                descriptor.types(),
                descriptor.components());
    }

    /** Returns the language of what is included. */
    private String include(Scalar include, DescriptorSource from) {
        Optional<DescriptorSource> found = find(include.text(), from);
        if (found.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_INCLUDE,
                    include.position(),
                    "nothing to include called '" + include.text() + "'"
                            + Nearest.suggest(include.text(), packaged.names()) + " Packaged pipelines: "
                            + String.join(", ", packaged.names()) + "; a file is given by its path from here");
            return includeInstead(include);
        }
        if (chain.contains(found.get())) {
            problems.add(
                    ProblemCode.INCLUDE_LOOP,
                    include.position(),
                    "descriptors include each other in a circle: " + circle(found.get()) + "; take one include out");
            return "";
        }
        return done.contains(found.get()) ? "" : expand(found.get()).language();
    }

    /** Goes on with what was probably meant, so that the report covers the rest as well. */
    private String includeInstead(Scalar unknown) {
        Optional<DescriptorSource> meant = Nearest.only(unknown.text(), packaged.names())
                .flatMap(packaged::find)
                .filter(source -> !chain.contains(source));
        if (meant.isEmpty()) {
            uses.add(Use.unreadable(unknown.position()));
            return "";
        }
        return done.contains(meant.get()) ? "" : expand(meant.get()).language();
    }

    private Optional<DescriptorSource> find(String name, DescriptorSource from) {
        return packaged.find(name).or(() -> from.sibling(name));
    }

    private String circle(DescriptorSource again) {
        Iterator<DescriptorSource> sources = chain.iterator();
        Stream.Builder<DescriptorSource> circle = Stream.builder();
        boolean inside = false;
        while (sources.hasNext()) {
            DescriptorSource source = sources.next();
            inside = inside || source.equals(again);
            if (inside) {
                circle.add(source);
            }
        }
        return circle.add(again).build().map(DescriptorSource::file).collect(Collectors.joining(" -> "));
    }
}
