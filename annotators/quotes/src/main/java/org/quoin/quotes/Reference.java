package org.quoin.quotes;

import org.quoin.plugin.Span;

/**
 * One place where the article refers to an entity.
 *
 * @param span where it stands, in UTF-16 units
 * @param entity the number of the entity
 * @param name whether it is a name
 * @param person whether the entity is a person, as far as anything tells
 */
record Reference(Span span, int entity, boolean name, boolean person) {}
