package org.quoin.io;

import java.util.List;

/**
 * The rows of one table that stem from one article.
 *
 * @param name the table's name, without ending
 * @param columns the names of its columns
 * @param rows its rows, each with a cell a column; what is absent is empty
 */
record CsvTable(String name, List<String> columns, List<List<String>> rows) {

    /** @param columns the names of the columns with a space between them */
    static CsvTable of(String name, String columns, List<List<String>> rows) {
        return new CsvTable(name, List.of(columns.split(" ")), rows);
    }
}
