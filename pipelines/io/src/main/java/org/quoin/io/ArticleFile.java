package org.quoin.io;

import java.nio.file.Path;

/**
 * An article to annotate.
 *
 * @param id what it is called in everything that a run writes: a relative path with forward slashes, as in
 *     {@code desk/wire-0412.txt}
 * @param path where it lies
 */
public record ArticleFile(String id, Path path) {

    /**
     * Returns the path as an object that nobody else has. A path keeps all that Java finds out of it, such as the text by
     * which it opens the file; a list of a million articles is not to keep that.
     */
    public Path freshPath() {
        return path.resolve("_").getParent();
    }
}
