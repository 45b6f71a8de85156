package org.quoin.io;

import java.nio.file.Path;

/**
 * An article to annotate.
 *
 * @param id what it is called in everything that a run writes: a relative path with forward slashes, as in
 *     {@code desk/wire-0412.txt}
 * @param path where it lies
 */
public record ArticleFile(String id, Path path) {}
