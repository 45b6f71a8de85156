package org.quoin.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;

/**
 * Trains the model of {@link EnglishDependencyParser} on gold trees with gold tokens and tags; what the components before
 * it make of the articles is not looked at.
 */
public final class ParserTrainer implements ModelTrainer {

    private final List<GoldTree> trees = new ArrayList<>();

    @Override
    public Class<?> component() {
        return EnglishDependencyParser.class;
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
        if (use == Use.TRAIN) {
            trees.addAll(GoldTree.of(ModelTrainer.gold(article)));
        }
    }

    @Override
    public void train(OutputStream model, Consumer<String> record) throws IOException {
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("the gold has no sentences in which every token has a tag and a head");
        }
        record.accept("trees: %,d, %,d tokens, gold tags".formatted(trees.size(), tokens()));
        record.accept(TreeLearner.OPTIONS);
        ParserModel learnt = TreeLearner.learn(trees, classes());
        record.accept("weights: %,d".formatted(learnt.weights().size()));
        learnt.write(model);
    }

    private int tokens() {
        return trees.stream().mapToInt(GoldTree::size).sum();
    }

    private static WordClasses classes() {
        try {
            return WordClasses.english();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
