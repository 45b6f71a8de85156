package org.quoin.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Writes each article into a file of its own, named after its id.
 *
 * @param folder where the files go
 * @param ending what is added to the id, such as {@code .xmi}
 */
public record FolderSink(Path folder, String ending) implements ArticleSink {

    @Override
    public void accept(String id, byte[] rendered) throws IOException {
        WholeFile.write(ArticleFileName.in(folder, id, ending), rendered);
    }

    @Override
    public boolean holds(String id) {
        return Files.isRegularFile(ArticleFileName.in(folder, id, ending));
    }

    @Override
    public boolean holds(String id, long checksum) throws IOException {
        if (!holds(id)) {
            return false;
        }
        CRC32C found = new CRC32C();
        try (InputStream in = Files.newInputStream(ArticleFileName.in(folder, id, ending))) {
            in.transferTo(new CheckedOutputStream(OutputStream.nullOutputStream(), found));
        }
        return found.getValue() == checksum;
    }

    @Override
    public void forget(String id) throws IOException {
        Files.deleteIfExists(ArticleFileName.in(folder, id, ending));
    }

    @Override
    public void close() {
        // Each file is complete when it is written.
    }
}
