package org.quoin.times;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of words, rules and examples, a line each. What follows {@code #} is a comment.
 *
 * <pre>
 * MONTH = june jun. : 6                                  words of a class, and what they mean
 * DATE early MONTH : mod(month(MONTH), START)            head, pattern, meaning
 *   &gt; They met in {early June}. = 2019-06 START        an example, with value and mod
 * </pre>
 *
 * @param name the file's name
 * @param words its words
 * @param rules its rules
 * @param examples its examples
 */
record RuleFile(String name, List<Words> words, List<Line> rules, List<Example> examples) {

    /**
     * Words of a class.
     *
     * @param className the class
     * @param words the words, each perhaps with a slash and what its tag must begin with
     * @param meaning what they mean: a number or a name
     * @param source file and line
     */
    record Words(String className, List<String> words, String meaning, String source) {}

    /**
     * A rule as written.
     *
     * @param head what it makes
     * @param pattern what it matches
     * @param meanings what each marked stretch means; empty for heads that mean nothing
     * @param source file and line
     */
    record Line(String head, String pattern, List<String> meanings, String source) {}

    /**
     * An example of the rule before it.
     *
     * @param text the text, its expressions in braces
     * @param values for each expression its value and, after a space, its mod
     * @param source file and line
     */
    record Example(String text, List<String> values, String source) {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if a line is none of these; the message names the line
     */
    static RuleFile parse(String name, List<String> lines) {
        RuleFile file = new RuleFile(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutComment(lines.get(i)).strip();
            if (!line.isEmpty()) {
                file.add(line, name + ":" + (i + 1));
            }
        }
        return file;
    }

    private static String withoutComment(String line) {
        if (line.startsWith("#")) {
            return "";
        }
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }

    private void add(String line, String source) {
        if (line.startsWith(">")) {
            int equals = line.lastIndexOf(" = ");
            String values = equals < 0 ? "" : line.substring(equals + 3).strip();
            String text = line.substring(1, equals < 0 ? line.length() : equals).strip();
            examples.add(new Example(text, values.isEmpty() ? List.of() : List.of(values.split("\\s*;\\s*")), source));
            return;
        }
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException(source + ": '" + line + "' is no rule, words of a class or example");
        }
        String first = line.substring(0, space);
        String rest = line.substring(space + 1).strip();
        int colon = rest.lastIndexOf(" : ");
        String left = colon < 0 ? rest : rest.substring(0, colon).strip();
        String right = colon < 0 ? "" : rest.substring(colon + 3).strip();
        if (left.startsWith("= ")) {
            words.add(new Words(first, List.of(left.substring(2).strip().split("\\s+")), right, source));
            return;
        }
        rules.add(new Line(first, left, right.isEmpty() ? List.of() : List.of(right.split("\\s*;\\s*")), source));
    }
}
