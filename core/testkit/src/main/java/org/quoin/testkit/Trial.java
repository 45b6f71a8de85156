package org.quoin.testkit;

import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;

/**
 * An annotator's run over one text.
 *
 * @param text the text
 * @param before what was in the CAS before the run
 * @param after what was in it afterwards
 */
record Trial(String text, Snapshot before, Snapshot after) {

    /**
     * Runs the annotator over a text in a new CAS.
     *
     * @param change what to do to the article when it is ready for the annotator
     */
    static Trial run(Subject subject, String text, Consumer<CAS> change) throws TrialException {
        CAS article = subject.workbench().article(text);
        change.accept(article);
        return run(subject, subject.engine(), article);
    }

    /** Runs an engine of the annotator over an article that is ready for it. */
    static Trial run(Subject subject, AnalysisEngine engine, CAS article) throws TrialException {
        Snapshot before = Snapshot.of(article);
        String text = article.getDocumentText();
        subject.run(engine, article);
        return new Trial(text, before, Snapshot.of(article));
    }

    /** Returns what the annotator made and filled in, a line each, sorted; the same for two CASes that hold the same. */
    List<String> result() {
        return Result.of(before, after);
    }
}
