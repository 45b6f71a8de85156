package org.quoin.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleSink;
import org.quoin.io.GrowingFiles;
import org.quoin.io.RunOutput;

/**
 * Writes what a run makes: each format's files, {@code failures.jsonl} if there are failures, and the ledger.
 *
 * <p>An article's own files are written first, each under another name until it is whole; then its pieces go to the ends
 * of the growing files; then its entry goes to the ledger, and only now it counts. Pieces and entries are written for some
 * articles at a time. Whenever the process dies, the ledger tells what counts, and a resumed run cuts off what stands
 * after it.
 *
 * <p>New pieces always go to the ends, also those of an article that is done again. Where that leaves the files out of
 * order, they are copied in order at the end, with a new ledger beside them; renaming the ledger makes the copies count.
 */
final class RunWriter implements Closeable {

    private static final byte[] NO_HEAD = {};

    /** How much work a power cut may cost. */
    private static final long SYNC_EVERY = TimeUnit.SECONDS.toNanos(5);

    private final RunRequest request;
    private final List<ArticleSink> sinks = new ArrayList<>();
    private final Switched files;
    private final long[] places;
    private Ledger ledger;
    private int generation;
    private int last;
    private boolean inOrder;
    private boolean gaps;
    private long lastSync = System.nanoTime();

    /** Articles that are to be written next, and what the ledger is to say of them then. */
    private final List<Integer> numbers = new ArrayList<>();

    private final List<LedgerLine.Article> lines = new ArrayList<>();

    /** The growing files of the current generation. */
    private static final class Switched implements GrowingFiles {

        private AppendedFiles current;

        Switched(AppendedFiles current) {
            this.current = current;
        }

        @Override
        public void begin(String name) throws IOException {
            current.begin(name);
        }

        @Override
        public void append(String name, byte[] head, byte[] piece) throws IOException {
            current.append(name, head, piece);
        }

        @Override
        public InputStream read(String name) throws IOException {
            return current.read(name);
        }
    }

    private RunWriter(RunRequest request, AppendedFiles appended, Ledger ledger, long[] places) {
        this.request = request;
        this.files = new Switched(appended);
        this.ledger = ledger;
        this.places = places;
    }

    /** Begins a run in a folder that exists; what an earlier run failed on, or left unfinished, is forgotten. */
    static RunWriter begin(RunRequest request, EarlierRun earlier) throws IOException {
        Path folder = request.folder();
        AppendedFiles.deleteParts(folder, earlier.extents().keySet());
        Ledger ledger = Ledger.create(RunFiles.ledger(folder));
        Files.deleteIfExists(folder.resolve(RunFiles.FAILURES));
        long[] places = new long[request.articles().size()];
        Arrays.fill(places, EarlierRun.NONE);
        RunWriter writer = new RunWriter(request, new AppendedFiles(folder, 1), ledger, places);
        writer.generation = 1;
        writer.last = -1;
        writer.inOrder = true;
        writer.open();
        return writer;
    }

    /** Goes on with an earlier run. */
    static RunWriter resume(RunRequest request, EarlierRun earlier) throws IOException {
        Path folder = request.folder();
        AppendedFiles appended = new AppendedFiles(folder, earlier.generation());
        for (Map.Entry<String, long[]> extent : earlier.extents().entrySet()) {
            appended.reopen(extent.getKey(), extent.getValue()[0], extent.getValue()[1]);
        }
        Ledger ledger = Ledger.reopen(RunFiles.ledger(folder), earlier.wholeEnd());
        RunWriter writer = new RunWriter(request, appended, ledger, earlier.places());
        writer.generation = earlier.generation();
        writer.last = earlier.last();
        writer.inOrder = earlier.isInOrder();
        writer.gaps = earlier.hasGaps();
        writer.open();
        for (String id : earlier.dropped()) {
            writer.forget(id);
        }
        return writer;
    }

    private void open() throws IOException {
        ledger.add(runLine(generation));
        RunOutput output = new RunOutput(
                request.folder(), request.pipeline().name(), request.pipeline().types(), files);
        for (ArticleFormat format : request.formats()) {
            sinks.add(format.open(output));
        }
    }

    private LedgerLine runLine(int ofGeneration) {
        return new LedgerLine.Run(
                ofGeneration,
                EarlierRun.key(request),
                request.pipeline().name(),
                request.pipeline().hash(),
                Boot.ID);
    }

    /**
     * Returns the entry of an article that an earlier run is done with, or has failed on. May be called by any thread.
     *
     * @param place where the ledger has it
     */
    LedgerEntry entry(long place) throws IOException {
        return ledger.entry(place);
    }

    /**
     * Tells whether the files of its own that an article should have are there. May be called by any thread.
     *
     * @param toTheLastByte whether what they hold is looked at too
     */
    boolean holds(LedgerEntry entry, boolean toTheLastByte) throws IOException {
        for (int i = 0; i < sinks.size(); i++) {
            Long checksum = entry.checksums().get(request.formats().get(i).name());
            boolean there = toTheLastByte
                    ? checksum != null && sinks.get(i).holds(entry.id(), checksum)
                    : sinks.get(i).holds(entry.id());
            if (!there) {
                return false;
            }
        }
        return true;
    }

    /** Takes what became of an article. It is done when it is {@link #write written}. */
    void accept(int number, Outcome outcome) throws IOException {
        String id = request.articles().get(number).id();
        if (outcome instanceof Outcome.Kept) {
            return;
        }
        if (outcome instanceof Outcome.Failed failed) {
            forget(id);
            files.append(RunFiles.FAILURES, NO_HEAD, line(failed.failure()));
        } else if (outcome instanceof Outcome.Annotated annotated) {
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).accept(id, annotated.rendered().get(i));
            }
        }
        enter(number, outcome.entry(id, files.current.commit()).withChecksums(checksums(outcome)));
    }

    private Map<String, Long> checksums(Outcome outcome) {
        Map<String, Long> checksums = new HashMap<>();
        if (outcome instanceof Outcome.Annotated annotated) {
            for (int i = 0; i < sinks.size(); i++) {
                CRC32C checksum = new CRC32C();
                checksum.update(annotated.rendered().get(i));
                checksums.put(request.formats().get(i).name(), checksum.getValue());
            }
        }
        return checksums;
    }

    private void forget(String id) throws IOException {
        for (ArticleSink sink : sinks) {
            sink.forget(id);
        }
    }

    private void enter(int number, LedgerEntry entry) {
        gaps |= places[number] != EarlierRun.NONE;
        inOrder &= number > last;
        last = Math.max(last, number);
        numbers.add(number);
        lines.add(new LedgerLine.Article(entry));
    }

    /** Writes what has been accepted. When this returns, the death of the process does not undo it. */
    void write() throws IOException {
        files.current.write();
        long[] entered = ledger.add(lines);
        for (int i = 0; i < entered.length; i++) {
            places[numbers.get(i)] = entered[i];
        }
        numbers.clear();
        lines.clear();
        long now = System.nanoTime();
        if (now - lastSync > SYNC_EVERY) {
            sync();
            lastSync = now;
        }
    }

    private void sync() throws IOException {
        files.current.sync();
        ledger.sync();
    }

    private static byte[] line(Failure failure) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = LedgerLine.JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", failure.id());
            json.writeStringField("component", failure.component());
            json.writeStringField("error", failure.error());
            json.writeArrayFieldStart("trace");
            for (String call : failure.trace()) {
                json.writeString(call);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    /**
     * Completes all files and gives them their names.
     *
     * @param complete whether every article of the request is in them; otherwise the run can be resumed
     */
    void publish(boolean complete) throws IOException {
        write();
        sync();
        if (gaps || request.options().ordered() && !inOrder) {
            putInOrder();
        }
        for (ArticleSink sink : sinks) {
            sink.close();
        }
        files.current.publish();
        if (complete) {
            ledger.add(new LedgerLine.Complete());
        }
        ledger.sync();
    }

    private void putInOrder() throws IOException {
        Path folder = request.folder();
        AppendedFiles before = files.current;
        AppendedFiles after = before.next();
        Ledger ordered = Ledger.create(RunFiles.nextLedger(folder));
        ordered.add(runLine(generation + 1));
        for (int number = 0; number < places.length; number++) {
            if (places[number] != EarlierRun.NONE) {
                LedgerEntry entry = ledger.entry(places[number]);
                Map<String, Piece> copies = after.copy(entry.pieces(), before);
                places[number] = ordered.add(new LedgerLine.Article(entry.with(copies)));
            }
        }
        after.sync();
        ordered.sync();
        Files.move(RunFiles.nextLedger(folder), RunFiles.ledger(folder), StandardCopyOption.ATOMIC_MOVE);
        ledger.close();
        ledger = ordered;
        files.current = after;
        generation++;
        before.discard();
        inOrder = true;
        gaps = false;
    }

    /** Leaves the files as they are: they can be gone on with. */
    @Override
    public void close() throws IOException {
        files.current.close();
        ledger.close();
    }
}
