package org.quoin.testkit;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.uima.jcas.tcas.Annotation;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/**
 * Assertions about annotations of one type, in text order: AssertJ's for lists ({@code hasSize}, {@code extracting},
 * ...), and those of their texts.
 *
 * @param <T> the type
 */
public final class AnnotationsAssert<T extends Annotation>
        extends AbstractListAssert<AnnotationsAssert<T>, List<? extends T>, T, ObjectAssert<T>> {

    AnnotationsAssert(List<? extends T> annotations) {
        super(annotations, AnnotationsAssert.class);
    }

    /** Verifies that the annotations cover these pieces of text, in this order, and no others. */
    public AnnotationsAssert<T> spans(String... covered) {
        isNotNull();
        List<String> texts = actual.stream().map(Annotation::getCoveredText).toList();
        Assertions.assertThat(texts).as(descriptionText()).containsExactly(covered);
        return this;
    }

    /** Verifies that some of the annotations cover these pieces of text, in any order. */
    public AnnotationsAssert<T> include(String... covered) {
        isNotNull();
        List<String> texts = actual.stream().map(Annotation::getCoveredText).toList();
        Assertions.assertThat(texts).as(descriptionText()).contains(covered);
        return this;
    }

    @Override
    protected ObjectAssert<T> toAssert(T annotation, String description) {
        return new ObjectAssert<>(annotation).as(description);
    }

    @Override
    protected AnnotationsAssert<T> newAbstractIterableAssert(Iterable<? extends T> annotations) {
        List<T> list = StreamSupport.stream(annotations.spliterator(), false)
                .map(annotation -> (T) annotation)
                .toList();
        return new AnnotationsAssert<>(list);
    }
}
