package org.quoin.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Goes from types to a pipeline that makes them, of as few components as can be. Components that need a parameter set
 * are left out. Where several pipelines are as short, Quoin's own components come before those of plugins.
 */
public final class Planner {

    private static final int MOST_NAMED = 3;

    private final Catalog catalog;
    private final TypeHierarchy types;
    private final NamedTypes names;
    private final String language;

    /**
     * Makes one.
     *
     * @param installation the components that there are
     * @param language ISO 639 code of the articles that the pipelines are for
     */
    public Planner(Installation installation, String language) {
        this.catalog = installation.catalog();
        this.types = new TypeHierarchy(installation.types(installation.plugins(), new Problems()));
        this.names = new NamedTypes(catalog, types);
        this.language = language;
    }

    /**
     * Plans a pipeline.
     *
     * @param wanted the types that it is to make: full names, or simple ones where these are plain
     * @throws DescriptorException if there is no such type, or no components together make it
     */
    public Plan plan(List<String> wanted) throws DescriptorException {
        Problems problems = new Problems();
        Set<String> full = new LinkedHashSet<>();
        wanted.forEach(name -> names.find(name, position(name), problems).ifPresent(full::add));
        failIfWrong(problems);
        ChainSearch search = search(List.copyOf(full));
        search.impossible()
                .forEach(type -> problems.add(ProblemCode.NOT_MAKEABLE, position(type), new Obstacles(type).inWords()));
        failIfWrong(problems);
        List<Component> chain = search.shortest().orElseThrow();
        if (chain.isEmpty()) {
            problems.add(
                    ProblemCode.NOT_MAKEABLE,
                    position(wanted.get(0)),
                    "no component makes it: every article has it from its reader");
        }
        failIfWrong(problems);
        return new Plan(
                List.copyOf(full),
                language,
                chain.stream().map(component -> part(component, chain, full)).toList());
    }

    private static Position position(String type) {
        return Position.of("--want " + Component.simpleName(type));
    }

    private static void failIfWrong(Problems problems) throws DescriptorException {
        if (problems.hasErrors()) {
            throw new DescriptorException(problems.report());
        }
    }

    private ChainSearch search(List<String> wanted) {
        List<Component> candidates = catalog.components().stream()
                .filter(component -> component.serves(language))
                .filter(component -> component.unset().isEmpty())
                .sorted(Component.PREFERRED_FIRST)
                .toList();
        // What the reader makes is there without a component; who asks for it wants what a component makes of it.
        TypesThere there = TypesThere.fromReader(types, made -> wanted.stream()
                .noneMatch(type -> types.isOrExtends(made, type)
                        && candidates.stream().anyMatch(component -> component.makes(type, types))));
        return new ChainSearch(candidates, types, there, wanted);
    }

    private Plan.Part part(Component component, List<Component> chain, Set<String> wanted) {
        List<String> results =
                wanted.stream().filter(type -> component.makes(type, types)).toList();
        Map<List<String>, List<String>> takers = new LinkedHashMap<>();
        for (Component taker : chain.subList(chain.indexOf(component) + 1, chain.size())) {
            List<String> needed = taker.inputs().stream()
                    .filter(type -> component.makes(type, types))
                    .toList();
            if (!needed.isEmpty()) {
                takers.computeIfAbsent(needed, n -> new ArrayList<>()).add(taker.simpleName());
            }
        }
        List<String> reasons = new ArrayList<>();
        if (!results.isEmpty()) {
            reasons.add("makes " + Words.types(results));
        }
        takers.forEach((needed, names) -> reasons.add("makes " + Words.types(needed) + ", which " + Words.list(names)
                + (names.size() == 1 ? " needs" : " need")));
        return new Plan.Part(component, component.nameIn(catalog), reasons, hints(component, chain));
    }

    private List<String> hints(Component component, List<Component> chain) {
        TypesThere there = TypesThere.fromReader(types);
        chain.forEach(there::add);
        Map<List<String>, List<String>> makersOf = new LinkedHashMap<>();
        for (String type : component.optionalInputs()) {
            List<String> makers = makers(type)
                    .filter(maker -> maker.serves(language))
                    .filter(maker -> !maker.className().equals(component.className()))
                    .map(maker -> maker.nameIn(catalog))
                    .limit(MOST_NAMED)
                    .toList();
            if (!there.has(type) && !makers.isEmpty()) {
                makersOf.computeIfAbsent(makers, m -> new ArrayList<>()).add(type);
            }
        }
        List<String> hints = new ArrayList<>();
        makersOf.forEach((makers, used) -> hints.add(
                "It would use " + Words.types(used) + " too: put " + String.join(" or ", makers) + " before it."));
        return hints;
    }

    private Stream<Component> makers(String type) {
        return catalog.components().stream()
                .filter(component -> component.makes(type, types))
                .sorted(Component.PREFERRED_FIRST);
    }

    /** Why no pipeline makes a type. */
    private final class Obstacles {

        private final String type;

        Obstacles(String type) {
            this.type = type;
        }

        String inWords() {
            if (makers(type).anyMatch(Component::isInEveryPipeline)) {
                return "every pipeline makes it by itself, at its end; no component is needed for it";
            }
            List<String> obstacles =
                    makers(type).limit(MOST_NAMED).map(this::obstacle).toList();
            return "nothing makes " + type
                    + (obstacles.isEmpty()
                            ? ": no component that is installed does"
                            : "; " + String.join("; ", obstacles));
        }

        private String obstacle(Component maker) {
            String could = maker.nameIn(catalog) + " would, but ";
            if (!maker.serves(language)) {
                return could + "it serves only " + String.join(", ", maker.languages()) + ", not " + language;
            }
            if (!maker.unset().isEmpty()) {
                return could + "it needs its parameter " + Words.list(maker.unset())
                        + " set; put it in a descriptor by hand";
            }
            Optional<String> missing =
                    search(maker.inputs()).impossible().stream().findFirst();
            return could + "it needs " + missing.map(Component::simpleName).orElse("itself") + ", which nothing makes";
        }
    }
}
