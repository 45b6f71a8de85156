package org.quoin.runner;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** JDK Flight Recorder: an article was worked on. Costs next to nothing when nobody records. */
@Name("org.quoin.Article")
@Label("Article")
@Category("Quoin")
@Description("An article was annotated, or has failed")
@StackTrace(false)
final class ArticleEvent extends Event {

    @Label("Id")
    String id;

    @Label("Status")
    @Description("done, failed or kept (an earlier run was done with it)")
    String status;

    @Label("Tokens")
    int tokens;

    @Label("CPU Time")
    @Timespan(Timespan.NANOSECONDS)
    long cpu;

    /** Ends the event, with what became of the article. */
    void end(String article, Outcome outcome) {
        end();
        if (!shouldCommit()) {
            return;
        }
        id = article;
        if (outcome instanceof Outcome.Annotated annotated) {
            status = "done";
            tokens = annotated.tokens();
            cpu = annotated.effort().totalCpuNanos();
        } else {
            status = outcome instanceof Outcome.Kept ? "kept" : "failed";
        }
        commit();
    }
}
