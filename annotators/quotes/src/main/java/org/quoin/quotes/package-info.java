/**
 * Quotes: who said what, in which words. Quotation marks are analysed first ({@link org.quoin.quotes.QuotationPairing}),
 * and know nothing of language; attribution ({@link org.quoin.quotes.RuleAttributor}) then reads the sentences around the
 * quotations for cue, source and content. Both are plain Java; {@link org.quoin.quotes.QuoteAttributor} carries their
 * results into UIMA types.
 */
package org.quoin.quotes;
