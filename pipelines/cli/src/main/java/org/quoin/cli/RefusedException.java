package org.quoin.cli;

import java.util.List;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Problem;

/** What the user asked for can't be done; carries everything that is wrong with it. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    RefusedException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Makes one of what is wrong with a descriptor. */
    static RefusedException of(DescriptorException cause) {
        return new RefusedException(
                cause.problems().stream().map(Problem::toString).toList());
    }

    /** Returns the problems, each a line (or several) for the user. */
    List<String> problems() {
        return problems;
    }
}
