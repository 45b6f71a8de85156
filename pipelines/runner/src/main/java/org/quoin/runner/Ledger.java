package org.quoin.runner;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A file of {@link LedgerLine}s: lines are added at its end, and none is ever changed. */
final class Ledger implements Closeable {

    /** Takes a whole line and the place of its first byte. */
    @FunctionalInterface
    interface LineReceiver {
        void accept(LedgerLine line, long place) throws IOException;
    }

    /** Most lines are shorter; longer ones take a second read. */
    private static final int USUAL_LINE = 1024;

    private final FileChannel channel;
    /** Not a channel: an interrupt would close it for all threads. */
    private final RandomAccessFile reader;

    private long end;

    private Ledger(Path file, FileChannel channel, long end) throws IOException {
        this.channel = channel;
        this.reader = new RandomAccessFile(file.toFile(), "r");
        this.end = end;
    }

    /** Begins a ledger, or a ledger anew. */
    static Ledger create(Path file) throws IOException {
        return new Ledger(
                file,
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                0);
    }

    /** Goes on with a ledger; what stands after its last whole line is cut off. */
    static Ledger reopen(Path file, long wholeEnd) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(wholeEnd);
        return new Ledger(file, channel, wholeEnd);
    }

    /**
     * Reads all whole lines up to the first that is not whole.
     *
     * @return the place after the last whole line; 0 if there is no such file
     */
    static long read(Path file, LineReceiver receiver) throws IOException {
        long place = 0;
        if (!Files.exists(file)) {
            return place;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL_LINE);
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    continue;
                }
                Optional<LedgerLine> whole = LedgerLine.read(line.toByteArray(), line.size());
                if (whole.isEmpty()) {
                    return place;
                }
                receiver.accept(whole.get(), place);
                place += line.size() + 1;
                line.reset();
            }
        }
        return place;
    }

    /** Adds a line; when this returns, the death of the process does not undo it. Returns its place. */
    long add(LedgerLine line) throws IOException {
        return add(List.of(line))[0];
    }

    /** Adds lines; when this returns, the death of the process does not undo them. Returns their places. */
    long[] add(List<? extends LedgerLine> lines) throws IOException {
        long[] places = new long[lines.size()];
        ByteArrayOutputStream all = new ByteArrayOutputStream(USUAL_LINE);
        for (int i = 0; i < places.length; i++) {
            places[i] = end + all.size();
            all.writeBytes(lines.get(i).toBytes());
        }
        ByteBuffer bytes = ByteBuffer.wrap(all.toByteArray());
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
        return places;
    }

    /** Reads the entry at a place where there is one. May be called by any thread. */
    LedgerEntry entry(long place) throws IOException {
        for (int size = USUAL_LINE; ; size *= 8) {
            byte[] bytes = new byte[size];
            int read = read(bytes, place);
            for (int length = 0; length < read; length++) {
                if (bytes[length] == '\n') {
                    return entry(bytes, length, place);
                }
            }
            if (read < size) {
                throw new IOException("the ledger has no entry at byte " + place);
            }
        }
    }

    private int read(byte[] bytes, long place) throws IOException {
        synchronized (reader) {
            reader.seek(place);
            int read = 0;
            for (int more = 0; more >= 0 && read < bytes.length; read += Math.max(0, more)) {
                more = reader.read(bytes, read, bytes.length - read);
            }
            return read;
        }
    }

    private static LedgerEntry entry(byte[] line, int length, long place) throws IOException {
        if (LedgerLine.read(line, length).orElse(null) instanceof LedgerLine.Article article) {
            return article.entry();
        }
        throw new IOException("the ledger has no entry at byte " + place);
    }

    /** Has all lines outlive a power cut. */
    void sync() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        channel.close();
    }
}
