/** The web page of a run: one self-contained HTML file for people, with the articles as a reader knows them. */
package org.quoin.io.page;
