/** How anonymous the sources of a news article are, and why: a plugin for Quoin. */
package org.example.anonymity;
