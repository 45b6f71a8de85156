package org.quoin.runner;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with the number of articles, the rate and the time left. */
final class ProgressOnTerminal implements Progress {

    private final PrintStream out;
    private ProgressBar bar;

    ProgressOnTerminal(PrintStream out) {
        this.out = out;
    }

    @Override
    public void started(int articles) {
        bar = new ProgressBarBuilder()
                .setTaskName("Annotating")
                .setInitialMax(articles)
                .setUnit(" articles", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .showSpeed()
                .build();
    }

    @Override
    public void advanced(int done, int failed) {
        bar.stepTo(done + failed);
        if (failed > 0) {
            bar.setExtraMessage(failed + " failed");
        }
    }

    @Override
    public void ended() {
        if (bar != null) {
            bar.close();
        }
    }
}
