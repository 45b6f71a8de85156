package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.type.TimeExpression;

class WrittenAsXmiTest {

    public static class Packing extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            TimeExpression time =
                    new TimeExpression(article, 0, article.getDocumentText().length());
            time.setValue("DATE\u0000APPROX");
            time.addToIndexes();
        }
    }

    @Test
    void aValueThatXmlCannotHoldIsTold() {
        assertThat(Conformance.of(Packing.class).failures(Rule.WRITTEN_AS_XMI))
                .singleElement()
                .asString()
                .startsWith("what Packing makes in 'Ferry strike")
                .contains("can't be written to XMI", "XML holds no control characters");
    }
}
