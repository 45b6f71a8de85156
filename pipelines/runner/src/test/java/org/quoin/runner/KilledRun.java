package org.quoin.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleSink;
import org.quoin.io.RunOutput;

/**
 * The main class of a process that a test kills: it runs, and says when so many articles are written, or when the last of
 * them is being written beside others. Then it goes on, so that it is killed wherever it happens to be.
 */
final class KilledRun implements Progress {

    private final int articles;
    private int written;
    private int inBatch;
    private boolean said;

    private KilledRun(int articles) {
        this.articles = articles;
    }

    /** Takes the input, the output, the number of articles and whether to resume. */
    public static void main(String[] args) throws Exception {
        Start start = new Start(Boolean.parseBoolean(args[3]), false, false);
        RunRequest request = Runs.request(Path.of(args[0]), Path.of(args[1]), CrashTest.FORMATS)
                .with(RunOptions.DEFAULT.withStart(start));
        KilledRun killed = new KilledRun(Integer.parseInt(args[2]));
        List<ArticleFormat> formats = new ArrayList<>(request.formats());
        formats.set(0, killed.new Counted(formats.get(0)));
        RunRequest counted = new RunRequest(
                request.pipeline(),
                request.articles(),
                request.metadata(),
                formats,
                request.folder(),
                request.threads(),
                request.options());
        new BatchRun(counted, killed).run();
    }

    private void reach(int count) {
        if (count >= articles && articles >= 0 && !said) {
            said = true;
            System.out.println("now");
        }
    }

    @Override
    public void started(int all) {
        reach(0);
    }

    @Override
    public void advanced(int done, int failed) {
        written = done + failed;
        inBatch = 0;
        reach(written);
    }

    @Override
    public void ended() {}

    /** A format that tells when it writes an article. */
    private final class Counted implements ArticleFormat {

        private final ArticleFormat format;

        Counted(ArticleFormat format) {
            this.format = format;
        }

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public byte[] render(JCas article) throws IOException {
            return format.render(article);
        }

        @Override
        public ArticleSink open(RunOutput run) throws IOException {
            ArticleSink sink = format.open(run);
            return new ArticleSink() {
                @Override
                public void accept(String id, byte[] rendered) throws IOException {
                    reach(written + ++inBatch);
                    sink.accept(id, rendered);
                }

                @Override
                public void close() throws IOException {
                    sink.close();
                }
            };
        }
    }
}
