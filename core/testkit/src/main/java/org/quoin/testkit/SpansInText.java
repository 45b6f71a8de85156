package org.quoin.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.tcas.Annotation;

/** The spans of what an annotator makes against the text. */
final class SpansInText {

    private SpansInText() {}

    static List<String> check(Subject subject) throws TrialException {
        List<Trial> trials = new ArrayList<>(subject.trials());
        for (String text : HostileTexts.shortOnes().values()) {
            trials.add(Trial.run(subject, text, article -> {}));
        }
        Map<String, String> findings = new LinkedHashMap<>();
        for (Trial trial : trials) {
            for (Snapshot.State made : trial.after().since(trial.before())) {
                if (made.structure() instanceof Annotation annotation) {
                    problem(annotation, trial.text())
                            .ifPresent(problem -> findings.putIfAbsent(
                                    annotation.getType().getName() + problem,
                                    subject.name() + " makes " + Excerpt.of(annotation) + " in "
                                            + Excerpt.of(trial.text()) + "; " + problem));
                }
            }
        }
        return List.copyOf(findings.values());
    }

    private static Optional<String> problem(Annotation annotation, String text) {
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        if (begin < 0 || end > text.length() || begin > end) {
            return Optional.of("a span must lie within the text and begin before it ends: check what its offsets are"
                    + " counted from");
        }
        if (begin == end && !text.isEmpty()) {
            return Optional.of("an empty span marks nothing: make no annotation where there is nothing to mark");
        }
        if (cutsCharacter(begin, text) || cutsCharacter(end, text)) {
            return Optional.of(
                    "it cuts a character in two: offsets count UTF-16 units, and a character such as an emoji"
                            + " is two of them; step with Character.charCount");
        }
        return Optional.empty();
    }

    private static boolean cutsCharacter(int offset, String text) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
