package org.quoin.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.quoin.times.PatternParser.Step;
import org.quoin.times.Rule.Element;
import org.quoin.times.Rule.Mark;

/** Turns a rule as written into one {@link Rule} for each way in which its pattern can be written. */
final class RuleCompiler {

    private final Vocabulary vocabulary;
    private final Map<String, Integer> heads;
    private final Map<String, Operation> operations;

    RuleCompiler(Vocabulary vocabulary, Map<String, Integer> heads, Map<String, Operation> operations) {
        this.vocabulary = vocabulary;
        this.heads = heads;
        this.operations = operations;
    }

    /** @throws IllegalArgumentException if the rule can't be read; the message names its line and what is wrong */
    List<Rule> compile(RuleFile.Line line, int order) {
        try {
            List<List<Step>> ways = PatternParser.parse(line.pattern());
            List<String> slots = ways.stream()
                    .flatMap(List::stream)
                    .map(Step::slot)
                    .filter(slot -> !slot.isEmpty())
                    .distinct()
                    .toList();
            List<Expression> meanings = line.meanings().stream()
                    .map(meaning -> ExpressionParser.parse(meaning, slots, operations))
                    .toList();
            List<Rule> rules = new ArrayList<>();
            for (List<Step> way : ways) {
                rules.add(rule(way, slots, meanings, line, order));
            }
            return rules;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(line.source() + ": " + e.getMessage(), e);
        }
    }

    private Rule rule(List<Step> way, List<String> slots, List<Expression> meanings, RuleFile.Line line, int order) {
        List<Element> elements = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int[] places = new int[slots.size()];
        Arrays.fill(places, -1);
        int opened = 0;
        for (Step step : way) {
            switch (step.kind()) {
                case OPEN -> opened = elements.size();
                case CLOSE -> marks.add(mark(opened, elements.size(), marks.size(), meanings));
                default -> {
                    if (!step.slot().isEmpty()) {
                        places[slots.indexOf(step.slot())] = elements.size();
                    }
                    elements.add(element(step));
                }
            }
        }
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("it can match nothing at all");
        }
        if (marks.isEmpty() && !meanings.isEmpty()) {
            marks.add(mark(0, elements.size(), 0, meanings));
        }
        return new Rule(order, line.head(), List.copyOf(elements), List.copyOf(marks), places, line.source());
    }

    private static Mark mark(int from, int to, int number, List<Expression> meanings) {
        if (number >= meanings.size()) {
            throw new IllegalArgumentException("it marks more stretches than it gives meanings, " + meanings.size());
        }
        return new Mark(from, to, meanings.get(number));
    }

    private Element element(Step step) {
        return switch (step.kind()) {
            case CLASS -> {
                int number = vocabulary.classOf(step.name());
                if (number == Vocabulary.UNKNOWN) {
                    throw new IllegalArgumentException("there is no class of words '" + step.name() + "'");
                }
                yield new Element(Rule.Kind.CLASS, number, step.tag());
            }
            case HEAD -> {
                Integer head = heads.get(step.name());
                if (head == null) {
                    throw new IllegalArgumentException("there is no rule with the head '" + step.name() + "'");
                }
                yield new Element(Rule.Kind.HEAD, head, step.tag());
            }
            case ANY -> new Element(Rule.Kind.ANY, 0, step.tag());
            default -> new Element(Rule.Kind.WORD, vocabulary.add(step.name()), step.tag());
        };
    }
}
