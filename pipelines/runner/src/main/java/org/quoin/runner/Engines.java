package org.quoin.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

/**
 * Makes a pipeline's engines and CASes for any number of threads. A component has one resource manager for all its
 * engines, so that they share models; two components never share one, for UIMA would take external resources of the
 * same name for the same resource.
 */
final class Engines {

    private final Pipeline pipeline;
    private final List<ResourceManager_impl> resources = new ArrayList<>();
    private final List<Object> making = new ArrayList<>();
    private final List<MetaDataObject> definition = new ArrayList<>();
    private TypeSystem types;

    Engines(Pipeline pipeline) {
        this.pipeline = pipeline;
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
        synchronized (making.get(step)) {
            return makeEngine(step, resources.get(step).copy());
        }
    }

    private AnalysisEngine makeEngine(int step, ResourceManager shared) throws RunException {
        Pipeline.Step component = pipeline.steps().get(step);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(component.component().plugin().loader());
        try {
            return UIMAFramework.produceAnalysisEngine(component.engine(), shared, null);
        } catch (UIMAException | RuntimeException | LinkageError e) {
            throw new RunException(
                    "the component " + component.className() + " can't be initialised: " + Failure.describe(e), e);
        } finally {
            thread.setContextClassLoader(before);
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
        runAll(tasks, threads);
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
