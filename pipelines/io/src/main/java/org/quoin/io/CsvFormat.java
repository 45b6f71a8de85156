package org.quoin.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.uima.jcas.JCas;

/**
 * Tables (RFC 4180, UTF-8) in the folder {@code csv}: {@code articles.csv}, and {@code mentions.csv},
 * {@code quotes.csv}, {@code times.csv} and {@code events.csv} as far as the pipeline makes such. Ids and offsets are
 * those of {@code articles.jsonl}, so that the tables can be joined.
 */
public final class CsvFormat implements ArticleFormat {

    private static final CSVFormat RFC4180 = CSVFormat.RFC4180;

    @Override
    public String name() {
        return "csv";
    }

    /** Renders an article's rows: for each table its name, its header and its rows. */
    @Override
    public byte[] render(JCas article) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (CsvTable table : new CsvTables(article).all()) {
            out.writeUTF(table.name());
            write(lines(List.of(table.columns())), out);
            write(lines(table.rows()), out);
        }
        return bytes.toByteArray();
    }

    private static byte[] lines(List<List<String>> rows) {
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            lines.append(RFC4180.format(row.stream().map(JsonText::wellFormed).toArray()))
                    .append(RFC4180.getRecordSeparator());
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(byte[] section, DataOutputStream out) throws IOException {
        out.writeInt(section.length);
        out.write(section);
    }

    @Override
    public ArticleSink open(RunOutput run) {
        return new TablesSink(run.files());
    }

    /** Begins a table when the first article has it. */
    private record TablesSink(GrowingFiles files) implements ArticleSink {

        @Override
        public void accept(String id, byte[] rendered) throws IOException {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(rendered));
            while (in.available() > 0) {
                String name = in.readUTF();
                byte[] header = in.readNBytes(in.readInt());
                byte[] rows = in.readNBytes(in.readInt());
                files.append("csv/" + name + ".csv", header, rows);
            }
        }

        @Override
        public void close() {
            // The files belong to the run.
        }
    }
}
