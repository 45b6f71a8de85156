package org.quoin.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Matches the rules of a grammar at a piece. Belongs to one thread. */
final class Matcher {

    private static final int DEEPEST = 256;

    private final Grammar grammar;
    private final Pieces pieces;
    private final int[] ends = new int[DEEPEST];
    private final Meaning[] meanings = new Meaning[DEEPEST];

    /**
     * What a rule matches.
     *
     * @param rule the rule
     * @param bounds the first piece of each element, and after the last the piece that follows
     * @param meanings of each marked stretch
     */
    record Match(Rule rule, int[] bounds, Meaning[] meanings) {

        /** Returns the piece after the last one. */
        int end() {
            return bounds[bounds.length - 1];
        }
    }

    Matcher(Grammar grammar, Pieces pieces) {
        this.grammar = grammar;
        this.pieces = pieces;
    }

    /** Returns what the rules of a head match from a piece on: for each end the match of the first rule. */
    List<Match> matches(int head, int from) {
        if (!grammar.canBegin(head, pieces, from)) {
            return List.of();
        }
        return matches(head, from, 0);
    }

    private List<Match> matches(int head, int from, int depth) {
        List<Match> found = new ArrayList<>();
        walk(grammar.root(head), from, from, depth, depth, found);
        return found;
    }

    private void walk(RuleNode node, int from, int piece, int base, int depth, List<Match> found) {
        if (node.ends()) {
            accept(node.rule(), from, base, found);
        }
        if (piece >= pieces.size() || pieces.stretch(piece) != pieces.stretch(from) || depth + 1 >= DEEPEST) {
            return;
        }
        int word = pieces.word(piece);
        if (word != Vocabulary.UNKNOWN) {
            step(node.words(word), from, piece, base, depth, found);
        }
        long classes = pieces.classes(piece);
        if (classes != 0) {
            for (RuleNode.Edge edge : node.classes()) {
                if ((classes >>> edge.number() & 1) != 0) {
                    step(edge, from, piece, base, depth, found);
                }
            }
        }
        step(node.any(), from, piece, base, depth, found);
        for (RuleNode.Edge edge : node.heads()) {
            if (grammar.canBegin(edge.number(), pieces, piece)) {
                for (Match match : matches(edge.number(), piece, depth)) {
                    ends[depth] = match.end();
                    meanings[depth] = match.meanings.length == 0 ? Meaning.NONE : match.meanings[0];
                    walk(edge.to(), from, match.end(), base, depth + 1, found);
                }
            }
        }
    }

    private void step(RuleNode.Edge[] edges, int from, int piece, int base, int depth, List<Match> found) {
        for (RuleNode.Edge edge : edges) {
            step(edge, from, piece, base, depth, found);
        }
    }

    private void step(RuleNode.Edge edge, int from, int piece, int base, int depth, List<Match> found) {
        if (pieces.mayBe(edge.tag(), piece)) {
            ends[depth] = piece + 1;
            walk(edge.to(), from, piece + 1, base, depth + 1, found);
        }
    }

    private void accept(Rule rule, int from, int base, List<Match> found) {
        int length = rule.elements().size();
        int end = ends[base + length - 1];
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).end() == end) {
                if (found.get(i).rule.order() > rule.order()) {
                    match(rule, from, base, found).ifPresent(replacing(found, i));
                }
                return;
            }
        }
        match(rule, from, base, found).ifPresent(found::add);
    }

    private static Consumer<Match> replacing(List<Match> found, int index) {
        return match -> found.set(index, match);
    }

    private Optional<Match> match(Rule rule, int from, int base, List<Match> found) {
        int length = rule.elements().size();
        int[] bounds = new int[length + 1];
        bounds[0] = from;
        System.arraycopy(ends, base, bounds, 1, length);
        Meaning[] slots = new Meaning[rule.slots().length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = meaning(rule, rule.slots()[i], bounds, base);
        }
        Meaning[] meant = new Meaning[rule.marks().size()];
        for (int i = 0; i < meant.length; i++) {
            meant[i] = rule.marks().get(i).meaning().of(slots);
        }
        boolean nonsense = Arrays.stream(meant).anyMatch(meaning -> meaning == Meaning.NONE);
        return nonsense ? Optional.empty() : Optional.of(new Match(rule, bounds, meant));
    }

    private Meaning meaning(Rule rule, int element, int[] bounds, int base) {
        if (element < 0) {
            return Meaning.NONE;
        }
        Rule.Element matched = rule.elements().get(element);
        return matched.kind() == Rule.Kind.HEAD
                ? meanings[base + element]
                : pieces.meaning(bounds[element], matched.number());
    }
}
