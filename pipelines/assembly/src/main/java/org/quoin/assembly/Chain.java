package org.quoin.assembly;

import java.util.List;

/**
 * What the checks look at: a pipeline's components in order, before anything is built of them.
 *
 * @param file the descriptor's file; a component of another file is included
 * @param language ISO 639 code, or {@link Pipeline#ANY_LANGUAGE}
 * @param links the components that are known
 * @param firstGap the number of known components before the first one that is not; all of them if every one is known
 * @param catalog all components that there are
 * @param types all types that there are
 */
record Chain(String file, String language, List<Link> links, int firstGap, Catalog catalog, TypeHierarchy types) {}
