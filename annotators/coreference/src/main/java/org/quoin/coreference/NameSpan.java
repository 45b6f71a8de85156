package org.quoin.coreference;

/**
 * A name that a recogniser has found.
 *
 * @param begin offset in UTF-16 units
 * @param end offset in UTF-16 units
 * @param type PERSON, ORGANIZATION, LOCATION or MISC; empty where it is unknown
 */
record NameSpan(int begin, int end, String type) {}
