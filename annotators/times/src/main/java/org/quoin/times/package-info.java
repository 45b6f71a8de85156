/**
 * Expressions of time, found by rules and normalised after TIMEX3. {@link org.quoin.times.TimeAnnotator} is the
 * component; the rules are the resources beside this package.
 */
package org.quoin.times;
