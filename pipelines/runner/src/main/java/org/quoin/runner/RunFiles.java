package org.quoin.runner;

import java.nio.file.Path;

/** The names of what a run writes besides its formats' files. */
final class RunFiles {

    static final String FAILURES = "failures.jsonl";
    static final String REPORT = "run.json";
    static final String PROFILE = "profile.jfr";

    /** What is of no interest to those who read results; a resumed run needs it. */
    private static final String HIDDEN = ".quoin";

    private RunFiles() {}

    static Path hidden(Path folder) {
        return folder.resolve(HIDDEN);
    }

    static Path ledger(Path folder) {
        return hidden(folder).resolve("ledger.jsonl");
    }

    static Path nextLedger(Path folder) {
        return hidden(folder).resolve("ledger.jsonl.next");
    }

    static Path lock(Path folder) {
        return hidden(folder).resolve("lock");
    }
}
