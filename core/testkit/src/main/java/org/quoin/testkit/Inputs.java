package org.quoin.testkit;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;

/** What an annotator says that it takes in against what it does without it. */
final class Inputs {

    private Inputs() {}

    /** Checks that the result is another without a needed input, or that the annotator then refuses to work. */
    static List<String> checkNeeded(Subject subject) throws TrialException {
        List<String> findings = new ArrayList<>();
        for (String input : types(subject.capabilities().inputs())) {
            if (!isThere(input, subject)) {
                findings.add(("%s needs %s, and no article of this test has one: name the annotator that makes it with"
                                + " after(...), or make it with prepare(article -> ...)")
                        .formatted(subject.name(), input));
            } else if (!isNeeded(input, subject)) {
                findings.add(("%s says that it needs %s, and gives the same result without it in all %d texts: take it"
                                + " out of its inputs, or name it in @OptionalInputs if it is used at times; or give a"
                                + " text in which it matters with on(\"...\")")
                        .formatted(subject.name(), input, subject.texts().size()));
            }
        }
        return findings;
    }

    /** Checks that the annotator works without its optional inputs. */
    static List<String> checkOptional(Subject subject) throws TrialException {
        List<String> inputs = types(subject.capabilities().optionalInputs());
        List<List<String>> missing = new ArrayList<>();
        inputs.forEach(input -> missing.add(List.of(input)));
        if (inputs.size() > 1) {
            missing.add(inputs);
        }
        List<String> findings = new ArrayList<>();
        subject.trials(); // one that fails in any case says nothing of its inputs
        for (List<String> without : missing) {
            String names = String.join(", ", without);
            try {
                for (String text : subject.texts()) {
                    Trial.run(subject, text, article -> Removal.remove(without, article));
                }
            } catch (TrialException e) {
                findings.add(
                        ("%s says that %s is an optional input, and does not work without it: %s\nHandle an article"
                                        + " that lacks it, or move it to the inputs of @TypeCapability")
                                .formatted(subject.name(), names, e.getMessage()));
            }
        }
        return findings;
    }

    private static boolean isNeeded(String input, Subject subject) throws TrialException {
        for (Trial trial : subject.trials()) {
            List<String> result;
            try {
                result = Trial.run(subject, trial.text(), article -> Removal.remove(List.of(input), article))
                        .result();
            } catch (TrialException e) {
                return true;
            }
            if (!result.equals(trial.result())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(String input, Subject subject) throws TrialException {
        for (Trial trial : subject.trials()) {
            for (Snapshot.State state : trial.before().states().values()) {
                Type type = state.structure().getType();
                if (DeclaredTypes.isOrExtends(type, input, DeclaredOutputs.typeSystem(state.structure()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the types among the declared inputs; what every CAS has is left out. */
    private static List<String> types(List<String> declared) {
        return declared.stream()
                .filter(input -> input.indexOf(':') < 0)
                .filter(input ->
                        !input.equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION) && !input.equals(CAS.TYPE_NAME_ANNOTATION))
                .toList();
    }
}
