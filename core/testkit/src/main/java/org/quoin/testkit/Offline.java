package org.quoin.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;

/**
 * Whether an annotator opens a connection. Java asks one object, the proxy selector, before it connects a socket, opens
 * a URL or sends an HTTP request, to whatever host; for the time of the test that is one that notes the question and
 * points to a proxy that is not there, so that the annotator meets what it meets without a network. Threads that the
 * annotator did not start go their usual way.
 */
final class Offline {

    /** A port of this machine at which no one answers (tcpmux, which is out of use). */
    private static final InetSocketAddress NOWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);

    private static final Object ONE_AT_A_TIME = new Object();

    private Offline() {}

    static List<String> check(Subject subject) throws TrialException {
        List<CAS> articles = new ArrayList<>();
        for (String text : subject.texts()) {
            articles.add(subject.workbench().article(text));
        }
        synchronized (ONE_AT_A_TIME) {
            ProxySelector usual = ProxySelector.getDefault();
            Refusing refusing = new Refusing(usual);
            ProxySelector.setDefault(refusing);
            try {
                AnalysisEngine engine = subject.newEngine(Subject.newResources());
                for (CAS article : articles) {
                    subject.run(engine, article);
                }
            } catch (TrialException e) {
                if (refusing.attempts.isEmpty()) {
                    throw e;
                }
            } finally {
                ProxySelector.setDefault(usual);
            }
            return refusing.attempts.entrySet().stream()
                    .map(attempt -> "%s tries to connect to %s\n    at %s\nArticles may be confidential, and a run must"
                                    .formatted(subject.name(), attempt.getKey(), attempt.getValue())
                            + " not depend on someone else's server: pack what it needs into its jar, or let the user"
                            + " name a file")
                    .toList();
        }
    }

    private static final class Refusing extends ProxySelector {

        private final ProxySelector usual;
        private final Map<URI, StackTraceElement> attempts = new ConcurrentHashMap<>();

        Refusing(ProxySelector usual) {
            this.usual = usual;
        }

        @Override
        public List<Proxy> select(URI uri) {
            if (!Watch.THREADS.parentOf(Thread.currentThread().getThreadGroup())) {
                return usual == null ? List.of(Proxy.NO_PROXY) : usual.select(uri);
            }
            attempts.putIfAbsent(uri, caller());
            boolean http = uri.getScheme().startsWith("http");
            return List.of(new Proxy(http ? Proxy.Type.HTTP : Proxy.Type.SOCKS, NOWHERE));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            if (usual != null && !address.equals(NOWHERE)) {
                usual.connectFailed(uri, address, failure);
            }
        }

        /** Returns the innermost frame that is neither Java's nor this class's. */
        private static StackTraceElement caller() {
            StackTraceElement[] frames = Thread.currentThread().getStackTrace();
            return Stream.of(frames)
                    .filter(frame -> frame.getModuleName() == null
                            || !frame.getModuleName().startsWith("java."))
                    .filter(frame -> !frame.getClassName().equals(Refusing.class.getName()))
                    .findFirst()
                    .orElse(frames[frames.length - 1]);
        }
    }
}
