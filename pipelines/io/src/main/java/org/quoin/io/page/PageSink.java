package org.quoin.io.page;

import com.samskivert.mustache.Mustache;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.quoin.io.ArticleSink;
import org.quoin.io.RunOutput;

/**
 * Writes the pages of a run when all its articles are there. They wait in a file, and those of the page that is being
 * filled in files beside it, so that memory stays flat; finished pages wait under hidden names until all are made, and
 * then replace those of an earlier run.
 */
final class PageSink implements ArticleSink {

    /**
     * How much goes on a page.
     *
     * @param articles the most articles
     * @param bytes the size of its sections after which no further article is added
     */
    record Limits(int articles, long bytes) {
        static final Limits DEFAULT = new Limits(200, 20_000_000);
    }

    /** Rendered articles, each with its length before it. */
    private static final String WAITING = ".quoin/pages";

    private static final byte[] NO_HEAD = {};

    private final RunOutput run;
    private final Templates templates;
    private final Limits limits;
    private final Path contentsFile;
    private final Path sectionsFile;
    private OutputStream contents;
    private OutputStream sections;

    private int page = 1;
    private long articlesBefore;
    private int articles;
    private long bytes;
    private long quotes;
    private boolean quotesSought;
    private boolean closed;

    PageSink(RunOutput run, Templates templates, Limits limits) throws IOException {
        this.run = run;
        this.templates = templates;
        this.limits = limits;
        this.contentsFile = run.folder().resolve(".index-contents.part");
        this.sectionsFile = run.folder().resolve(".index-sections.part");
        run.files().begin(WAITING);
    }

    @Override
    public void accept(String id, byte[] rendered) throws IOException {
        byte[] piece = ByteBuffer.allocate(Integer.BYTES + rendered.length)
                .putInt(rendered.length)
                .put(rendered)
                .array();
        run.files().append(WAITING, NO_HEAD, piece);
    }

    private void add(RenderedArticle article) throws IOException {
        if (articles == limits.articles() || bytes >= limits.bytes()) {
            finishPage(false);
            articlesBefore += articles;
            page++;
            beginPage();
        }
        contents.write(article.entry());
        sections.write(article.section());
        articles++;
        bytes += article.section().length;
        quotesSought |= article.quotes() >= 0;
        quotes += Math.max(0, article.quotes());
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        beginPage();
        try (InputStream waiting = run.files().read(WAITING)) {
            for (byte[] length = waiting.readNBytes(Integer.BYTES); length.length > 0; ) {
                add(RenderedArticle.of(
                        waiting.readNBytes(ByteBuffer.wrap(length).getInt())));
                length = waiting.readNBytes(Integer.BYTES);
            }
        }
        finishPage(true);
        Files.delete(contentsFile);
        Files.delete(sectionsFile);
        for (int number = 1; number <= page; number++) {
            Files.move(
                    unfinished(number),
                    run.folder().resolve(fileName(number)),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        int stale = page + 1;
        while (Files.deleteIfExists(run.folder().resolve(fileName(stale)))) {
            stale++;
        }
    }

    private void beginPage() throws IOException {
        articles = 0;
        bytes = 0;
        quotes = 0;
        contents = new BufferedOutputStream(Files.newOutputStream(contentsFile));
        sections = new BufferedOutputStream(Files.newOutputStream(sectionsFile));
    }

    private void finishPage(boolean last) throws IOException {
        contents.close();
        sections.close();
        try (Writer out = Files.newBufferedWriter(unfinished(page))) {
            templates.page.execute(model(last), out);
        }
    }

    private Map<String, Object> model(boolean last) {
        Map<String, Object> model = new HashMap<>();
        model.put("pipeline", run.pipeline());
        model.put("style", templates.style);
        model.put("script", templates.script);
        model.put("stylePolicy", Anchor.policySource(templates.style));
        model.put("scriptPolicy", Anchor.policySource(templates.script));
        model.put("articles", articles);
        model.put("oneArticle", articles == 1);
        model.put("several", articles > 1);
        model.put("quotesSought", quotesSought);
        model.put("quotes", Long.toString(quotes));
        model.put("oneQuote", quotes == 1);
        model.put("firstNumber", articlesBefore + 1);
        model.put("lastNumber", articlesBefore + articles);
        model.put("paged", page > 1 || !last);
        model.put("page", page);
        model.put("previous", page > 1 ? fileName(page - 1) : "");
        model.put("next", last ? "" : fileName(page + 1));
        model.put("contents", copyOf(contentsFile));
        model.put("sections", copyOf(sectionsFile));
        return model;
    }

    private static Mustache.Lambda copyOf(Path file) {
        return (fragment, out) -> {
            try (Reader in = Files.newBufferedReader(file)) {
                in.transferTo(out);
            }
        };
    }

    private Path unfinished(int number) {
        return run.folder().resolve("." + fileName(number) + ".part");
    }

    private static String fileName(int number) {
        return number == 1 ? "index.html" : "index-" + number + ".html";
    }
}
