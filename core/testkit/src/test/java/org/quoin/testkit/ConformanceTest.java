package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.sample.ForgottenAnnotator;
import org.quoin.testkit.sample.YearAnnotator;

class ConformanceTest {

    @TypeCapability(outputs = "org.quoin.type.TimeExpression")
    public static class Failing extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            throw new IllegalStateException("out of ink");
        }
    }

    @TestFactory
    Stream<DynamicTest> anAnnotatorThatKeepsTheContractPassesATestForEachRule() {
        return Conformance.of(YearAnnotator.class).tests();
    }

    @Test
    void allBrokenRulesAreToldInOneError() {
        assertThatThrownBy(() -> Conformance.of(ForgottenAnnotator.class).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("ForgottenAnnotator breaks the contract of an annotator.")
                .hasMessageContaining("DESCRIBED: ForgottenAnnotator has no documentation")
                .hasMessageContaining("VALUES_DOCUMENTED: the parameter 'colour'");
    }

    @Test
    void whatCannotBeTriedIsToldOnceForAllRules() {
        assertThatThrownBy(() -> Conformance.of(Failing.class).check())
                .hasMessageContaining("WORKS_OFFLINE, OUTPUTS_DECLARED, OUTPUTS_MADE, SPANS_IN_TEXT")
                .hasMessageContaining("Failing failed on 'Ferry strike leaves thousands")
                .hasMessageContaining("IllegalStateException: out of ink");
    }

    @Test
    void aDeclaredExceptionIsNoFailure() {
        Conformance declared = Conformance.of(ForgottenAnnotator.class)
                .declares(Rule.VALUES_DOCUMENTED, "its values come from a server");

        assertThat(declared.failures(Rule.VALUES_DOCUMENTED)).isEmpty();
    }

    @Test
    void aDeclaredExceptionThatIsNoneIsAFailure() {
        Conformance declared = Conformance.of(YearAnnotator.class).declares(Rule.WORKS_OFFLINE, "it asks a calendar");

        assertThat(declared.failures(Rule.WORKS_OFFLINE))
                .containsExactly("YearAnnotator declares that it breaks WORKS_OFFLINE (it asks a calendar), but keeps"
                        + " it: take the declaration away");
    }

    @Test
    void anAnnotatorThatCannotBeTriedHasNoRealException() {
        Conformance declared =
                Conformance.of(Failing.class).declares(Rule.SPANS_IN_TEXT, "its spans are where they want to be");

        assertThat(declared.failures(Rule.SPANS_IN_TEXT))
                .singleElement()
                .asString()
                .contains("out of ink");
    }

    @Test
    void anExceptionNeedsAReason() {
        assertThatThrownBy(() -> Conformance.of(YearAnnotator.class).declares(Rule.LINEAR_TIME, " "))
                .hasMessage("say why YearAnnotator breaks LINEAR_TIME");
    }

    @Test
    void aParameterThatTheAnnotatorDoesNotHaveIsTold() {
        assertThatThrownBy(() ->
                        Conformance.of(YearAnnotator.class).with("latest", 2000).check())
                .hasMessage("YearAnnotator has no parameter 'latest'; it has earliest, form");
    }

    @Test
    void parametersReachTheAnnotator() {
        assertThat(Conformance.of(YearAnnotator.class)
                        .with(YearAnnotator.PARAM_EARLIEST, 9999)
                        .failures(Rule.OUTPUTS_MADE))
                .singleElement()
                .asString()
                .startsWith("YearAnnotator declares that it makes org.quoin.type.TimeExpression, and does so in none of"
                        + " the 3 texts");
    }
}
