package org.quoin.coreference;

import java.util.ArrayList;
import java.util.List;
import org.quoin.plugin.WordList;

/** Tables among the module's resources: a row a line, its cells parted by tabs; lines that begin with # are comments. */
final class Table {

    private Table() {}

    /** Reads the rows of a table. */
    static List<String[]> of(String name) {
        List<String[]> rows = new ArrayList<>();
        for (String line : WordList.of(Table.class, name)) {
            rows.add(line.split("\t"));
        }
        return rows;
    }
}
