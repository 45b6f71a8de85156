package org.quoin.io;

import java.util.List;

/** What a user asked for can't be done as it stands; tells everything that is wrong with it at once. */
public final class InvalidRequestException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /** @param problems what is wrong, where, and what to do; one or more, each a sentence without its line break */
    public InvalidRequestException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems in the order in which a user would look for them. */
    public List<String> problems() {
        return problems;
    }
}
