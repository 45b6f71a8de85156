package org.quoin.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The types that an annotator takes in where something has made them, and does without where nothing has. The types that
 * it needs stand in uimaFIT's {@link org.apache.uima.fit.descriptor.TypeCapability}, which has no place for these.
 *
 * <p>A pipeline runs without an optional input; but a component that makes one after the annotator, where it is of no use
 * any more, is reported.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OptionalInputs {

    /** Returns the full names of the types. */
    String[] value();
}
