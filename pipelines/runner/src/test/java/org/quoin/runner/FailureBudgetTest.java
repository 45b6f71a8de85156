package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureBudgetTest {

    @Test
    void aShareOfFailuresIsLookedAtFromAHundredArticlesOn() {
        FailureBudget tenth = new FailureBudget(Integer.MAX_VALUE, 10);

        assertThat(tenth.isExceeded(99, 99)).isFalse();
        assertThat(tenth.isExceeded(10, 100)).isFalse();
        assertThat(tenth.isExceeded(11, 100)).isTrue();
    }
}
