package org.quoin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;

/** Whether an annotator gets through hostile texts. */
final class SurvivesAnyText {

    private SurvivesAnyText() {}

    static List<String> check(Subject subject) throws TrialException {
        List<String> findings = new ArrayList<>();
        CAS article = subject.newCas();
        List<Map.Entry<String, String>> texts = Stream.concat(
                        HostileTexts.shortOnes().entrySet().stream(), HostileTexts.longOnes().entrySet().stream())
                .toList();
        for (Map.Entry<String, String> text : texts) {
            article.reset();
            subject.workbench().prepare(article, text.getValue());
            try {
                subject.run(subject.engine(), article);
            } catch (TrialException e) {
                findings.add("given " + text.getKey() + ", " + e.getMessage()
                        + "\nSuch texts come in every large collection: let it find nothing, but end well");
                if (e.hangs()) {
                    return findings; // it holds its engine and this article
                }
            }
        }
        return findings;
    }
}
