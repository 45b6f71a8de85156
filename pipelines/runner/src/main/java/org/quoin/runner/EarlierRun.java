package org.quoin.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.assembly.Version;
import org.quoin.io.ArticleFormat;

/**
 * What an earlier run left in the output folder, as its ledger tells. Nothing is changed by looking.
 *
 * <p>An entry counts when it is of the same pipeline and formats, when its article is asked for, and when the growing
 * files have its pieces. What a power cut has taken from the files is not there, whatever the ledger says.
 */
final class EarlierRun {

    /** No entry. */
    static final long NONE = -1;

    private final Path folder;
    private final String key;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, long[]> extents = new LinkedHashMap<>();
    private final long[] places;
    private int generation = 1;
    private long size;
    private long wholeEnd;
    private int entries;
    private int counted;
    private final List<String> dropped = new ArrayList<>();
    private int last = -1;
    private boolean inOrder = true;
    private boolean gaps;
    private boolean complete;
    private boolean sameKey;
    private boolean sameBoot;
    /** Articles that were written before the machine was started anew. */
    private final BitSet doubtful = new BitSet();

    private EarlierRun(RunRequest request) {
        this.folder = request.folder();
        this.key = key(request);
        this.places = new long[request.articles().size()];
        Arrays.fill(places, NONE);
        for (int i = 0; i < places.length; i++) {
            numbers.put(request.articles().get(i).id(), i);
        }
    }

    /** Looks at a folder, which may not exist. */
    static EarlierRun in(RunRequest request) throws IOException {
        EarlierRun run = new EarlierRun(request);
        Path ledger = RunFiles.ledger(request.folder());
        run.size = Files.exists(ledger) ? Files.size(ledger) : 0;
        run.wholeEnd = Ledger.read(ledger, run::accept);
        run.numbers.clear();
        return run;
    }

    /** Returns a hash of all that results depend on besides the articles. */
    static String key(RunRequest request) {
        MessageDigest sha256 = Content.sha256();
        String formats = String.join(
                ",",
                request.formats().stream().map(ArticleFormat::name).sorted().toList());
        String all = String.join(
                "\n",
                Version.OF_QUOIN,
                request.pipeline().name(),
                request.pipeline().hash(),
                formats);
        return HexFormat.of()
                .formatHex(sha256.digest(all.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 16);
    }

    private void accept(LedgerLine line, long place) throws IOException {
        complete = line instanceof LedgerLine.Complete;
        if (line instanceof LedgerLine.Run run) {
            generation = run.generation();
            sameKey = run.key().equals(key);
            sameBoot = run.boot().equals(Boot.ID);
        } else if (line instanceof LedgerLine.Article article) {
            accept(article.entry(), place);
        }
    }

    private void accept(LedgerEntry entry, long place) throws IOException {
        if (!isThere(entry)) {
            gaps = true;
            return;
        }
        entries++;
        entry.pieces().forEach(this::extend);
        Integer number = numbers.get(entry.id());
        if (number == null) {
            dropped.add(entry.id());
            gaps = true;
            return;
        }
        gaps |= !sameKey || places[number] != NONE;
        inOrder &= number > last;
        last = Math.max(last, number);
        counted += (sameKey ? 1 : 0) - (places[number] == NONE ? 0 : 1);
        places[number] = sameKey ? place : NONE;
        doubtful.set(number, !sameBoot);
    }

    private void extend(String file, Piece piece) {
        long[] extent = extents.computeIfAbsent(file, name -> new long[] {piece.begin(), 0});
        extent[0] = Math.min(extent[0], piece.begin());
        extent[1] = Math.max(extent[1], piece.end());
    }

    private boolean isThere(LedgerEntry entry) throws IOException {
        for (Map.Entry<String, Piece> piece : entry.pieces().entrySet()) {
            Long size = sizes.get(piece.getKey());
            if (size == null) {
                size = AppendedFiles.size(folder, piece.getKey(), generation);
                sizes.put(piece.getKey(), size);
            }
            if (piece.getValue().end() > size) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether there is work of an earlier run that did not come to its end. */
    boolean isUnfinished() {
        return entries > 0 && !complete;
    }

    /** Returns the number of articles that the ledger tells of, and that are there. */
    int entries() {
        return entries;
    }

    /** Returns the number of articles asked for that need not be annotated again unless their content has changed. */
    int counted() {
        return counted;
    }

    /** Returns the ids of articles that are not asked for any more. */
    List<String> dropped() {
        return dropped;
    }

    int generation() {
        return generation;
    }

    /** Returns where the ledger has an article's entry, or {@link #NONE}. */
    long place(int number) {
        return places[number];
    }

    /**
     * Tells whether an article was written before the machine was started anew: where that was a power cut, files of its
     * own may be there without what was written to them.
     */
    boolean isDoubtful(int number) {
        return doubtful.get(number);
    }

    long[] places() {
        return places.clone();
    }

    /** Returns the size of the ledger. */
    long size() {
        return size;
    }

    /** Returns the place after the ledger's last whole line. */
    long wholeEnd() {
        return wholeEnd;
    }

    /** Returns the highest number of an article in the files; -1 if there is none. */
    int last() {
        return last;
    }

    /** Tells whether the articles in the files are in order. */
    boolean isInOrder() {
        return inOrder;
    }

    /** Tells whether there is something in the files that does not count. */
    boolean hasGaps() {
        return gaps;
    }

    /** Returns where the first piece of each growing file begins, and where the last one ends. */
    Map<String, long[]> extents() {
        return extents;
    }
}
