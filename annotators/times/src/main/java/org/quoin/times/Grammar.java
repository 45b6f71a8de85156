package org.quoin.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules, compiled: the patterns of each head are one trie whose edges are words, classes of pieces and other heads. As
 * no head can call itself, what a rule matches is of bounded length, and matching is linear in the length of the text.
 * Immutable once compiled, and so safe to share.
 */
final class Grammar {

    /** The head of all rules that make expressions of time, or tell that something is none. */
    static final int TOP = 0;

    /** The head of rules for what is no expression of time. */
    static final String NO_TIME = "none";

    /** The head of rules for ages, which are durations where they are wanted. */
    static final String AGE = "AGE";

    private static final Set<String> TOP_HEADS = Set.of("DATE", "TIME", "DURATION", "SET", AGE, NO_TIME);

    private final Vocabulary vocabulary;
    private final List<RuleNode> roots = new ArrayList<>();
    private final Map<String, Integer> heads = new LinkedHashMap<>();
    private final List<boolean[]> firstWords = new ArrayList<>();
    private long[] firstClasses = {};

    private Grammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        heads.put("", TOP);
        roots.add(new RuleNode());
    }

    /**
     * Compiles rules.
     *
     * @throws IllegalArgumentException if a rule can't be read or a head calls itself; the message names the line
     */
    static Grammar compile(List<RuleFile> files) {
        Vocabulary vocabulary = new Vocabulary();
        Grammar grammar = new Grammar(vocabulary);
        files.forEach(file -> file.words().forEach(words -> add(words, vocabulary)));
        files.forEach(file -> file.rules().forEach(line -> grammar.head(line.head())));
        RuleCompiler compiler = new RuleCompiler(vocabulary, Map.copyOf(grammar.heads), Operations.all());
        int order = 0;
        for (RuleFile file : files) {
            for (RuleFile.Line line : file.rules()) {
                for (Rule rule : compiler.compile(line, order++)) {
                    grammar.roots.get(grammar.head(line.head())).add(rule);
                }
            }
        }
        grammar.findFirsts();
        return grammar;
    }

    private static void add(RuleFile.Words line, Vocabulary vocabulary) {
        Meaning meaning = line.meaning().matches("\\d+")
                ? new Meaning.Count(Integer.parseInt(line.meaning()))
                : new Meaning.Name(line.meaning());
        for (String entry : line.words()) {
            int slash = entry.indexOf('/');
            String word = slash < 0 ? entry : entry.substring(0, slash);
            vocabulary.add(word, line.className(), slash < 0 ? "" : entry.substring(slash + 1), meaning);
        }
    }

    private int head(String name) {
        if (TOP_HEADS.contains(name)) {
            return TOP;
        }
        Integer known = heads.putIfAbsent(name, roots.size());
        if (known != null) {
            return known;
        }
        roots.add(new RuleNode());
        return roots.size() - 1;
    }

    private void findFirsts() {
        firstClasses = new long[roots.size()];
        Map<Integer, Boolean> done = new HashMap<>();
        for (int head = 0; head < roots.size(); head++) {
            firstWords.add(new boolean[vocabulary.size()]);
        }
        for (int head = 0; head < roots.size(); head++) {
            findFirsts(head, done);
        }
    }

    private void findFirsts(int head, Map<Integer, Boolean> done) {
        Boolean finished = done.putIfAbsent(head, false);
        if (Boolean.TRUE.equals(finished)) {
            return;
        }
        if (finished != null) {
            throw new IllegalArgumentException("the rules of '" + nameOf(head) + "' call themselves");
        }
        RuleNode root = roots.get(head);
        boolean[] words = firstWords.get(head);
        root.words().forEach(word -> words[word] = true);
        for (RuleNode.Edge edge : root.classes()) {
            firstClasses[head] |= 1L << edge.number();
        }
        root.everyHead().forEach(called -> findFirsts(called, done));
        for (RuleNode.Edge edge : root.heads()) {
            firstClasses[head] |= firstClasses[edge.number()];
            boolean[] others = firstWords.get(edge.number());
            for (int word = 0; word < words.length; word++) {
                words[word] |= others[word];
            }
        }
        if (root.any().length > 0) {
            Arrays.fill(words, true);
            firstClasses[head] = -1L;
        }
        done.put(head, true);
    }

    private String nameOf(int head) {
        return heads.entrySet().stream()
                .filter(entry -> entry.getValue() == head)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Tells whether something that a head matches can begin with a piece. */
    boolean canBegin(int head, Pieces pieces, int piece) {
        int word = pieces.word(piece);
        return (firstClasses[head] & pieces.classes(piece)) != 0
                || word != Vocabulary.UNKNOWN && firstWords.get(head)[word];
    }

    RuleNode root(int head) {
        return roots.get(head);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
