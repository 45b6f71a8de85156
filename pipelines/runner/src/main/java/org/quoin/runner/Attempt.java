package org.quoin.runner;

import java.util.List;

/**
 * One article in work on one thread, within a time limit. When the limit is reached the thread is interrupted; when
 * that is of no avail within some grace, it is given up: a thread can't be ended from outside.
 */
final class Attempt {

    /** What became of an attempt. */
    enum End {
        /** The article was done with in time. */
        IN_TIME,
        /** The thread was interrupted, and heeded it. */
        LATE,
        /** The thread was given up; what it comes to is of no interest any more. */
        GIVEN_UP
    }

    private enum State {
        AT_WORK,
        INTERRUPTED,
        GIVEN_UP,
        ENDED
    }

    final int number;
    final boolean alone;

    private final Thread thread = Thread.currentThread();
    private final Worker worker;
    private long deadline;
    private State state = State.AT_WORK;
    private String lateComponent;
    private String lateContent = Content.UNKNOWN;
    private List<String> lateTrace = List.of();

    /**
     * Begins an attempt on the current thread.
     *
     * @param number the article's number
     * @param alone whether no other article is in work
     * @param deadline when the article is to be done with, by the clock of the run
     * @param worker works on it
     */
    Attempt(int number, boolean alone, long deadline, Worker worker) {
        this.number = number;
        this.alone = alone;
        this.deadline = deadline;
        this.worker = worker;
    }

    /** Interrupts the thread if the article is over its limit; it then has some grace. */
    synchronized void interruptIfLate(long now, long grace) {
        if (state == State.AT_WORK && now - deadline >= 0) {
            lateComponent = worker.atWork();
            lateContent = worker.content();
            lateTrace = Failure.trace(thread.getStackTrace());
            state = State.INTERRUPTED;
            deadline = now + grace;
            thread.interrupt();
        }
    }

    /** Gives the thread up if its grace is over; tells whether it has just been given up. */
    synchronized boolean giveUpIfStuck(long now) {
        if (state == State.INTERRUPTED && now - deadline >= 0) {
            state = State.GIVEN_UP;
            return true;
        }
        return false;
    }

    /** Returns when there is something to do about this attempt, unless it ends before. */
    synchronized long deadline() {
        return deadline;
    }

    synchronized boolean isOpen() {
        return state == State.AT_WORK || state == State.INTERRUPTED;
    }

    /** Ends the attempt, on its own thread. No interrupt comes after this. */
    synchronized End end() {
        if (state == State.GIVEN_UP) {
            return End.GIVEN_UP;
        }
        boolean late = state == State.INTERRUPTED;
        state = State.ENDED;
        // Also where a component interrupts its own thread: the next article is not to suffer for it.
        Thread.interrupted();
        return late ? End.LATE : End.IN_TIME;
    }

    /** Returns the hash of the content of an article that is over its limit. */
    synchronized String content() {
        return lateContent;
    }

    /** Returns the failure of an article that is over its limit. */
    synchronized Failure failure(String id, String limit) {
        String suffix = state == State.GIVEN_UP ? "; it did not heed an interrupt, so its thread was replaced" : "";
        return new Failure(id, lateComponent, "not done after " + limit + " (--timeout)" + suffix, lateTrace);
    }
}
