package org.quoin.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The threads of a run. A watch sees to it that no article takes longer than the limit, and replaces threads that are
 * stuck. An article that runs out of memory beside others is tried again alone, for it may be another one's fault.
 */
final class Crew {

    /** What the names of worker threads begin with. */
    static final String WORKER = "quoin-worker-";

    /** Made in time: there is no memory for it when it is needed. The article is tried again. */
    private static final Outcome EXHAUSTED =
            new Outcome.Failed(new Failure("", "", "", List.of()), Content.UNKNOWN, true);

    private final RunRequest request;
    private final Engines engines;
    private final OrderedJobs<Outcome> jobs;
    private final Resumption resumption;
    private final LongSupplier clock;
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final Turns turns = new Turns();
    private final List<Member> members = new CopyOnWriteArrayList<>();
    private final List<Thread> stuck = new ArrayList<>();
    private int started;
    private boolean ended;

    /**
     * @param resumption knows which articles need not be annotated
     * @param clock nanoseconds since some moment
     */
    Crew(RunRequest request, Engines engines, OrderedJobs<Outcome> jobs, Resumption resumption, LongSupplier clock) {
        this.request = request;
        this.engines = engines;
        this.jobs = jobs;
        this.resumption = resumption;
        this.clock = clock;
    }

    /** Has the workers begin, each on a thread of its own. */
    void start(List<Worker> workers) {
        workers.forEach(this::startMember);
        if (request.options().hasTimeout()) {
            start(this::watch, "quoin-watch");
        }
    }

    /**
     * Waits until all threads but the stuck ones have ended. To be called when there is no job to begin any more.
     *
     * @return the workers of those that have
     */
    List<Worker> end() {
        List<Worker> workers = new ArrayList<>();
        for (Member member : members) {
            member.join();
            if (!member.givenUp && member.worker != null) {
                workers.add(member.worker);
            }
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        return workers;
    }

    /** Returns how many threads have been replaced because they were stuck. */
    int replaced() {
        synchronized (stuck) {
            return stuck.size();
        }
    }

    private void startMember(Worker worker) {
        Member member = new Member(worker);
        members.add(member);
        member.thread = start(member::work, WORKER + ++started);
    }

    private Thread start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setContextClassLoader(loader);
        // A stuck thread must not keep the process from ending.
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private synchronized void watch() {
        RunOptions options = request.options();
        long limit = options.timeout().toNanos();
        long grace = options.grace().toNanos();
        while (!ended) {
            long wake = clock.getAsLong() + Math.min(limit, grace);
            try {
                wake = look(wake, grace);
            } catch (OutOfMemoryError e) {
                // An article's fault, which costs that article. The watch goes on.
            }
            waitUntil(wake);
        }
    }

    /** Looks at all that is in work; returns when to look again, at the latest when it was going to. */
    private long look(long latest, long grace) {
        long wake = latest;
        long now = clock.getAsLong();
        for (Member member : members) {
            Attempt attempt = member.attempt;
            if (attempt != null && attempt.isOpen()) {
                attempt.interruptIfLate(now, grace);
                if (attempt.giveUpIfStuck(now)) {
                    replace(member, attempt);
                } else if (attempt.deadline() - wake < 0) {
                    wake = attempt.deadline();
                }
            }
        }
        return wake;
    }

    private void waitUntil(long time) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(time - clock.getAsLong(), TimeUnit.MILLISECONDS.toNanos(1)));
        } catch (InterruptedException e) {
            ended = true;
        }
    }

    private void replace(Member member, Attempt attempt) {
        member.givenUp = true;
        members.remove(member);
        turns.end(attempt.alone);
        Failure failure = late(attempt);
        long alive;
        synchronized (stuck) {
            stuck.add(member.thread);
            alive = stuck.stream().filter(Thread::isAlive).count();
        }
        if (alive > request.options().stuckThreads()) {
            jobs.fail(new StuckException(alive, failure.component()));
        } else {
            Outcome outcome = new Outcome.Failed(failure, attempt.content(), false);
            new ArticleEvent().end(failure.id(), outcome);
            jobs.done(attempt.number, outcome, 0);
            startMember(null);
        }
    }

    private Failure late(Attempt attempt) {
        String id = request.articles().get(attempt.number).id();
        return attempt.failure(id, RunOptions.inWords(request.options().timeout()));
    }

    /** Too many threads hang to go on. */
    static final class StuckException extends Exception {

        private static final long serialVersionUID = 1;

        StuckException(long threads, String component) {
            super(threads + " threads are stuck and can't be ended, the last one in " + component
                    + "; they would take the processor from the rest. Look at the last lines of failures.jsonl, leave"
                    + " that component or those articles out");
        }
    }

    /** One thread and its worker. */
    private final class Member {

        private volatile Worker worker;
        private volatile Attempt attempt;
        private volatile boolean givenUp;
        private volatile Thread thread;
        /** Whether this thread, which goes on at last, has been replaced in the meantime. */
        private boolean lost;

        /** @param worker null where it is to be made first */
        Member(Worker worker) {
            this.worker = worker;
        }

        private void work() {
            int number = OrderedJobs.NONE;
            try {
                for (number = jobs.begin(); number != OrderedJobs.NONE; number = jobs.begin()) {
                    Outcome outcome = attempt(number, false);
                    if (!lost && outcome.exhaustedMemory() && request.threads() > 1) {
                        outcome = attempt(number, true);
                    }
                    if (lost) {
                        return;
                    }
                    jobs.done(number, outcome, outcome.weight());
                }
            } catch (Throwable e) {
                if (!lost && number != OrderedJobs.NONE) {
                    jobs.fail(e);
                }
            }
        }

        private Outcome attempt(int number, boolean alone) throws RunException {
            turns.take(alone);
            Attempt current = begin(number, alone);
            attempt = current;
            Attempt.End end;
            Outcome outcome;
            ArticleEvent event = new ArticleEvent();
            event.begin();
            try {
                outcome = worker.annotate(number, resumption);
            } catch (OutOfMemoryError e) {
                worker.distrust();
                outcome = alone || request.threads() == 1 ? exhausted(number, e) : EXHAUSTED;
            } finally {
                end = current.end();
                lost = end == Attempt.End.GIVEN_UP;
                if (!lost) {
                    turns.end(alone);
                }
            }
            if (end == Attempt.End.LATE) {
                worker.distrust();
                outcome = new Outcome.Failed(late(current), current.content(), false);
            }
            if (!lost) {
                event.end(request.articles().get(number).id(), outcome);
            }
            return outcome;
        }

        private Outcome exhausted(int number, OutOfMemoryError error) {
            String id = request.articles().get(number).id();
            return new Outcome.Failed(Failure.of(id, worker.atWork(), error), worker.content(), true);
        }

        /** The clock starts when the engines are there: a model may take longer to load than an article may take. */
        private Attempt begin(int number, boolean alone) throws RunException {
            boolean begun = false;
            try {
                if (worker == null) {
                    worker = engines.newWorker(request);
                }
                worker.prepare();
                begun = true;
                return new Attempt(number, alone, deadline(), worker);
            } finally {
                if (!begun) {
                    turns.end(alone);
                }
            }
        }

        private long deadline() {
            return clock.getAsLong() + request.options().timeout().toNanos();
        }

        private void join() {
            boolean interrupted = false;
            while (!givenUp && thread.isAlive()) {
                try {
                    thread.join(TimeUnit.SECONDS.toMillis(1));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
