package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how to get the types that a component in a chain misses. */
final class MissingInputs {

    private static final int MOST_NAMED = 4;

    private final Chain chain;
    private final int at;
    private final Link link;

    /** @param at the component's number, from 0 */
    MissingInputs(Chain chain, int at) {
        this.chain = chain;
        this.at = at;
        this.link = chain.links().get(at);
    }

    /** Reports types that nothing in the chain makes: those that can be made in one problem, with how. */
    void report(List<String> missing, Problems problems) {
        List<String> possible = new ArrayList<>(missing);
        for (String type : missing) {
            if (shortest(List.of(type)).isEmpty()) {
                possible.remove(type);
                problems.add(ProblemCode.MISSING_INPUT, link.position(), needs(List.of(type)) + impossible(type));
            }
        }
        if (!possible.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_INPUT,
                    link.position(),
                    needs(possible)
                            + shortest(possible).map(this::put).orElse("no components together make them")
                            + others(possible));
        }
    }

    private String needs(List<String> missing) {
        return link.component().simpleName() + " needs " + Words.types(missing) + ", which nothing before it makes; ";
    }

    private String impossible(String type) {
        if (!chain.types().has(type)) {
            return "there is no such type here (" + type + "), is its plugin missing?";
        }
        boolean otherwise =
                chain.catalog().components().stream().anyMatch(component -> component.makes(type, chain.types()));
        return otherwise
                ? "what makes it does not serve '" + chain.language() + "', or needs what nothing makes"
                : "no component that is installed does; if " + link.component().simpleName()
                        + " can do without it, write without: [" + Component.simpleName(type) + "] beside its 'use:'";
    }

    private String put(List<Component> components) {
        String named = components.stream().map(this::named).collect(Collectors.joining(", "));
        boolean several = components.size() > 1;
        return "put " + named + " before it, " + (several ? "in this order, " : "") + "at " + link.line();
    }

    private String named(Component component) {
        List<String> unset = component.unset();
        String moved = chain.links().subList(at, chain.links().size()).stream()
                .filter(later -> later.component().className().equals(component.className()))
                .findFirst()
                .map(later -> ", which stands at " + later.position() + ",")
                .orElse("");
        return component.nameIn(chain.catalog())
                + moved
                + (unset.isEmpty() ? "" : " (with " + String.join(", ", unset) + " set)");
    }

    /** Names what else would do as well, alone. */
    private String others(List<String> missing) {
        List<Component> best = shortest(missing).orElse(List.of());
        if (best.size() != 1) {
            return "";
        }
        TypesThere there = new ChainFlow(chain).before(at);
        List<String> others = candidates(!best.get(0).unset().isEmpty())
                .filter(component -> !best.contains(component))
                .filter(component -> component.inputs().stream().allMatch(there::has))
                .filter(component -> missing.stream().allMatch(type -> component.makes(type, chain.types())))
                .map(component -> component.nameIn(chain.catalog()))
                .limit(MOST_NAMED)
                .toList();
        return others.isEmpty() ? "" : "; or instead of it " + String.join(", ", others);
    }

    /** Components that run as they are come before those that want a parameter set. */
    private Optional<List<Component>> shortest(List<String> missing) {
        return search(missing, false).or(() -> search(missing, true));
    }

    private Optional<List<Component>> search(List<String> missing, boolean alsoUnset) {
        TypesThere there = new ChainFlow(chain).before(at);
        return new ChainSearch(candidates(alsoUnset).toList(), chain.types(), there, missing).shortest();
    }

    private Stream<Component> candidates(boolean alsoUnset) {
        return chain.catalog().components().stream()
                .filter(component ->
                        !component.className().equals(link.component().className()))
                .filter(component -> component.serves(chain.language()))
                .filter(component -> alsoUnset || component.unset().isEmpty())
                .sorted(Component.PREFERRED_FIRST);
    }
}
