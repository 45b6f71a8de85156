package org.quoin.io.page;

import java.util.List;

/**
 * What happens in an article, in the order of time.
 *
 * @param sought whether the pipeline looks for events
 * @param groups events with a date, by date
 * @param open events with an expression of time that names no date, in text order
 * @param undated how many events have no expression of time; they are not shown
 */
record Timeline(boolean sought, List<Group> groups, List<EventView> open, int undated) {

    /** Tells whether it has anything to show. */
    boolean filled() {
        return !groups.isEmpty() || !open.isEmpty();
    }

    boolean oneUndated() {
        return undated == 1;
    }

    /**
     * Events of one date.
     *
     * @param label the date in words
     * @param machine the date as HTML writes it; empty where HTML has no way to
     * @param events the events in text order
     */
    record Group(String label, String machine, List<EventView> events) {}
}
