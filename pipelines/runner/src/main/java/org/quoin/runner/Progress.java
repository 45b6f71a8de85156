package org.quoin.runner;

import java.io.PrintStream;

/** Is told how a run gets on. Used by one thread. */
public interface Progress {

    /** The run begins. */
    void started(int articles);

    /**
     * Some articles have been written or have failed.
     *
     * @param done the number of articles written so far
     * @param failed the number of articles failed so far
     */
    void advanced(int done, int failed);

    /** The run has ended, complete or not. */
    void ended();

    /** Returns progress that shows nothing. */
    static Progress quiet() {
        return new Progress() {
            @Override
            public void started(int articles) {}

            @Override
            public void advanced(int done, int failed) {}

            @Override
            public void ended() {}
        };
    }

    /**
     * Returns progress that writes JSON, an object a line.
     *
     * @param out the standard error, as a rule
     */
    static Progress inJson(PrintStream out) {
        return new ProgressInJson(out, System::nanoTime);
    }

    /**
     * Returns progress that shows a bar on a terminal, and a plain line now and then elsewhere.
     *
     * @param out the standard error, as a rule
     * @param terminal whether it is a terminal
     */
    static Progress on(PrintStream out, boolean terminal) {
        return terminal ? new ProgressOnTerminal(out) : new ProgressInLines(out, System::nanoTime);
    }
}
