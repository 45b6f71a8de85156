package org.quoin.times;

import java.util.Locale;

/** The arguments of an operation, by their position. */
final class Arguments {

    private final Meaning[] values;

    Arguments(Meaning[] values) {
        this.values = values;
    }

    /** Tells whether there is an argument; a piece that the text lacks is none. */
    boolean has(int index) {
        return index < values.length && values[index] != Meaning.NONE;
    }

    int size() {
        return values.length;
    }

    Meaning get(int index) {
        if (index >= values.length) {
            throw new IllegalArgumentException("it takes more than " + values.length + " arguments");
        }
        return values[index];
    }

    double number(int index) {
        return as(Meaning.Count.class, index).number();
    }

    int whole(int index) {
        return as(Meaning.Count.class, index).whole();
    }

    String name(int index) {
        return as(Meaning.Name.class, index).name();
    }

    Unit unit(int index) {
        return Unit.valueOf(name(index).toUpperCase(Locale.ROOT));
    }

    Meaning.Point point(int index) {
        return as(Meaning.Point.class, index);
    }

    private <M extends Meaning> M as(Class<M> kind, int index) {
        Meaning value = get(index);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("argument " + (index + 1) + " must be a "
                    + kind.getSimpleName().toLowerCase(Locale.ROOT) + ", not " + value);
        }
        return kind.cast(value);
    }
}
