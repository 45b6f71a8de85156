package org.quoin.io;

import java.util.List;
import java.util.Optional;
import org.quoin.type.EntityMention;

/**
 * An entity as the output shows it.
 *
 * @param id its id in the article, such as {@code e1}
 * @param type {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code MISC}
 * @param subtype a finer type
 * @param name its fullest name, or the fullest noun phrase of an entity without a name
 * @param identifier its id in a knowledge base
 * @param mentions its mentions in text order
 */
public record EntityRecord(
        String id,
        Optional<String> type,
        Optional<String> subtype,
        Optional<String> name,
        Optional<String> identifier,
        List<EntityMention> mentions) {}
