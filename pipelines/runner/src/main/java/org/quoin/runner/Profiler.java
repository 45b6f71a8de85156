package org.quoin.runner;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.quoin.assembly.Pipeline;

/** Samples the stacks of worker threads with JDK Flight Recorder, which costs next to nothing. */
final class Profiler implements Closeable {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final int METHODS = 5;

    private final Recording recording = new Recording();
    private final Set<String> components = new HashSet<>();

    /** Begins. */
    Profiler(Pipeline pipeline) {
        pipeline.steps().forEach(step -> components.add(step.className()));
        recording.enable(SAMPLE).withPeriod(PERIOD);
        recording.start();
    }

    /**
     * Ends, and writes the recording.
     *
     * @param file what JDK Mission Control and {@code jfr} open
     */
    Profile end(Path file) throws IOException {
        recording.stop();
        recording.dump(file);
        Map<String, Map<String, Long>> found = new HashMap<>();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (isOfWorker(event)) {
                    List<RecordedFrame> calls = event.getStackTrace().getFrames();
                    found.computeIfAbsent(component(calls), name -> new HashMap<>())
                            .merge(method(calls.get(0)), 1L, Long::sum);
                }
            }
        }
        List<Profile.Hot> hot = found.entrySet().stream()
                .map(entry -> hot(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Profile.Hot::samples).reversed())
                .toList();
        return new Profile(hot.stream().mapToLong(Profile.Hot::samples).sum(), hot);
    }

    private static Profile.Hot hot(String component, Map<String, Long> methods) {
        List<Profile.Method> hottest = methods.entrySet().stream()
                .map(entry -> new Profile.Method(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Profile.Method::samples).reversed().thenComparing(Profile.Method::name))
                .limit(METHODS)
                .toList();
        long samples = methods.values().stream().mapToLong(Long::longValue).sum();
        return new Profile.Hot(component, samples, hottest);
    }

    private static boolean isOfWorker(RecordedEvent event) {
        if (!event.getEventType().getName().equals(SAMPLE) || event.getStackTrace() == null) {
            return false;
        }
        RecordedThread thread = event.getThread("sampledThread");
        return thread != null
                && thread.getJavaName() != null
                && thread.getJavaName().startsWith(Crew.WORKER)
                && !event.getStackTrace().getFrames().isEmpty();
    }

    /** The outermost component: what it calls is its own time. */
    private String component(List<RecordedFrame> calls) {
        for (int i = calls.size() - 1; i >= 0; i--) {
            String type = calls.get(i).getMethod().getType().getName();
            if (components.contains(type)) {
                return type;
            }
        }
        return "";
    }

    private static String method(RecordedFrame call) {
        return call.getMethod().getType().getName() + "." + call.getMethod().getName();
    }

    @Override
    public void close() {
        recording.close();
    }
}
