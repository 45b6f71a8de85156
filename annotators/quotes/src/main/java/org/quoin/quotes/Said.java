package org.quoin.quotes;

import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * A quote whose speaker is looked for; spans in UTF-16 units.
 *
 * @param content its content, fragments in text order
 * @param cue its cue
 * @param source its source, from the first to the last character; empty where the text gives none
 * @param quoted whether some of it stands in quotation marks
 * @param parent the place in the list of the quote that it stands inside
 */
record Said(List<Span> content, List<Span> cue, Optional<Span> source, boolean quoted, Optional<Integer> parent) {

    int begin() {
        return content.get(0).begin();
    }

    int end() {
        return content.get(content.size() - 1).end();
    }
}
