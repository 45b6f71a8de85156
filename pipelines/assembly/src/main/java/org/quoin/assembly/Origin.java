package org.quoin.assembly;

import java.nio.file.Path;

/**
 * Where the value of a parameter comes from.
 *
 * @param kind who gave it
 * @param position where it stands; of a default, where the component stands in the descriptor
 * @param folder where relative paths count from
 */
public record Origin(Kind kind, Position position, Path folder) {

    private static final Path WORKING_FOLDER = Path.of("");

    /** Who can give a value, the later ones before the earlier ones. */
    public enum Kind {
        /** The component itself. */
        DEFAULT,
        /** A descriptor's {@code with}. */
        DESCRIPTOR,
        /** {@code --set}. */
        COMMAND_LINE
    }

    static Origin byDefault(Position component) {
        return new Origin(Kind.DEFAULT, component, WORKING_FOLDER);
    }

    static Origin commandLine(Position option) {
        return new Origin(Kind.COMMAND_LINE, option, WORKING_FOLDER);
    }

    /** Returns it in words: {@code default}, {@code command line} or the place in the descriptor. */
    @Override
    public String toString() {
        return switch (kind) {
            case DEFAULT -> "default";
            case DESCRIPTOR -> position.toString();
            case COMMAND_LINE -> "command line";
        };
    }
}
