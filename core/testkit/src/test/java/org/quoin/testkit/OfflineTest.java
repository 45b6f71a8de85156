package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfflineTest {

    public abstract static class Networked extends JCasAnnotator_ImplBase {

        @ConfigurationParameter(name = "port")
        int port;

        @Override
        public void process(JCas article) {}
    }

    public static class Downloads extends Networked {

        @Override
        public void initialize(UimaContext context) {
            try {
                URI.create("http://localhost:" + context.getConfigParameterValue("port") + "/model.bin")
                        .toURL()
                        .openStream()
                        .close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static class CallsInSilence extends Networked {

        @Override
        public void process(JCas article) {
            try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
                socket.getOutputStream().write(article.getDocumentText().length());
            } catch (IOException e) {
                // goes on as if nothing had been
            }
        }
    }

    public static class Asks extends Networked {

        @Override
        public void process(JCas article) {
            try {
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ServerSocket server;

    @BeforeEach
    void openServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @Test
    void aDownloadAtTheStartIsTold() {
        assertThat(conformance(Downloads.class).failures(Rule.WORKS_OFFLINE))
                .singleElement()
                .asString()
                .startsWith("Downloads tries to connect to http://localhost:" + server.getLocalPort())
                .contains("OfflineTest$Downloads.initialize", "pack what it needs into its jar");
    }

    @Test
    void aConnectionWhoseFailureIsHushedUpIsTold() {
        assertThat(conformance(CallsInSilence.class).failures(Rule.WORKS_OFFLINE))
                .singleElement()
                .asString()
                .startsWith("CallsInSilence tries to connect to socket://127.0.0.1:" + server.getLocalPort())
                .contains("OfflineTest$CallsInSilence.process");
    }

    @Test
    void aRequestIsTold() {
        assertThat(conformance(Asks.class).failures(Rule.WORKS_OFFLINE))
                .singleElement()
                .asString()
                .startsWith("Asks tries to connect to http://127.0.0.1:" + server.getLocalPort());
    }

    @Test
    void nothingReachesTheServer() {
        conformance(CallsInSilence.class).failures(Rule.WORKS_OFFLINE);

        assertThatThrownBy(() -> server.accept()).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void theProxySelectorIsPutBack() {
        ProxySelector usual = ProxySelector.getDefault();

        conformance(CallsInSilence.class).failures(Rule.WORKS_OFFLINE);

        assertThat(ProxySelector.getDefault()).isSameAs(usual);
    }

    private Conformance conformance(Class<? extends Networked> annotator) {
        return Conformance.of(annotator).with("port", server.getLocalPort());
    }
}
