package org.quoin.testkit;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about an article's annotations.
 *
 * <pre>{@code
 * assertThat(article).annotations(Quote.class).spans("\"We are late,\"");
 * assertThat(article).annotations(Quote.class).extracting(Quote::getKind).containsExactly("direct");
 * assertThat(article).hasNo(Headline.class);
 * }</pre>
 */
public final class ArticleAssert extends AbstractAssert<ArticleAssert, JCas> {

    ArticleAssert(JCas article) {
        super(article, ArticleAssert.class);
    }

    /** Goes on to the annotations of a type and its subtypes, in text order. */
    public <T extends Annotation> AnnotationsAssert<T> annotations(Class<T> type) {
        isNotNull();
        List<T> annotations = actual.select(type).asList();
        return new AnnotationsAssert<>(annotations)
                .as("%s annotations of:%n%s", type.getSimpleName(), MarkedText.of(actual, annotations));
    }

    /** Verifies that there is no annotation of a type or its subtypes. */
    public ArticleAssert hasNo(Class<? extends Annotation> type) {
        annotations(type).spans();
        return this;
    }
}
