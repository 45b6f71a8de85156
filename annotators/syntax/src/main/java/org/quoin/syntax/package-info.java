/** The dependency trees of sentences. */
package org.quoin.syntax;
