package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedJobsTest {

    private final List<Integer> received = new ArrayList<>();

    private void receive(int number, Integer result) {
        assertThat(result).isEqualTo(number * number);
        received.add(number);
    }

    private static IntFunction<Integer> square() {
        return number -> number * number;
    }

    @Test
    void resultsComeInTheOrderOfTheNumbers() {
        new OrderedJobs<Integer>(500, 3, 9).run(Collections.nCopies(3, square()), this::receive);

        assertThat(received)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void aLongJobIsOvertakenAndStillHandedOverFirst() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        IntFunction<Integer> worker = number -> {
            if (number == 0) {
                await(secondIsDone);
            } else if (number == 1) {
                secondIsDone.countDown();
            }
            return number * number;
        };
        new OrderedJobs<Integer>(3, 2, 4).run(List.of(worker, worker), this::receive);

        assertThat(received).containsExactly(0, 1, 2);
    }

    @Test
    void noWorkerRunsFurtherAheadThanTheWindow() {
        AtomicInteger handedOver = new AtomicInteger();
        List<Integer> ahead = Collections.synchronizedList(new ArrayList<>());
        IntFunction<Integer> worker = number -> {
            ahead.add(number - handedOver.get());
            return number * number;
        };
        new OrderedJobs<Integer>(200, 2, 5)
                .run(List.of(worker, worker), (number, result) -> handedOver.incrementAndGet());

        assertThat(ahead).hasSize(200).allMatch(distance -> distance < 5);
    }

    @Test
    void stoppingLeavesNoGapInWhatIsHandedOver() {
        OrderedJobs<Integer> jobs = new OrderedJobs<>(10_000, 2, 8);
        jobs.run(Collections.nCopies(2, square()), (number, result) -> {
            receive(number, result);
            if (number == 20) {
                jobs.stop();
            }
        });

        assertThat(received)
                .hasSizeBetween(21, 21 + 8 + 1)
                .containsExactlyElementsOf(
                        IntStream.range(0, received.size()).boxed().toList());
    }

    @Test
    void aReceiverThatThrowsEndsTheRun() {
        OrderedJobs<Integer> jobs = new OrderedJobs<>(10_000, 2, 8);

        assertThatThrownBy(() -> jobs.run(Collections.nCopies(2, square()), (number, result) -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void aWorkerThatThrowsEndsTheRunAfterWhatCameBefore() {
        IntFunction<Integer> worker = number -> {
            if (number == 7) {
                throw new IllegalStateException("no engine");
            }
            return number * number;
        };
        assertThatThrownBy(() -> new OrderedJobs<Integer>(10_000, 1, 8).run(List.of(worker), this::receive))
                .isInstanceOf(OrderedJobs.WorkerFailedException.class)
                .hasRootCauseMessage("no engine");
        assertThat(received).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void noJobsAreDoneAtOnce() {
        new OrderedJobs<Integer>(0, 1, 8).run(List.of(square()), this::receive);

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
