package org.quoin.assembly;

import java.io.Serializable;
import java.net.URI;

/**
 * A place in a file.
 *
 * @param file the file as its user would name it
 * @param line the line, from 1; 0 when the problem is with the file as a whole
 * @param column the column in code points, from 1; 0 when the problem is with the line or the file as a whole
 */
public record Position(String file, int line, int column) implements Serializable {

    /** Returns a file, which may lie in a jar, as its user would name it: {@code plugins/names.jar!/org/example/Names.xml}. */
    static String file(URI place) {
        String inJar = place.toString().startsWith("jar:") ? place.getSchemeSpecificPart() : place.toString();
        return inJar.startsWith("file:") ? URI.create(inJar.replace(" ", "%20")).getPath() : inJar;
    }

    static Position of(URI place) {
        return of(file(place));
    }

    static Position of(String file) {
        return new Position(file, 0, 0);
    }

    /** Returns it in the form that editors and terminals make into a link: {@code file:line:column}. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ':' + line : file + ':' + line + ':' + column;
    }
}
