package org.quoin.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What features are made of. A feature that is made of several belongs to the one that comes first here. Training can
 * leave groups out, which tells what each is worth.
 */
enum FeatureGroup {
    /** Words and lemmas, those of the cue among them. */
    WORDS,
    /** Classes of words: Brown clusters and clusters of embeddings. */
    CLASSES,
    /** How likely other words are to be cues. */
    OTHER_CUES,
    /** The lists of verbs that report. */
    VERBS,
    /** Quotations, and what the rules make of them. */
    QUOTATIONS,
    /** Chunks of nouns and verbs, and marks and clauses between. */
    CHUNKS,
    /** Parts of speech and shapes. */
    TAGS,
    /** Places: in the sentence, from the cue, in a headline. */
    PLACES;

    /** Returns its name as options and records have it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> names() {
        return Stream.of(values()).map(FeatureGroup::title).toList();
    }

    static Optional<FeatureGroup> named(String title) {
        return Stream.of(values()).filter(group -> group.title().equals(title)).findFirst();
    }
}
