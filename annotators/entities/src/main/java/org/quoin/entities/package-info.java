/**
 * Names of people, organisations, places and other things. {@link org.quoin.entities.NameTagger} reads an article twice and
 * knows nothing of UIMA; {@link org.quoin.entities.EntityRecognizer} carries what it finds into UIMA types.
 */
package org.quoin.entities;
