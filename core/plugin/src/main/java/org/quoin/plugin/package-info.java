/**
 * What an annotator compiles against besides the types: the zones of an article, spans, models and word lists. An
 * annotator is an ordinary uimaFIT component; there is no interface of Quoin's to implement.
 */
package org.quoin.plugin;
