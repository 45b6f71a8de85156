package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.testkit.sample.ChangedAnnotator;
import org.quoin.testkit.sample.ForgottenAnnotator;
import org.quoin.testkit.sample.YearAnnotator;

class DescribedTest {

    @TypeCapability(outputs = "org.quoin.type.TimeExpression")
    public static class Undescribed extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {}
    }

    @Test
    void anAnnotatorThatSaysAllOfItselfIsDescribed() {
        assertThat(Conformance.of(YearAnnotator.class).failures(Rule.DESCRIBED)).isEmpty();
    }

    @Test
    void aClassWithoutADescriptorIsTold() {
        assertThat(Conformance.of(Undescribed.class).failures(Rule.DESCRIBED))
                .singleElement()
                .asString()
                .startsWith("there is no descriptor org/quoin/testkit/DescribedTest$Undescribed.xml on the class path")
                .contains("uimafit-maven-plugin", "mvn process-classes");
    }

    @Test
    void whatIsForgottenIsToldAtOnce() {
        assertThat(Conformance.of(ForgottenAnnotator.class).failures(Rule.DESCRIBED))
                .satisfiesExactly(
                        types -> assertThat(types).contains("does not say what types", "@TypeCapability"),
                        name -> assertThat(name).contains("has no name of its own", "@ResourceMetaData"),
                        text -> assertThat(text).contains("has no documentation", "Javadoc"),
                        version -> assertThat(version).contains("has no version"),
                        parameter -> assertThat(parameter)
                                .startsWith("the parameter 'MIN_LENGTH' of ForgottenAnnotator is not documented"),
                        parameter -> assertThat(parameter)
                                .startsWith(
                                        "the parameter 'MIN_LENGTH' of ForgottenAnnotator is not named in camelCase")
                                .endsWith("call it 'minLength'"),
                        list -> assertThat(list)
                                .startsWith("ForgottenAnnotator is in no META-INF/org.apache.uima.fit/components.txt"));
    }

    @Test
    void aDescriptorThatIsOlderThanItsClassIsTold() {
        assertThat(Conformance.of(ChangedAnnotator.class).failures(Rule.DESCRIBED))
                .singleElement()
                .asString()
                .startsWith("the descriptor of ChangedAnnotator is older than the class");
    }
}
