package org.quoin.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the pattern of a rule and writes out every way in which it can be written.
 *
 * <p>{@code word}, {@code CLASS}, {@code <head>} and {@code *} (any piece) stand for one piece or what other rules match;
 * {@code /TAG} after one says what its tag begins with; {@code ?} makes optional, {@code (a|b c)} gives a choice,
 * {@code [a b]} marks what is the expression where the rest is only context.
 */
final class PatternParser {

    private static final int MAX_WAYS = 4096;

    /**
     * A step of one way of writing.
     *
     * @param kind what it is
     * @param name the word, class or head; for an opening bracket its number
     * @param tag what the tag must begin with
     * @param slot the name by which the rule's expression knows it; empty for words
     */
    record Step(Kind kind, String name, String tag, String slot) {}

    /** What a step is. */
    enum Kind {
        WORD,
        CLASS,
        HEAD,
        ANY,
        OPEN,
        CLOSE
    }

    private final String pattern;
    private final Map<String, Integer> seen = new HashMap<>();
    private int at;

    private PatternParser(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns the ways of writing a pattern.
     *
     * @throws IllegalArgumentException if it isn't a pattern
     */
    static List<List<Step>> parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        List<List<Step>> ways = parser.choice();
        if (parser.at < pattern.length()) {
            throw new IllegalArgumentException("'" + pattern.charAt(parser.at) + "' closes nothing");
        }
        return ways;
    }

    private List<List<Step>> choice() {
        List<List<Step>> ways = new ArrayList<>(sequence());
        while (peek() == '|') {
            at++;
            ways.addAll(sequence());
        }
        return ways;
    }

    private List<List<Step>> sequence() {
        List<List<Step>> ways = new ArrayList<>();
        ways.add(List.of());
        for (char c = peek(); c != 0 && c != '|' && c != ')'; c = peek()) {
            List<List<Step>> next = item(c);
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
                next = new ArrayList<>(next);
                next.add(List.of());
            }
            ways = joined(ways, next);
        }
        return ways;
    }

    private static List<List<Step>> joined(List<List<Step>> heads, List<List<Step>> tails) {
        if (heads.size() * tails.size() > MAX_WAYS) {
            throw new IllegalArgumentException("it can be written in more than " + MAX_WAYS + " ways: split it");
        }
        List<List<Step>> ways = new ArrayList<>();
        for (List<Step> head : heads) {
            for (List<Step> tail : tails) {
                List<Step> way = new ArrayList<>(head);
                way.addAll(tail);
                ways.add(way);
            }
        }
        return ways;
    }

    private List<List<Step>> item(char c) {
        if (c == '(') {
            at++;
            List<List<Step>> ways = choice();
            if (peek() != ')') {
                throw new IllegalArgumentException("a '(' is not closed");
            }
            at++;
            return ways;
        }
        if (c == '[' || c == ']') {
            at++;
            return List.of(List.of(new Step(c == '[' ? Kind.OPEN : Kind.CLOSE, "", "", "")));
        }
        return List.of(List.of(step(word())));
    }

    private Step step(String word) {
        int slash = word.indexOf('/', 1);
        String name = slash < 0 ? word : word.substring(0, slash);
        String tag = slash < 0 ? "" : word.substring(slash + 1);
        if (name.equals("*")) {
            return new Step(Kind.ANY, name, tag, "");
        }
        if (name.startsWith("<") && name.endsWith(">")) {
            String head = name.substring(1, name.length() - 1);
            return new Step(Kind.HEAD, head, tag, slot(head));
        }
        boolean isClass = name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
        return isClass ? new Step(Kind.CLASS, name, tag, slot(name)) : new Step(Kind.WORD, name, tag, "");
    }

    /** Returns the name of the next piece of its kind: MONTH, MONTH2, ... */
    private String slot(String name) {
        int occurrence = seen.merge(name, 1, Integer::sum);
        return occurrence == 1 ? name : name + occurrence;
    }

    private String word() {
        int begin = at;
        while (at < pattern.length() && " ()[]|?".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        if (at == begin) {
            throw new IllegalArgumentException("'" + pattern.charAt(at) + "' follows nothing");
        }
        return pattern.substring(begin, at);
    }

    /** Returns the next character that isn't a space; 0 at the end. */
    private char peek() {
        while (at < pattern.length() && pattern.charAt(at) == ' ') {
            at++;
        }
        return at < pattern.length() ? pattern.charAt(at) : 0;
    }
}
