package org.quoin.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.type.Quote;

/** Fails in the way that an article asks for. */
public class Saboteur extends JCasAnnotator_ImplBase {

    public static final String PARAM_MODEL = "model";

    /** When it hangs besides: {@code start}, {@code restart} or {@code end}. */
    public static final String PARAM_HANGS = "hangs";

    /** Articles that have been seen: some fail the first time only. */
    static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** A clock that stands still but where this component hangs, and where it does not heed an interrupt. */
    static final AtomicLong CLOCK = new AtomicLong();

    /** What a component that does not heed an interrupt waits for. */
    static volatile CountDownLatch release = new CountDownLatch(1);

    @ConfigurationParameter(name = PARAM_MODEL, mandatory = false)
    private String model;

    @ConfigurationParameter(name = PARAM_HANGS, mandatory = false)
    private String hangs;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        if (model != null) {
            throw new IllegalStateException("there is no model at " + model);
        }
        if ("start".equals(hangs) || "restart".equals(hangs) && !SEEN.add("start")) {
            hang(false);
        }
    }

    @Override
    public void collectionProcessComplete() {
        if ("end".equals(hangs)) {
            hang(false);
        }
    }

    @Override
    public void process(JCas article) {
        String text = article.getDocumentText();
        // What a component leaves behind when it fails must not be seen in the next article.
        new Quote(article, 0, text.length()).addToIndexes();
        if (text.contains("explode")) {
            throw new IllegalArgumentException("the fuse burns");
        }
        if (text.contains("recurse")) {
            recurse(text.length());
        }
        if (text.contains("link")) {
            throw new NoClassDefFoundError("org/example/Gone");
        }
        if (text.contains("devour")) {
            throw new OutOfMemoryError("Java heap space");
        }
        if (text.contains("gorge")) {
            gorge();
        }
        if (text.contains("shy") && SEEN.add(text)) {
            throw new IllegalStateException("not before all these people");
        }
        if (text.contains("crowd") && SEEN.add(text)) {
            throw new OutOfMemoryError("Java heap space");
        }
        if (text.contains("sleep") || text.contains("jam")) {
            hang(text.contains("jam"));
        }
    }

    /** Takes what memory there is. */
    private static void gorge() {
        List<byte[]> hoard = new ArrayList<>();
        while (true) {
            hoard.add(new byte[100_000]);
        }
    }

    private static void hang(boolean deaf) {
        CountDownLatch latch = deaf ? release : new CountDownLatch(1);
        while (latch.getCount() > 0) {
            CLOCK.addAndGet(TimeUnit.HOURS.toNanos(1));
            try {
                latch.await();
            } catch (InterruptedException e) {
                if (!deaf) {
                    throw new IllegalStateException("woken", e);
                }
            }
        }
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }
}
