package org.quoin.runner;

import java.nio.file.Path;

/**
 * The main class of a process that a test kills: it runs, and says when so many articles are written. Then it goes on, so
 * that it is killed wherever it happens to be.
 */
final class KilledRun implements Progress {

    private final int articles;

    private KilledRun(int articles) {
        this.articles = articles;
    }

    /** Takes the input, the output, the number of articles and whether to resume. */
    public static void main(String[] args) throws Exception {
        Start start = new Start(Boolean.parseBoolean(args[3]), false, false);
        RunRequest request = Runs.request(Path.of(args[0]), Path.of(args[1]), CrashTest.FORMATS)
                .with(RunOptions.DEFAULT.withStart(start));
        new BatchRun(request, new KilledRun(Integer.parseInt(args[2]))).run();
    }

    @Override
    public void started(int all) {
        if (articles == 0) {
            System.out.println("now");
        }
    }

    @Override
    public void advanced(int done, int failed) {
        if (done + failed == articles) {
            System.out.println("now");
        }
    }

    @Override
    public void ended() {}
}
