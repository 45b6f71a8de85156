package org.quoin.runner;

/**
 * How a run begins in an output folder where there was one before.
 *
 * @param resumes whether it goes on with the earlier run: articles that it is done with, under the same pipeline and with
 *     the same content, are not annotated again
 * @param retriesFailed whether articles on which the earlier run failed are annotated again
 * @param overwrites whether work of the earlier run may be lost: all of it if it is not gone on with, though it had not
 *     come to its end; what it made of articles that are not asked for any more otherwise
 */
public record Start(boolean resumes, boolean retriesFailed, boolean overwrites) {

    /** Begins anew, unless the earlier run had not come to its end. */
    public static final Start FRESH = new Start(false, false, false);

    /** Goes on with the earlier run. */
    public static final Start RESUME = new Start(true, false, false);
}
