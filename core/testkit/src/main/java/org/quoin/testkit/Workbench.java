package org.quoin.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceManager;

/** Makes articles ready for an annotator: whatever it takes in is there, as far as the kit and the author can make it. */
final class Workbench {

    private final Subject subject;
    private final List<AnalysisEngine> earlier = new ArrayList<>();
    private final Set<String> plain = new HashSet<>();

    Workbench(Subject subject, ResourceManager resources) throws TrialException {
        this.subject = subject;
        Set<String> taken = new HashSet<>(subject.capabilities().allInputs());
        Set<String> made = new HashSet<>(subject.setup().madeBySteps());
        for (AnalysisEngineDescription component : subject.setup().earlier()) {
            AnalysisEngineDescription copy = (AnalysisEngineDescription) component.clone();
            earlier.add(Watch.call(
                    named(copy) + " did not start",
                    subject.setup().limit(),
                    () -> UIMAFramework.produceAnalysisEngine(copy, resources, null)));
            Capabilities capabilities = Capabilities.of(component);
            taken.addAll(capabilities.allInputs());
            made.addAll(capabilities.outputs());
        }
        taken.stream().filter(type -> !made.contains(type)).forEach(plain::add);
    }

    /** Makes an article of a text in a new CAS. */
    CAS article(String text) throws TrialException {
        CAS cas = subject.newCas();
        prepare(cas, text);
        return cas;
    }

    /** Makes an article of a text in a CAS that is new or was reset. */
    void prepare(CAS cas, String text) throws TrialException {
        cas.setDocumentLanguage(subject.language());
        cas.setDocumentText(text);
        PlainReading.add(cas, plain);
        for (AnalysisEngine component : earlier) {
            String failed = component.getMetaData().getName() + ", which runs before " + subject.name()
                    + " in this test, failed on " + Excerpt.of(text);
            Watch.call(failed, subject.setup().limit(), () -> {
                component.process(cas);
                return null;
            });
        }
        for (Preparation step : subject.setup().steps()) {
            Watch.call(
                    "the test's own prepare(...) failed on " + Excerpt.of(text),
                    subject.setup().limit(),
                    () -> {
                        step.prepare(cas.getJCas());
                        return null;
                    });
        }
    }

    private static String named(AnalysisEngineDescription component) {
        return component.getAnalysisEngineMetaData().getName() + ", which runs before the annotator in this test,";
    }
}
