package org.quoin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;

/** Whether an annotator's result depends on anything but the article. */
final class SameResult {

    private static final int THREADS = 4;

    /** How often a thread goes over all texts; more rounds, more chances for threads to meet. */
    private static final int ROUNDS = 8;

    private SameResult() {}

    /** Checks that it gives the same again in a used CAS, after other articles and in another engine. */
    static List<String> checkEveryTime(Subject subject) throws TrialException {
        List<Trial> first = subject.trials();
        List<String> findings = new ArrayList<>();
        CAS used = subject.newCas();
        AnalysisEngine other = subject.newEngine();
        for (int i = first.size() - 1; i >= 0; i--) {
            List<String> expected = first.get(i).result();
            List<String> again = runIn(used, subject.engine(), first.get(i).text(), subject);
            compare(
                    expected,
                    again,
                    "in a CAS that was used and reset, after other articles",
                    first.get(i),
                    findings,
                    subject);
            List<String> inOther = runIn(used, other, first.get(i).text(), subject);
            compare(
                    expected,
                    inOther,
                    "in another engine, which had read other articles",
                    first.get(i),
                    findings,
                    subject);
            if (!findings.isEmpty()) {
                return List.of(findings.get(0)
                        + "\nKeep nothing of an article in a field, take nothing from the clock, chance or the order of a"
                        + " hash table, and set every field in initialize");
            }
        }
        return findings;
    }

    private static List<String> runIn(CAS used, AnalysisEngine engine, String text, Subject subject)
            throws TrialException {
        used.reset();
        subject.workbench().prepare(used, text);
        return Trial.run(subject, engine, used).result();
    }

    /** Checks that engines that run at once give what one gives alone. */
    static List<String> checkInParallel(Subject subject) throws TrialException {
        List<List<String>> expected =
                subject.trials().stream().map(Trial::result).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<FutureTask<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            AnalysisEngine engine = subject.newEngine();
            Workbench workbench = subject.newWorkbench();
            CAS article = subject.newCas();
            tasks.add(new FutureTask<>(() -> {
                start.await();
                return rounds(first, engine, workbench, article, expected, subject);
            }));
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        tasks.forEach(task -> start(task, loader));
        List<String> findings = new ArrayList<>();
        tasks.forEach(task -> findings.addAll(await(task)));
        return findings.stream()
                .limit(1)
                .map(finding ->
                        finding + "\nWhat engines share (static fields, models from SharedModels) must not change"
                                + " after it is made, and what changes belongs in the engine")
                .toList();
    }

    /** Reads all texts some times over, and stops at the first result that differs. */
    private static List<String> rounds(
            int first,
            AnalysisEngine engine,
            Workbench workbench,
            CAS article,
            List<List<String>> expected,
            Subject subject)
            throws TrialException {
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < ROUNDS * expected.size() && findings.isEmpty(); i++) {
            int text = (first + i) % expected.size();
            article.reset();
            workbench.prepare(article, subject.texts().get(text));
            Trial trial = Trial.run(subject, engine, article);
            compare(
                    expected.get(text),
                    trial.result(),
                    "while " + (THREADS - 1) + " other engines ran in threads of their own",
                    trial,
                    findings,
                    subject);
        }
        return findings;
    }

    private static void start(Runnable task, ClassLoader loader) {
        Thread thread = new Thread(task, "conformance test");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
    }

    private static List<String> await(FutureTask<List<String>> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            return List.of(
                    "with " + THREADS + " engines at once, " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("interrupted");
        }
    }

    private static void compare(
            List<String> expected,
            List<String> actual,
            String when,
            Trial trial,
            List<String> findings,
            Subject subject) {
        if (expected.equals(actual)) {
            return;
        }
        findings.add("%s gave another result %s, for %s%s"
                .formatted(subject.name(), when, Excerpt.of(trial.text()), Difference.of(expected, actual)));
    }
}
