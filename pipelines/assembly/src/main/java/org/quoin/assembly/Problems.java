package org.quoin.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one report. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(ProblemCode code, Position position, String message) {
        add(new Problem(code, position, message));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns the problems, those of one file together and in the order of its lines. */
    List<Problem> report() {
        List<String> files = found.stream()
                .map(problem -> problem.position().file())
                .distinct()
                .toList();
        List<Problem> report = new ArrayList<>(found);
        report.sort(Comparator.comparingInt(
                        (Problem problem) -> files.indexOf(problem.position().file()))
                .thenComparingInt(problem -> problem.position().line())
                .thenComparingInt(problem -> problem.position().column()));
        return List.copyOf(report);
    }
}
