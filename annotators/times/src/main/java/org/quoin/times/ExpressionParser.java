package org.quoin.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a rule says that the text means: {@code mod(month(MONTH, YEAR), START)}. */
final class ExpressionParser {

    private final String text;
    private final List<String> slots;
    private final Map<String, Operation> operations;
    private int at;

    private ExpressionParser(String text, List<String> slots, Map<String, Operation> operations) {
        this.text = text;
        this.slots = slots;
        this.operations = operations;
    }

    /**
     * Reads an expression.
     *
     * @param slots the names of the pieces that the pattern has
     * @param operations the operations there are, by name
     * @throws IllegalArgumentException if it isn't one
     */
    static Expression parse(String text, List<String> slots, Map<String, Operation> operations) {
        ExpressionParser parser = new ExpressionParser(text, slots, operations);
        Expression expression = parser.expression();
        parser.skipSpace();
        if (parser.at < text.length()) {
            throw new IllegalArgumentException("'" + text.substring(parser.at) + "' is left over");
        }
        return expression;
    }

    private Expression expression() {
        String word = word();
        skipSpace();
        if (at < text.length() && text.charAt(at) == '(') {
            return call(word);
        }
        int slot = slots.indexOf(word);
        if (slot >= 0) {
            return new Expression.Piece(slot);
        }
        boolean isNumber = word.matches("-?\\d+");
        return new Expression.Constant(isNumber ? new Meaning.Count(Integer.parseInt(word)) : new Meaning.Name(word));
    }

    private Expression call(String name) {
        Operation operation = operations.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("there is no operation '" + name + "'; there are "
                    + String.join(", ", operations.keySet().stream().sorted().toList()));
        }
        List<Expression> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(expression());
            skipSpace();
        } while (at < text.length() && text.charAt(at) == ',');
        if (at == text.length() || text.charAt(at) != ')') {
            throw new IllegalArgumentException("a ')' is missing after the arguments of '" + name + "'");
        }
        at++;
        return new Expression.Call(operation, List.copyOf(arguments));
    }

    private String word() {
        skipSpace();
        int begin = at;
        while (at < text.length() && " ,()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == begin) {
            throw new IllegalArgumentException("a name is missing at the end of '" + text.substring(0, at) + "'");
        }
        return text.substring(begin, at);
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
