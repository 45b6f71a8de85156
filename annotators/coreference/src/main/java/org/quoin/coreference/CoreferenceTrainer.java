package org.quoin.coreference;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;

/** Trains the model of {@link CoreferenceResolver} on articles with entities. */
public final class CoreferenceTrainer implements ModelTrainer {

    private final Lexicon lexicon = new Lexicon();
    private final AntecedentLearner learner;

    /** Makes a trainer that has read nothing yet. */
    public CoreferenceTrainer() {
        try {
            learner = new AntecedentLearner(WordClasses.english());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Class<?> component() {
        return CoreferenceResolver.class;
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
        if (use == Use.TRAIN) {
            Discourse discourse = MentionReader.read(article, lexicon).discourse();
            learner.add(discourse, GoldEntities.of(ModelTrainer.gold(article), discourse));
        }
    }

    @Override
    public void train(OutputStream model, Consumer<String> record) throws IOException {
        if (learner.size() == 0) {
            throw new IllegalArgumentException(
                    "the articles have no noun phrases or pronouns: is there a MentionDetector in the pipeline?");
        }
        record.accept(AntecedentLearner.OPTIONS);
        record.accept("mentions: %,d".formatted(learner.size()));
        FeatureWeights learnt = learner.learn();
        record.accept("weights: %,d".formatted(learnt.size()));
        WeightFile.ANTECEDENTS.write(learnt, model);
    }
}
