/**
 * Events: what happens, whether it does, who takes part, and when. {@link org.quoin.events.EventAnnotator} is the
 * component; the rules and the tagger know nothing of UIMA.
 */
package org.quoin.events;
