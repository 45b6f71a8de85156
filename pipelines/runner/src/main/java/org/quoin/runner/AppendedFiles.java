package org.quoin.runner;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoin.io.GrowingFiles;

/**
 * The growing files of a run, while they grow: {@code NAME.part} each, or {@code NAME.part2} in every other generation.
 * Articles' pieces are written when all of them are there, as many articles at a time as there are.
 */
final class AppendedFiles implements GrowingFiles, Closeable {

    private static final byte[] NO_HEAD = {};

    /** How much is written by one call of the operating system. */
    private static final int BUFFER = 1 << 17;

    private final Path folder;
    private final int generation;
    private final Map<String, Growing> files = new LinkedHashMap<>();
    private final Set<String> always = new HashSet<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    /** @param folder the output folder; exists */
    AppendedFiles(Path folder, int generation) {
        this.folder = folder;
        this.generation = generation;
    }

    /** One file. */
    private static final class Growing {

        private final FileChannel channel;
        /** Of the article that is being added. */
        private final List<byte[]> pending = new ArrayList<>();
        /** Of those that are to be written next. */
        private final List<byte[]> committed = new ArrayList<>();

        private long head;
        private long written;
        private long end;

        Growing(FileChannel channel, long head, long end) {
            this.channel = channel;
            this.head = head;
            this.written = end;
            this.end = end;
        }

        /** Has what is pending be written next; returns where. */
        Piece commit() {
            long begin = end;
            for (byte[] bytes : pending) {
                end += bytes.length;
            }
            committed.addAll(pending);
            pending.clear();
            return new Piece(begin, end);
        }

        void write(ByteBuffer buffer) throws IOException {
            for (byte[] bytes : committed) {
                for (int from = 0; from < bytes.length; ) {
                    int length = Math.min(buffer.remaining(), bytes.length - from);
                    buffer.put(bytes, from, length);
                    from += length;
                    if (!buffer.hasRemaining()) {
                        drain(buffer);
                    }
                }
            }
            drain(buffer);
            committed.clear();
        }

        private void drain(ByteBuffer buffer) throws IOException {
            buffer.flip();
            while (buffer.hasRemaining()) {
                written += channel.write(buffer, written);
            }
            buffer.clear();
        }
    }

    /**
     * Goes on with a file of an earlier run, complete or not: what stands after the last piece is cut off.
     *
     * @param head the length of what stands before the first piece
     * @param end where the last piece ends
     */
    void reopen(String name, long head, long end) throws IOException {
        Path part = part(name, generation);
        Path complete = folder.resolve(name);
        if (!Files.exists(part) && Files.exists(complete)) {
            Files.move(complete, part, StandardCopyOption.ATOMIC_MOVE);
        }
        FileChannel channel = FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(end);
        files.put(name, new Growing(channel, head, end));
        Files.deleteIfExists(part(name, generation + 1));
    }

    /** Returns how many bytes there are of a file of an earlier run. */
    static long size(Path folder, String name, int generation) throws IOException {
        Path part = part(folder, name, generation);
        Path file = Files.exists(part) ? part : folder.resolve(name);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Removes what an unfinished run left of files. */
    static void deleteParts(Path folder, Set<String> names) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(part(folder, name, 1));
            Files.deleteIfExists(part(folder, name, 2));
        }
    }

    @Override
    public void begin(String name) throws IOException {
        open(name, NO_HEAD);
        always.add(name);
    }

    @Override
    public void append(String name, byte[] head, byte[] piece) throws IOException {
        open(name, head).pending.add(piece);
    }

    private Growing open(String name, byte[] head) throws IOException {
        Growing file = files.get(name);
        if (file == null) {
            Path part = part(name, generation);
            Files.createDirectories(part.getParent());
            file = new Growing(create(part), head.length, 0);
            file.pending.add(head);
            file.commit();
            files.put(name, file);
            Files.deleteIfExists(part(name, generation + 1));
        }
        return file;
    }

    private static FileChannel create(Path part) throws IOException {
        return FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /**
     * Ends an article: its pieces are written next, by {@link #write}.
     *
     * @return where they will stand
     */
    Map<String, Piece> commit() {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        for (Map.Entry<String, Growing> file : files.entrySet()) {
            if (!file.getValue().pending.isEmpty()) {
                pieces.put(file.getKey(), file.getValue().commit());
            }
        }
        return pieces;
    }

    /** Writes the pieces of all articles that have ended. When this returns, the death of the process does not undo it. */
    void write() throws IOException {
        for (Growing file : files.values()) {
            file.write(buffer);
        }
    }

    /** Begins the files of the next generation, which are to have the same pieces in another order. */
    AppendedFiles next() throws IOException {
        AppendedFiles next = new AppendedFiles(folder, generation + 1);
        for (String name : always) {
            Path part = next.part(name, next.generation);
            next.files.put(name, new Growing(create(part), 0, 0));
            next.always.add(name);
        }
        return next;
    }

    /** Copies an article's pieces from the files of the generation before; returns where they stand in these. */
    Map<String, Piece> copy(Map<String, Piece> pieces, AppendedFiles before) throws IOException {
        Map<String, Piece> copies = new LinkedHashMap<>();
        for (Map.Entry<String, Piece> piece : pieces.entrySet()) {
            Growing from = before.files.get(piece.getKey());
            Growing to = files.get(piece.getKey());
            if (to == null) {
                to = new Growing(create(part(piece.getKey(), generation)), from.head, 0);
                to.end = copy(from.channel, new Piece(0, from.head), to.channel, 0);
                files.put(piece.getKey(), to);
            }
            long begin = to.end;
            to.end = copy(from.channel, piece.getValue(), to.channel, begin);
            copies.put(piece.getKey(), new Piece(begin, to.end));
        }
        return copies;
    }

    private static long copy(FileChannel from, Piece piece, FileChannel to, long place) throws IOException {
        to.position(place);
        long done = 0;
        while (done < piece.length()) {
            long copied = from.transferTo(piece.begin() + done, piece.length() - done, to);
            if (copied <= 0) {
                throw new IOException("a file that is being put in order ends too early");
            }
            done += copied;
        }
        return place + done;
    }

    @Override
    public InputStream read(String name) throws IOException {
        Growing file = files.get(name);
        InputStream in = Files.newInputStream(part(name, generation));
        in.skipNBytes(file.head);
        return new BufferedInputStream(in, 1 << 16);
    }

    /** Has all that is written outlive a power cut. */
    void sync() throws IOException {
        for (Growing file : files.values()) {
            file.channel.force(false);
        }
    }

    /** Gives all files their names. Those of an earlier generation are gone then. */
    void publish() throws IOException {
        close();
        for (String name : files.keySet()) {
            Files.move(part(name, generation), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes these files, which others have taken the place of. */
    void discard() throws IOException {
        close();
        for (String name : files.keySet()) {
            Files.deleteIfExists(part(name, generation));
        }
    }

    private Path part(String name, int ofGeneration) {
        return part(folder, name, ofGeneration);
    }

    private static Path part(Path folder, String name, int generation) {
        return folder.resolve(name + (generation % 2 == 1 ? ".part" : ".part2"));
    }

    @Override
    public void close() throws IOException {
        for (Growing file : files.values()) {
            file.channel.close();
        }
    }
}
