package org.quoin.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;

/**
 * Learns the model of one component from annotated articles. A module offers its trainer as a service of this name
 * ({@link java.util.ServiceLoader}); {@code quoin train} finds it by the component's name, reads the articles, runs
 * the components that make what the component takes in, and hands the articles over one after the other. One trainer
 * makes one model.
 *
 * <p>An article's initial view carries what those components made; its view {@value #GOLD_VIEW} has the same text and
 * the annotations to learn from, in the types that the component makes.
 */
public interface ModelTrainer {

    /** The name of the view with the annotations to learn from. */
    String GOLD_VIEW = "gold";

    /** What an article is for. */
    enum Use {
        /** To learn from. */
        TRAIN,
        /** To choose between models, and to report how good the one chosen is; never to learn from. */
        TUNE
    }

    /** Returns the component whose model it is. */
    Class<?> component();

    /**
     * Sets an option, before any article is read: for experiments that tell what a model is made of, such as leaving
     * something out or learning from less.
     *
     * @throws IllegalArgumentException if the trainer has no such option or it can't have that value; the message says what
     *     there is
     */
    default void set(String option, String value) {
        throw new IllegalArgumentException(
                "the trainer of " + component().getSimpleName() + " has no option '" + option + "', nor any other");
    }

    /**
     * Takes in an article.
     *
     * @param article an article, with a view {@value #GOLD_VIEW}; it is used again afterwards, so nothing of it may be kept
     * @param corpus the name of the file it stands in, without ending; a trainer may know its scheme of annotation
     * @param use what the article is for
     */
    void read(JCas article, String corpus, Use use);

    /**
     * Learns from what was taken in. The same articles in the same order make the same model, to the byte.
     *
     * @param model where the model goes, in the form that the component loads
     * @param record takes lines that tell of options, features and scores: for the record beside the model
     * @throws IllegalArgumentException if there is nothing to learn from; the message says what is missing
     */
    void train(OutputStream model, Consumer<String> record) throws IOException;

    /** Returns the view of an article with the annotations to learn from. */
    static JCas gold(JCas article) {
        try {
            return article.getView(GOLD_VIEW);
        } catch (CASException e) {
            throw new IllegalArgumentException("the article has no view '" + GOLD_VIEW + "'", e);
        }
    }
}
