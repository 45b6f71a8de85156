package org.quoin.testkit;

import org.apache.uima.jcas.JCas;

/** Where assertions about annotated text begin; goes well with AssertJ's class of the same name. */
public final class Assertions {

    private Assertions() {}

    /** Begins an assertion about an article. */
    public static ArticleAssert assertThat(JCas article) {
        return new ArticleAssert(article);
    }
}
