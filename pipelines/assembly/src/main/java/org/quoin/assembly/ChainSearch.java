package org.quoin.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the smallest set of components that makes some types, by iterative deepening: sets of one component are tried
 * first, then of two, each grown from what is still missing. Of sets of one size, the first by the order of the
 * components is taken.
 */
final class ChainSearch {

    private final List<Component> components;
    private final TypeHierarchy types;
    private final TypesThere available;
    private final List<String> wanted;
    private final BitSet useful = new BitSet();
    private final Map<String, BitSet> makers = new HashMap<>();
    private final Set<BitSet> deadEnds = new HashSet<>();

    /**
     * Makes one.
     *
     * @param components the components to choose from, the best ones first
     * @param types which type extends which
     * @param available the types that are there before any component
     * @param wanted the types to make
     */
    ChainSearch(List<Component> components, TypeHierarchy types, TypesThere available, Collection<String> wanted) {
        this.components = List.copyOf(components);
        this.types = types;
        this.available = available;
        this.wanted = wanted.stream().distinct().toList();
        BitSet all = new BitSet();
        all.set(0, components.size());
        useful.or(all);
        order(all).forEach(useful::clear);
        useful.xor(all);
    }

    /** Returns the types that no set of components makes. */
    List<String> impossible() {
        return missing(useful);
    }

    /** Returns the components in an order in which they run; empty if no set of them makes all the types. */
    Optional<List<Component>> shortest() {
        if (!impossible().isEmpty()) {
            return Optional.empty();
        }
        dropDominated();
        for (int size = 0; ; size++) {
            deadEnds.clear();
            Optional<List<Component>> found = search(new BitSet(), size);
            if (found.isPresent()) {
                return found;
            }
        }
    }

    private Optional<List<Component>> search(BitSet chosen, int more) {
        List<Integer> order = order(chosen);
        BitSet running = new BitSet();
        order.forEach(running::set);
        if (missing(running).isEmpty()) {
            return Optional.of(order.stream().map(components::get).toList());
        }
        List<String> open = open(chosen, running);
        if (leastNumber(open) > more || !deadEnds.add(chosen)) {
            return Optional.empty();
        }
        for (String type : open.isEmpty() ? blocked(chosen, running) : open.subList(0, 1)) {
            BitSet candidates = (BitSet) makers(type).clone();
            candidates.andNot(chosen);
            for (int maker = candidates.nextSetBit(0); maker >= 0; maker = candidates.nextSetBit(maker + 1)) {
                BitSet larger = (BitSet) chosen.clone();
                larger.set(maker);
                Optional<List<Component>> found = more == 0 ? Optional.empty() : search(larger, more - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the types that something needs and nothing chosen makes. */
    private List<String> open(BitSet chosen, BitSet running) {
        Set<String> open = new LinkedHashSet<>(missing(chosen));
        for (String type : blocked(chosen, running)) {
            if (!makers(type).intersects(chosen)) {
                open.add(type);
            }
        }
        return List.copyOf(open);
    }

    /** Returns what the components need that can't run yet; it may be made by one that can't run either. */
    private List<String> blocked(BitSet chosen, BitSet running) {
        Set<String> blocked = new LinkedHashSet<>();
        chosen.stream()
                .filter(component -> !running.get(component))
                .forEach(component -> components.get(component).inputs().stream()
                        .filter(type -> !isThere(type, running))
                        .forEach(blocked::add));
        return List.copyOf(blocked);
    }

    /** Returns how many components are needed at least: types that share no maker need one each. */
    private int leastNumber(List<String> open) {
        int number = 0;
        BitSet counted = new BitSet();
        for (String type : open) {
            if (!makers(type).intersects(counted)) {
                number++;
                counted.or(makers(type));
            }
        }
        return number;
    }

    /** Returns the components that can run, each after those whose types it takes in, optional ones if possible. */
    private List<Integer> order(BitSet chosen) {
        List<Integer> order = new ArrayList<>();
        BitSet running = new BitSet();
        BitSet waiting = (BitSet) chosen.clone();
        for (int next = next(waiting, running); next >= 0; next = next(waiting, running)) {
            order.add(next);
            running.set(next);
            waiting.clear(next);
        }
        return order;
    }

    private int next(BitSet waiting, BitSet running) {
        int first = -1;
        for (int component = waiting.nextSetBit(0); component >= 0; component = waiting.nextSetBit(component + 1)) {
            if (canRun(component, running)) {
                if (!isHelpedBy(waiting, component)) {
                    return component;
                }
                first = first < 0 ? component : first;
            }
        }
        return first;
    }

    private boolean canRun(int component, BitSet running) {
        return components.get(component).inputs().stream().allMatch(type -> isThere(type, running));
    }

    private boolean isHelpedBy(BitSet waiting, int component) {
        BitSet others = (BitSet) waiting.clone();
        others.clear(component);
        return components.get(component).optionalInputs().stream()
                .anyMatch(type -> makers(type).intersects(others));
    }

    private List<String> missing(BitSet made) {
        return wanted.stream().filter(type -> !isThere(type, made)).toList();
    }

    private boolean isThere(String type, BitSet made) {
        return available.has(type) || makers(type).intersects(made);
    }

    private BitSet makers(String type) {
        return makers.computeIfAbsent(type, this::findMakers);
    }

    private BitSet findMakers(String type) {
        BitSet found = new BitSet();
        for (int component = 0; component < components.size(); component++) {
            if (useful.get(component) && makes(components.get(component), type)) {
                found.set(component);
            }
        }
        return found;
    }

    private boolean makes(Component component, String type) {
        return component.outputs().stream().anyMatch(output -> types.isOrExtends(output, type));
    }

    /** A component that needs no less and makes no more than a better one is in no best set, or in one no better. */
    private void dropDominated() {
        Set<String> asked = new LinkedHashSet<>(wanted);
        useful.stream()
                .forEach(component -> asked.addAll(components.get(component).inputs()));
        List<BitSet> needs = new ArrayList<>();
        List<BitSet> made = new ArrayList<>();
        List<String> numbered = List.copyOf(asked);
        for (int component = 0; component < components.size(); component++) {
            BitSet needed = new BitSet();
            BitSet outputs = new BitSet();
            for (int type = 0; type < numbered.size(); type++) {
                String name = numbered.get(type);
                needed.set(type, components.get(component).inputs().contains(name) && !isThere(name, new BitSet()));
                outputs.set(type, makers(name).get(component));
            }
            needs.add(needed);
            made.add(outputs);
        }
        BitSet kept = new BitSet();
        useful.stream()
                .filter(component -> kept.stream()
                        .noneMatch(better -> contains(needs.get(component), needs.get(better))
                                && contains(made.get(better), made.get(component))))
                .forEach(kept::set);
        useful.and(kept);
        makers.clear();
    }

    private static boolean contains(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
