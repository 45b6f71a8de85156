package org.quoin.runner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * How fast a run gets on, of late: articles differ in length, and those that an earlier run is done with take no time.
 */
final class Pace {

    /** Over how many of the last reports the rate is taken. */
    private static final int REPORTS = 6;

    private record Mark(long handled, long time) {}

    private final int articles;
    private final Deque<Mark> marks = new ArrayDeque<>();

    /** @param now nanoseconds since some moment */
    Pace(int articles, long now) {
        this.articles = articles;
        marks.add(new Mark(0, now));
    }

    /** Takes note of how many articles have been handled. */
    void reached(int handled, long now) {
        marks.add(new Mark(handled, now));
        if (marks.size() > REPORTS + 1) {
            marks.remove();
        }
    }

    int articles() {
        return articles;
    }

    double perSecond() {
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        double seconds = (last.time() - first.time()) / (double) TimeUnit.SECONDS.toNanos(1);
        return seconds <= 0 ? 0 : (last.handled() - first.handled()) / seconds;
    }

    long secondsLeft() {
        return Math.round((articles - marks.getLast().handled()) / Math.max(perSecond(), 0.001));
    }
}
