/**
 * What an annotator's own tests use: the contract that every annotator keeps, as tests ({@link
 * org.quoin.testkit.Conformance}), text with annotations ({@link org.quoin.testkit.AnnotatedText}) and readable
 * assertions about it ({@link org.quoin.testkit.Assertions}). Nothing here is needed to run an annotator.
 */
package org.quoin.testkit;
