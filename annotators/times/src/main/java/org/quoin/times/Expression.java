package org.quoin.times;

import java.util.List;

/** What a rule says that the text means. */
sealed interface Expression {

    /** Works out the meaning from those of the pieces that the pattern names. */
    Meaning of(Meaning[] pieces);

    /** The meaning of a piece, by its number among those that the pattern names. */
    record Piece(int number) implements Expression {
        @Override
        public Meaning of(Meaning[] pieces) {
            return pieces[number];
        }
    }

    /** A number or name. */
    record Constant(Meaning meaning) implements Expression {
        @Override
        public Meaning of(Meaning[] pieces) {
            return meaning;
        }
    }

    /** An operation on other expressions. */
    record Call(Operation operation, List<Expression> arguments) implements Expression {
        @Override
        public Meaning of(Meaning[] pieces) {
            Meaning[] values = new Meaning[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(i).of(pieces);
            }
            return operation.apply(new Arguments(values));
        }
    }
}
