package org.quoin.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A table for people to read: columns as wide as they need to be, the last one wrapped. */
final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 20;
    /** The width of a line, in characters. */
    static final int LINE = 100;

    private final List<String[]> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(header);
    }

    void add(String... cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        int columns = rows.get(0).length;
        Column[] layout = new Column[columns];
        int used = 0;
        for (int i = 0; i < columns - 1; i++) {
            layout[i] = new Column(width(i) + GAP, 0, Overflow.TRUNCATE);
            used += layout[i].width;
        }
        layout[columns - 1] = new Column(Math.max(NARROWEST, LINE - used), 0, Overflow.WRAP);
        TextTable table = TextTable.forColumns(new ColorScheme.Builder(Ansi.OFF).build(), layout);
        rows.forEach(table::addRowValues);
        return table.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
