package org.quoin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/** An annotator under test: makes its engines, the articles that it reads, and runs it over them. */
final class Subject {

    private final Setup setup;
    private final AnalysisEngineDescription description;
    private final Capabilities capabilities;
    private final ResourceManager resources = newResources();
    private final List<String> texts;
    private TypeSystemDescription types;
    private Workbench workbench;
    private AnalysisEngine engine;
    private List<Trial> trials;
    private TrialException failure;

    Subject(Setup setup) {
        this.setup = setup;
        description = setup.describe();
        capabilities = Capabilities.of(description);
        texts = Stream.concat(SampleArticles.all().stream(), setup.texts().stream())
                .toList();
    }

    Setup setup() {
        return setup;
    }

    String name() {
        return setup.name();
    }

    AnalysisEngineDescription description() {
        return description;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    /** Returns the kit's articles and the author's texts. */
    List<String> texts() {
        return texts;
    }

    String language() {
        return setup.language()
                .orElse(capabilities.languages().stream().findFirst().orElse("en"));
    }

    /** Returns all types of the class path and of the components. */
    TypeSystemDescription types() throws TrialException {
        if (types == null) {
            List<TypeSystemDescription> all = new ArrayList<>();
            all.add(description.getAnalysisEngineMetaData().getTypeSystem());
            setup.earlier()
                    .forEach(component ->
                            all.add(component.getAnalysisEngineMetaData().getTypeSystem()));
            try {
                types = CasCreationUtils.mergeTypeSystems(all);
            } catch (ResourceInitializationException e) {
                throw new TrialException("the type systems on the class path don't fit together: " + e.getMessage(), e);
            }
        }
        return types;
    }

    CAS newCas() throws TrialException {
        try {
            return CasCreationUtils.createCas(types(), null, null);
        } catch (ResourceInitializationException e) {
            throw new TrialException("no CAS can be made of the types on the class path: " + e.getMessage(), e);
        }
    }

    /** Returns a place where articles are made ready for the annotator; one a thread. */
    Workbench newWorkbench() throws TrialException {
        return new Workbench(this, resources);
    }

    Workbench workbench() throws TrialException {
        if (workbench == null) {
            workbench = newWorkbench();
        }
        return workbench;
    }

    /** Makes an engine of the annotator that shares its resources with the others. */
    AnalysisEngine newEngine() throws TrialException {
        return newEngine(resources);
    }

    AnalysisEngine newEngine(ResourceManager shared) throws TrialException {
        AnalysisEngineDescription copy = (AnalysisEngineDescription) description.clone();
        return Watch.call(
                name() + " did not start",
                setup.limit(),
                () -> UIMAFramework.produceAnalysisEngine(copy, shared, null));
    }

    AnalysisEngine engine() throws TrialException {
        if (engine == null) {
            engine = newEngine();
        }
        return engine;
    }

    /** Runs an engine of the annotator. */
    void run(AnalysisEngine engine, CAS article) throws TrialException {
        try {
            Watch.call(name() + " failed on " + Excerpt.of(article.getDocumentText()), setup.limit(), () -> {
                engine.process(article);
                return null;
            });
        } catch (TrialException e) {
            if (e.hangs() && engine == this.engine) {
                this.engine = null; // the next one needs an engine that no thread is in
            }
            throw e;
        }
    }

    /** Runs the annotator over each text in a CAS of its own, once for all rules that ask. */
    List<Trial> trials() throws TrialException {
        if (failure != null) {
            throw failure;
        }
        if (trials == null) {
            try {
                List<Trial> run = new ArrayList<>();
                for (String text : texts) {
                    run.add(Trial.run(this, text, article -> {}));
                }
                trials = List.copyOf(run);
            } catch (TrialException e) {
                failure = e;
                throw e;
            }
        }
        return trials;
    }

    static ResourceManager newResources() {
        ResourceManager resources = UIMAFramework.newDefaultResourceManager();
        resources.setExtensionClassLoader(Thread.currentThread().getContextClassLoader(), true);
        return resources;
    }
}
