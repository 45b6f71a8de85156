package org.quoin.io;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that stands under its name only when it is complete: until then it is called {@code NAME.part}. Where writing
 * fails, the part stays behind and what stood under the name before is not touched.
 */
public final class WholeFile extends OutputStream {

    private final Path file;
    private final Path part;
    private final OutputStream out;
    private boolean broken;
    private boolean closed;

    private WholeFile(Path file) throws IOException {
        this.file = file;
        this.part = partOf(file);
        this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    /** Begins a file in a folder that exists. */
    public static WholeFile create(Path file) throws IOException {
        return new WholeFile(file);
    }

    /** Writes a whole file, in a folder that is made if missing. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = partOf(file);
        Files.write(part, content);
        move(part, file);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    /** Returns what has been written so far. */
    InputStream readBack() throws IOException {
        out.flush();
        return new BufferedInputStream(Files.newInputStream(part));
    }

    /** Completes the file. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        out.close();
        if (!broken) {
            move(part, file);
        }
    }

    private static Path partOf(Path file) {
        Path whole = file.toAbsolutePath();
        return FileNames.resolve(whole.getParent(), FileNames.of(whole.getFileName()) + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
