package org.quoin.quotes;

import org.quoin.plugin.Span;

/**
 * One place where the article refers to an entity.
 *
 * @param span where it stands, in UTF-16 units
 * @param head its head
 * @param entity the number of the entity
 * @param name whether it is a name
 */
record Reference(Span span, Span head, int entity, boolean name) {}
