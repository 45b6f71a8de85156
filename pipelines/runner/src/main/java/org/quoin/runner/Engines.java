package org.quoin.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.factory.FsIndexFactory;
import org.apache.uima.fit.factory.TypePrioritiesFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.impl.ResourceManager_impl;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.util.CasCreationUtils;
import org.quoin.assembly.Pipeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a pipeline's engines and CASes for any number of threads. A component has one resource manager for all its
 * engines, so that they share models; two components never share one, for UIMA would take external resources of the
 * same name for the same resource.
 */
final class Engines {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private final Pipeline pipeline;
    private final ComponentCall limited;
    /** The components that hung when they were to end. */
    private final Set<Integer> overdue = ConcurrentHashMap.newKeySet();

    private final List<ResourceManager_impl> resources = new ArrayList<>();
    private final List<Object> making = new ArrayList<>();
    private final List<MetaDataObject> definition = new ArrayList<>();
    private TypeSystem types;

    Engines(Pipeline pipeline) {
        this(pipeline, ComponentCall.DEFAULT);
    }

    /** @param limited has components start and end within a time limit */
    Engines(Pipeline pipeline, ComponentCall limited) {
        this.pipeline = pipeline;
        this.limited = limited;
        for (Pipeline.Step step : pipeline.steps()) {
            resources.add(resources(step));
            making.add(new Object());
        }
    }

    private static ResourceManager_impl resources(Pipeline.Step step) {
        ResourceManager_impl resources = new ResourceManager_impl();
        resources.setExtensionClassLoader(step.component().plugin().loader(), true);
        return resources;
    }

    /** Makes a CAS. All of them have the same type system. */
    synchronized JCas newCas() throws RunException {
        try {
            if (definition.isEmpty()) {
                definition.add(pipeline.types());
                definition.add(TypePrioritiesFactory.createTypePriorities());
                definition.add(FsIndexFactory.createFsIndexCollection());
                pipeline.steps().forEach(step -> definition.add(step.engine()));
            }
            CAS cas = CasCreationUtils.createCas(definition, types, null, UIMAFramework.newDefaultResourceManager());
            types = cas.getTypeSystem();
            return cas.getJCas();
        } catch (UIMAException e) {
            throw new RunException("the pipeline's types don't fit together: " + Failure.describe(e), e);
        }
    }

    /**
     * Has a component annotate an article. Libraries of a plugin look for their own classes and services through the
     * context class loader.
     */
    void process(int step, AnalysisEngine engine, JCas article) throws AnalysisEngineProcessException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(
                pipeline.steps().get(step).component().plugin().loader());
        try {
            engine.process(article);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Makes an engine of a component. Only engines of different components are made at the same time. */
    AnalysisEngine newEngine(int step) throws RunException {
        synchronized (making.get(step)) {
            return makeEngine(step, resources.get(step));
        }
    }

    /**
     * Makes an engine that takes the place of a broken one. It shares the models of the others. A resource manager never
     * forgets the metadata of an engine, so this engine has a copy, which goes when the engine goes.
     */
    AnalysisEngine replaceEngine(int step) throws RunException {
        EngineReplacementEvent event = new EngineReplacementEvent();
        event.begin();
        synchronized (making.get(step)) {
            AnalysisEngine engine = makeEngine(step, resources.get(step).copy());
            event.end(pipeline.steps().get(step));
            return engine;
        }
    }

    private AnalysisEngine makeEngine(int step, ResourceManager shared) throws RunException {
        Pipeline.Step component = pipeline.steps().get(step);
        try {
            return limited.await(
                    component.component().plugin().loader(),
                    () -> UIMAFramework.produceAnalysisEngine(component.engine(), shared, null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("the start of " + component.className() + " was interrupted", e);
        } catch (ComponentCall.OverdueException e) {
            throw new RunException(
                    "the component " + component.className() + " can't be initialised: " + e.getMessage(), e);
        } catch (Exception | LinkageError e) {
            throw new RunException(
                    "the component " + component.className() + " can't be initialised: " + Failure.describe(e), e);
        }
    }

    /**
     * Tells an engine that there are no more articles, and lets it go.
     *
     * @return what goes wrong
     */
    Optional<String> end(int step, AnalysisEngine engine) {
        if (overdue.contains(step)) {
            return Optional.empty();
        }
        return attempt(step, () -> {
                    engine.collectionProcessComplete();
                    engine.destroy();
                    return engine;
                })
                .map(problem -> pipeline.steps().get(step).className() + " failed after the last article: " + problem);
    }

    /** Lets an engine go that is in doubt. */
    void discard(int step, AnalysisEngine engine) {
        attempt(step, () -> {
                    engine.destroy();
                    return engine;
                })
                .ifPresent(problem -> LOG.debug(
                        "{} failed when it was let go: {}",
                        pipeline.steps().get(step).className(),
                        problem));
    }

    private Optional<String> attempt(int step, Callable<AnalysisEngine> task) {
        try {
            limited.await(pipeline.steps().get(step).component().plugin().loader(), task);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("it was interrupted");
        } catch (ComponentCall.OverdueException e) {
            overdue.add(step);
            return Optional.of(e.getMessage());
        } catch (Exception | Error e) {
            return Optional.of(Failure.describe(e));
        }
    }

    /**
     * Makes workers. Components load their models at the same time, for that is most of the start of a run; the engines
     * of one component are made one after the other, so that all but the first find the models there.
     */
    List<Worker> newWorkers(RunRequest request, int threads) throws RunException {
        int steps = pipeline.steps().size();
        AnalysisEngine[][] engines = new AnalysisEngine[threads][steps];
        List<JCas> cases = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            cases.add(newCas());
        }
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int column = step;
            tasks.add(() -> {
                for (AnalysisEngine[] row : engines) {
                    row[column] = newEngine(column);
                }
                return null;
            });
        }
        runAll(tasks, Math.max(threads, RunRequest.defaultThreads()));
        List<Worker> workers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            workers.add(new Worker(request, this, cases.get(thread), engines[thread]));
        }
        return workers;
    }

    /** Makes a worker that takes the place of one that is stuck, on the current thread. */
    Worker newWorker(RunRequest request) throws RunException {
        AnalysisEngine[] row = new AnalysisEngine[pipeline.steps().size()];
        for (int step = 0; step < row.length; step++) {
            row[step] = replaceEngine(step);
        }
        return new Worker(request, this, newCas(), row);
    }

    private static void runAll(List<Callable<Void>> tasks, int threads) throws RunException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "quoin-start");
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Future<Void> task : executor.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RunException problem
                    ? problem
                    : new RunException("the run can't start: " + Failure.describe(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("the start was interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
