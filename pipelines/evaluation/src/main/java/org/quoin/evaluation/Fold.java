package org.quoin.evaluation;

import java.io.IOException;

/**
 * A part of a corpus: every so many articles one, or all but these.
 *
 * @param all the whole corpus
 * @param number which part it is, from 0
 * @param folds how many parts there are
 * @param inside whether these articles are meant, or the others
 */
record Fold(GoldCorpus all, int number, int folds, boolean inside) implements GoldCorpus {

    @Override
    public String name() {
        return all.name();
    }

    @Override
    public <E extends Exception> int read(Taker<E> taker) throws IOException, E {
        int[] counts = new int[2];
        all.<E>read(article -> {
            if ((counts[0]++ % folds == number) == inside) {
                counts[1]++;
                taker.take(article);
            }
        });
        return counts[1];
    }
}
