package org.quoin.runner;

import java.io.IOException;
import java.util.Optional;

/** Knows which articles need not be annotated again. */
@FunctionalInterface
interface Resumption {

    /** All articles are annotated. */
    Resumption NONE = (number, content) -> Optional.empty();

    /**
     * Returns what an earlier run made of an article, if that still holds. Called by any thread.
     *
     * @param number its place in the request
     * @param content what its file holds now
     */
    Optional<LedgerEntry> kept(int number, Content content) throws IOException;

    /** Goes on with an earlier run, whose files a writer has opened. */
    static Resumption of(RunRequest request, EarlierRun earlier, RunWriter writer) {
        return (number, content) -> {
            long place = earlier.place(number);
            if (place == EarlierRun.NONE) {
                return Optional.empty();
            }
            LedgerEntry entry = writer.entry(place);
            boolean wanted = entry.failed()
                    ? !request.options().start().retriesFailed()
                    : writer.holds(entry, earlier.isDoubtful(number));
            return Optional.of(entry).filter(same -> wanted && same.content().equals(content.hash()));
        };
    }
}
