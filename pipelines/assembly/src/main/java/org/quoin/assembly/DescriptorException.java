package org.quoin.assembly;

import java.util.List;
import java.util.stream.Collectors;

/** A pipeline can't be assembled. Carries everything that is wrong with it, not only the first thing. */
public class DescriptorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /** Makes one of problems in the order in which they are to be shown. */
    public DescriptorException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, warnings among them, in the order of their positions. */
    public List<Problem> problems() {
        return problems;
    }
}
