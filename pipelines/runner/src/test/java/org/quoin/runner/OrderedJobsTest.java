package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quoin.runner.OrderedJobs.Window;

class OrderedJobsTest {

    private static final Window WIDE = new Window(10_000, Long.MAX_VALUE);
    private static final OrderedJobs.Batch BATCH = new OrderedJobs.Batch(1_000_000, 20);

    private final List<Integer> received = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private void receive(int number, Integer result) {
        assertThat(result).isEqualTo(number * number);
        received.add(number);
    }

    private static int square(int number) {
        return number * number;
    }

    /** Starts threads that do the jobs, each result as heavy as a function of its number says. */
    private void start(int count, OrderedJobs<Integer> jobs, IntUnaryOperator worker, IntUnaryOperator weight) {
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> {
                for (int number = jobs.begin(); number != OrderedJobs.NONE; number = jobs.begin()) {
                    try {
                        jobs.done(number, worker.applyAsInt(number), weight.applyAsInt(number));
                    } catch (RuntimeException e) {
                        jobs.fail(e);
                        return;
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
    }

    private void start(int count, OrderedJobs<Integer> jobs, IntUnaryOperator worker) {
        start(count, jobs, worker, number -> 1);
    }

    @AfterEach
    void noThreadStaysBehind() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void resultsComeInTheOrderOfTheNumbers() {
        OrderedJobs<Integer> jobs = new OrderedJobs<>(500, WIDE, BATCH, true);
        start(3, jobs, OrderedJobsTest::square);
        jobs.handOver(this::receive);

        assertThat(received)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void aLongJobIsOvertakenAndStillHandedOverFirst() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        OrderedJobs<Integer> jobs = new OrderedJobs<>(3, WIDE, BATCH, true);
        start(2, jobs, number -> {
            if (number == 0) {
                await(secondIsDone);
            } else if (number == 1) {
                secondIsDone.countDown();
            }
            return number * number;
        });
        jobs.handOver(this::receive);

        assertThat(received).containsExactly(0, 1, 2);
    }

    @Test
    void withoutOrderNothingWaitsForALongJob() {
        CountDownLatch othersAreHandedOver = new CountDownLatch(2);
        OrderedJobs<Integer> jobs = new OrderedJobs<>(3, WIDE, BATCH, false);
        start(2, jobs, number -> {
            if (number == 0) {
                await(othersAreHandedOver);
            }
            return number * number;
        });
        jobs.handOver((number, result) -> {
            receive(number, result);
            othersAreHandedOver.countDown();
        });

        assertThat(received).containsExactly(1, 2, 0);
    }

    @Test
    void noWorkerRunsFurtherAheadThanTheWindow() {
        AtomicInteger handedOver = new AtomicInteger();
        List<Integer> ahead = Collections.synchronizedList(new ArrayList<>());
        OrderedJobs<Integer> jobs = new OrderedJobs<>(200, new Window(5, Long.MAX_VALUE), BATCH, true);
        start(2, jobs, number -> {
            ahead.add(number - handedOver.get());
            return number * number;
        });
        jobs.handOver((number, result) -> handedOver.incrementAndGet());

        assertThat(ahead).hasSize(200).allMatch(distance -> distance < 5);
    }

    @Test
    void heavyResultsThatWaitKeepFurtherJobsFromBeginning() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch heavyIsDone = new CountDownLatch(1);
        List<Integer> begunWhenFirstEnded = new ArrayList<>();
        OrderedJobs<Integer> jobs = new OrderedJobs<>(50, new Window(10_000, 10), BATCH, true);
        start(
                2,
                jobs,
                number -> {
                    begun.incrementAndGet();
                    if (number == 0) {
                        await(heavyIsDone);
                        begunWhenFirstEnded.add(begun.get());
                    }
                    return number * number;
                },
                number -> {
                    if (number == 5) {
                        heavyIsDone.countDown();
                    }
                    return number == 5 ? 1_000 : 0;
                });
        jobs.handOver(this::receive);

        assertThat(received).hasSize(50);
        assertThat(begunWhenFirstEnded).singleElement().satisfies(count -> assertThat(count)
                .isBetween(6, 7));
    }

    @Test
    void aResultThatIsTooHeavyForTheWindowStillComesThrough() {
        OrderedJobs<Integer> jobs = new OrderedJobs<>(20, new Window(10_000, 1), BATCH, true);
        start(2, jobs, OrderedJobsTest::square, number -> 1_000);
        jobs.handOver(this::receive);

        assertThat(received).hasSize(20);
    }

    @Test
    void stoppingLeavesNoGapInWhatIsHandedOver() {
        OrderedJobs<Integer> jobs = new OrderedJobs<>(10_000, new Window(8, Long.MAX_VALUE), BATCH, true);
        start(2, jobs, OrderedJobsTest::square);
        jobs.handOver((number, result) -> {
            receive(number, result);
            if (number == 20) {
                jobs.stop();
            }
        });

        assertThat(received)
                .hasSizeBetween(21, 21 + 8)
                .containsExactlyElementsOf(
                        IntStream.range(0, received.size()).boxed().toList());
    }

    @Test
    void aReceiverThatThrowsEndsTheRun() {
        OrderedJobs<Integer> jobs = new OrderedJobs<>(10_000, WIDE, BATCH, true);
        start(2, jobs, OrderedJobsTest::square);

        assertThatThrownBy(() -> jobs.handOver((number, result) -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void aJobThatFailsEndsTheRunAfterWhatCameBefore() {
        OrderedJobs<Integer> jobs = new OrderedJobs<>(10_000, WIDE, BATCH, true);
        start(2, jobs, number -> {
            if (number == 7) {
                throw new IllegalStateException("no engine");
            }
            return number * number;
        });

        assertThatThrownBy(() -> jobs.handOver(this::receive))
                .isInstanceOf(OrderedJobs.JobFailedException.class)
                .hasRootCauseMessage("no engine");
        assertThat(received).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void resultsAreHandedOverABatchAtATime() {
        List<Integer> batches = new ArrayList<>();
        OrderedJobs<Integer> jobs =
                new OrderedJobs<>(100, WIDE, new OrderedJobs.Batch(TimeUnit.DAYS.toNanos(1), 30), true);
        start(2, jobs, OrderedJobsTest::square);
        jobs.handOver(new OrderedJobs.Receiver<Integer, RuntimeException>() {
            @Override
            public void accept(int number, Integer result) {
                receive(number, result);
            }

            @Override
            public void endBatch() {
                batches.add(received.size());
            }
        });

        assertThat(batches).containsExactly(30, 60, 90, 100);
    }

    @Test
    void aBatchEndsAlsoWhereAResultIsNotAccepted() {
        List<Integer> batches = new ArrayList<>();
        OrderedJobs<Integer> jobs = new OrderedJobs<>(100, WIDE, BATCH, true);
        start(2, jobs, OrderedJobsTest::square);
        OrderedJobs.Receiver<Integer, IOException> receiver = new OrderedJobs.Receiver<>() {
            @Override
            public void accept(int number, Integer result) throws IOException {
                if (number == 7) {
                    throw new IOException("disk full");
                }
                receive(number, result);
            }

            @Override
            public void endBatch() {
                batches.add(received.size());
            }
        };

        assertThatThrownBy(() -> jobs.handOver(receiver)).hasMessage("disk full");
        assertThat(batches).endsWith(7);
    }

    @Test
    void noJobsAreDoneAtOnce() {
        new OrderedJobs<Integer>(0, WIDE, BATCH, true).handOver(this::receive);

        assertThat(received).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
