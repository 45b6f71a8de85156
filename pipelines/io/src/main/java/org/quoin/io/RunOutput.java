package org.quoin.io;

import java.nio.file.Path;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * The output of one run.
 *
 * @param folder where it goes; exists
 * @param pipeline the pipeline's name
 * @param types the type system of its articles
 * @param files its files that grow with each article
 */
public record RunOutput(Path folder, String pipeline, TypeSystemDescription types, GrowingFiles files) {}
