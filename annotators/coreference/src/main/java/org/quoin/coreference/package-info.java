/** Noun phrases and pronouns, and which mentions refer to the same entity. */
package org.quoin.coreference;
