package org.quoin.runner;

import java.nio.file.Path;
import java.util.List;
import org.quoin.assembly.Pipeline;
import org.quoin.io.ArticleFile;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleMetadata;

/**
 * What to run over what.
 *
 * @param pipeline the pipeline
 * @param articles the articles, in the order in which they are written
 * @param metadata what is known of them beyond their text
 * @param formats what is written
 * @param folder where it is written; made if missing
 * @param threads the number of articles annotated at a time, at least 1
 * @param options what the run puts up with
 */
public record RunRequest(
        Pipeline pipeline,
        List<ArticleFile> articles,
        ArticleMetadata metadata,
        List<ArticleFormat> formats,
        Path folder,
        int threads,
        RunOptions options) {

    /** @throws IllegalArgumentException if there is no thread */
    public RunRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs at least 1 thread, not " + threads);
        }
        articles = List.copyOf(articles);
        formats = List.copyOf(formats);
    }

    /** Makes a request with {@link RunOptions#DEFAULT}. */
    public RunRequest(
            Pipeline pipeline,
            List<ArticleFile> articles,
            ArticleMetadata metadata,
            List<ArticleFormat> formats,
            Path folder,
            int threads) {
        this(pipeline, articles, metadata, formats, folder, threads, RunOptions.DEFAULT);
    }

    /** Returns this request with other options. */
    public RunRequest with(RunOptions others) {
        return new RunRequest(pipeline, articles, metadata, formats, folder, threads, others);
    }

    /** Returns the number of threads that a run has unless it is told otherwise: one a core. */
    public static int defaultThreads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
