package org.quoin.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Growing files of a run that is not resumed: they stand under their names when all are complete. */
public final class WholeFiles implements GrowingFiles, Closeable {

    private final Path folder;
    private final Map<String, WholeFile> files = new LinkedHashMap<>();
    private final Map<String, Integer> heads = new LinkedHashMap<>();

    /** @param folder the output folder; exists */
    public WholeFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public void begin(String name) throws IOException {
        append(name, new byte[0], new byte[0]);
    }

    @Override
    public void append(String name, byte[] head, byte[] piece) throws IOException {
        WholeFile file = files.get(name);
        if (file == null) {
            Path path = folder.resolve(name);
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = WholeFile.create(path);
            files.put(name, file);
            heads.put(name, head.length);
            file.write(head);
        }
        file.write(piece);
    }

    @Override
    public InputStream read(String name) throws IOException {
        InputStream in = files.get(name).readBack();
        in.skipNBytes(heads.get(name));
        return in;
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : files.values()) {
            file.close();
        }
    }
}
