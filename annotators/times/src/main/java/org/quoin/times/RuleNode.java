package org.quoin.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A node of the trie of a head's patterns: what may follow, and which rules end here. */
final class RuleNode {

    private static final Edge[] NO_EDGES = {};

    /**
     * What leads to another node.
     *
     * @param number the word, class or head; 0 for any piece
     * @param tag what the piece's tag must begin with; empty if any will do
     */
    record Edge(int number, String tag, RuleNode to) {}

    private final Map<Integer, Edge[]> words = new HashMap<>();
    private Edge[] classes = NO_EDGES;
    private Edge[] heads = NO_EDGES;
    private Edge[] any = NO_EDGES;
    private Rule rule;

    /** Adds a rule; where another rule is written the same way, the first one holds. */
    void add(Rule added) {
        RuleNode node = this;
        for (Rule.Element element : added.elements()) {
            node = node.follow(element);
        }
        if (node.rule == null) {
            node.rule = added;
        }
    }

    private RuleNode follow(Rule.Element element) {
        Edge[] edges =
                switch (element.kind()) {
                    case WORD -> words.getOrDefault(element.number(), NO_EDGES);
                    case CLASS -> classes;
                    case HEAD -> heads;
                    case ANY -> any;
                };
        for (Edge edge : edges) {
            if (edge.number == element.number() && edge.tag.equals(element.tag())) {
                return edge.to;
            }
        }
        RuleNode next = new RuleNode();
        Edge[] more = Arrays.copyOf(edges, edges.length + 1);
        more[edges.length] = new Edge(element.number(), element.tag(), next);
        switch (element.kind()) {
            case WORD -> words.put(element.number(), more);
            case CLASS -> classes = more;
            case HEAD -> heads = more;
            case ANY -> any = more;
        }
        return next;
    }

    /** Returns the words that may follow. */
    Set<Integer> words() {
        return words.keySet();
    }

    /** Returns the edges of a word. */
    Edge[] words(int word) {
        return words.isEmpty() ? NO_EDGES : words.getOrDefault(word, NO_EDGES);
    }

    Edge[] classes() {
        return classes;
    }

    Edge[] heads() {
        return heads;
    }

    Edge[] any() {
        return any;
    }

    /** Returns all heads that this node and those after it call. */
    Set<Integer> everyHead() {
        Set<Integer> called = new HashSet<>();
        List<RuleNode> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            RuleNode node = open.remove(open.size() - 1);
            for (Edge edge : node.heads) {
                called.add(edge.number);
                open.add(edge.to);
            }
            for (Edge edge : node.classes) {
                open.add(edge.to);
            }
            for (Edge edge : node.any) {
                open.add(edge.to);
            }
            node.words.values().forEach(edges -> Arrays.stream(edges).forEach(edge -> open.add(edge.to)));
        }
        return called;
    }

    /** Tells whether a rule ends here. */
    boolean ends() {
        return rule != null;
    }

    /** Returns the rule that ends here. */
    Rule rule() {
        return rule;
    }
}
