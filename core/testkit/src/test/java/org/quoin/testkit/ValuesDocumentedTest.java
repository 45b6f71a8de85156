package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quoin.testkit.sample.ForgottenAnnotator;
import org.quoin.testkit.sample.YearAnnotator;

class ValuesDocumentedTest {

    @Test
    void documentedConstantsAndDefaultsAreWhatTheClassSays() {
        assertThat(Conformance.of(YearAnnotator.class).failures(Rule.VALUES_DOCUMENTED))
                .isEmpty();
    }

    @Test
    void whatTheDocumentationDoesNotSayOrSaysWronglyIsToldWithTheLineToWrite() {
        assertThat(Conformance.of(ForgottenAnnotator.class).failures(Rule.VALUES_DOCUMENTED))
                .containsExactly(
                        "the parameter 'colour' of ForgottenAnnotator takes other values than its documentation names"
                                + " ('One of: RED, GREEN.'): write 'One of: RED, BLUE.'",
                        "the parameter 'colours' of ForgottenAnnotator takes one of a few values, which its"
                                + " documentation does not name in the form that is checked: add 'One of: RED, BLUE.'"
                                + " to the Javadoc of its PARAM_ constant",
                        "the parameter 'weight' of ForgottenAnnotator is 1.5 by default, which is not in its documented"
                                + " range ('From 0 to 1'): correct one of the two",
                        "the parameter 'order' of ForgottenAnnotator is 'random' by default, which is not one of its"
                                + " documented values (first, last): correct one of the two");
    }

    @Test
    void aRangeMayBeOpenAboveAndHaveFractions() {
        assertThat(DocumentedValues.range("How many. At least 2.").orElseThrow().contains(2))
                .isTrue();
        assertThat(DocumentedValues.range("From -0.5 to 1.25.").orElseThrow().contains(1.5))
                .isFalse();
        assertThat(DocumentedValues.range("From time to time.")).isEmpty();
    }
}
