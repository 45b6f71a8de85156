package org.quoin.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/** What an annotator makes against what it declares to make. */
final class DeclaredOutputs {

    private DeclaredOutputs() {}

    /** Checks that whatever it makes is declared. */
    static List<String> checkDeclared(Subject subject) throws TrialException {
        List<String> outputs = subject.capabilities().outputTypes();
        Map<String, String> undeclared = new LinkedHashMap<>();
        for (Trial trial : allTrials(subject)) {
            for (Snapshot.State made : trial.after().since(trial.before())) {
                Type type = made.structure().getType();
                if (!isBuiltIn(made) && !DeclaredTypes.isAny(type, outputs, typeSystem(made.structure()))) {
                    undeclared.putIfAbsent(type.getName(), example(made.structure(), trial));
                }
            }
        }
        return undeclared.entrySet().stream()
                .map(entry ->
                        subject.name() + " makes " + entry.getKey() + ", which it does not declare (" + entry.getValue()
                                + "): add it to the outputs of its @TypeCapability, so that a pipeline can be checked")
                .toList();
    }

    /** Checks that whatever is declared is made. */
    static List<String> checkMade(Subject subject) throws TrialException {
        List<Trial> trials = allTrials(subject);
        List<String> findings = new ArrayList<>();
        for (String output : subject.capabilities().outputs()) {
            boolean made = output.indexOf(':') < 0 ? makesType(output, trials) : fillsFeature(output, trials);
            if (!made) {
                findings.add(("%s declares that it makes %s, and does so in none of the %d texts that it is tried on:"
                                + " give one in which it does with on(\"...\"), or take the type out of its outputs")
                        .formatted(subject.name(), output, subject.texts().size()));
            }
        }
        return findings;
    }

    /** Returns the trials on articles with all inputs, and those on articles without the optional ones. */
    private static List<Trial> allTrials(Subject subject) throws TrialException {
        List<String> optional = subject.capabilities().optionalInputs();
        if (optional.isEmpty()) {
            return subject.trials();
        }
        List<Trial> trials = new ArrayList<>(subject.trials());
        for (String text : subject.texts()) {
            trials.add(Trial.run(subject, text, article -> Removal.remove(optional, article)));
        }
        return trials;
    }

    private static boolean makesType(String output, List<Trial> trials) {
        return trials.stream()
                .flatMap(trial -> trial.after().since(trial.before()).stream())
                .map(Snapshot.State::structure)
                .anyMatch(made -> DeclaredTypes.isOrExtends(made.getType(), output, typeSystem(made)));
    }

    private static boolean fillsFeature(String output, List<Trial> trials) {
        return trials.stream().anyMatch(trial -> Stream.concat(
                        trial.after().since(trial.before()).stream(), changed(trial))
                .anyMatch(state -> state.values().keySet().stream()
                        .anyMatch(feature -> LeavesTheRest.isDeclared(state.structure(), feature, List.of(output)))));
    }

    private static Stream<Snapshot.State> changed(Trial trial) {
        return trial.before().states().entrySet().stream()
                .map(entry -> trial.after().states().get(entry.getKey()))
                .filter(after -> after != null
                        && !after.values()
                                .equals(trial.before()
                                        .states()
                                        .get(after.structure()._id())
                                        .values()));
    }

    /** Tells whether it is UIMA's own and only holds something: an array, a list, a bare span that another one has. */
    private static boolean isBuiltIn(Snapshot.State made) {
        String type = made.structure().getType().getName();
        boolean ofUima =
                type.startsWith("uima.") || type.endsWith("[]") || type.startsWith("org.apache.uima.jcas.cas.");
        return ofUima && !(made.structure() instanceof Annotation && made.isIndexed());
    }

    private static String example(TOP structure, Trial trial) {
        String what = structure instanceof Annotation annotation ? Excerpt.of(annotation) : "not an annotation";
        return what + " in " + Excerpt.of(trial.text());
    }

    static TypeSystem typeSystem(TOP structure) {
        CAS cas = structure.getCAS();
        return cas.getTypeSystem();
    }
}
