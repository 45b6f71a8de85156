package org.quoin.coreference;

import java.util.Optional;

/** What a mention refers to, by GUM's scheme of entity types; {@code NONE} for a phrase that refers to nothing. */
enum MentionKind {
    NONE,
    PERSON,
    ORGANIZATION,
    PLACE,
    TIME,
    EVENT,
    OBJECT,
    ABSTRACT,
    SUBSTANCE,
    ANIMAL,
    PLANT;

    /** Returns the entity type that goes with it, of CoNLL-2003's four. */
    Optional<String> entityType() {
        return switch (this) {
            case PERSON -> Optional.of("PERSON");
            case ORGANIZATION -> Optional.of("ORGANIZATION");
            case PLACE -> Optional.of("LOCATION");
            default -> Optional.empty();
        };
    }
}
