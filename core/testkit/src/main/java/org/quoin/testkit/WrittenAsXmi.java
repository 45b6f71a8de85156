package org.quoin.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.util.CasIOUtils;

/** Whether what an annotator makes survives UIMA's exchange format. */
final class WrittenAsXmi {

    private static final Snapshot NOTHING = new Snapshot(Map.of(), Map.of());

    private WrittenAsXmi() {}

    static List<String> check(Subject subject) throws TrialException {
        subject.trials(); // one that fails is not tried again
        for (String text : subject.texts()) {
            CAS article = subject.workbench().article(text);
            subject.run(subject.engine(), article);
            CAS copy = subject.newCas();
            try {
                ByteArrayOutputStream xmi = new ByteArrayOutputStream();
                CasIOUtils.save(article, xmi, SerialFormat.XMI);
                CasIOUtils.load(new ByteArrayInputStream(xmi.toByteArray()), copy);
            } catch (IOException | RuntimeException e) {
                return List.of("what %s makes in %s can't be written to XMI and read back: %s\nXML holds no control"
                                .formatted(subject.name(), Excerpt.of(text), Excerpt.cause(e))
                        + " characters: keep them out of the values of features");
            }
            List<String> written = Result.of(NOTHING, Snapshot.of(article));
            List<String> read = Result.of(NOTHING, Snapshot.of(copy));
            if (!written.equals(read)) {
                return List.of(("what %s makes in %s is not the same after it was written to XMI and read back:%s\nGive"
                                + " every array a single owner, and keep what XML does not (line ends, for instance) out"
                                + " of the values of features")
                        .formatted(subject.name(), Excerpt.of(text), Difference.of(written, read)));
            }
        }
        return List.of();
    }
}
