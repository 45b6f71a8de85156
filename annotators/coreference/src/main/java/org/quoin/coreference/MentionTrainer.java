package org.quoin.coreference;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;
import org.quoin.type.EntityMention;

/**
 * Trains the model of {@link MentionDetector} on articles in which every mention is marked, singletons included, and
 * has its head: those of GUM, or others by its scheme.
 */
public final class MentionTrainer implements ModelTrainer {

    private final Lexicon lexicon = new Lexicon();
    private final MentionLearner learner;

    /** Makes a trainer that has read nothing yet. */
    public MentionTrainer() {
        try {
            learner = new MentionLearner(WordClasses.english());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Class<?> component() {
        return MentionDetector.class;
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
        if (use == Use.TRAIN) {
            Words words = ArticleReader.read(article, lexicon).words();
            learner.add(words, kinds(ModelTrainer.gold(article), words));
        }
    }

    private static Map<Integer, MentionKind> kinds(JCas gold, Words words) {
        Map<Integer, MentionKind> kinds = new HashMap<>();
        for (EntityMention mention : gold.select(EntityMention.class)) {
            if (mention.getHead() != null) {
                kinds.put(words.wordAt(mention.getHead().getBegin()), kind(mention));
            }
        }
        return kinds;
    }

    private static MentionKind kind(EntityMention mention) {
        String subtype =
                mention.getEntity() == null ? null : mention.getEntity().getSubtype();
        for (MentionKind kind : MentionKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(subtype)
                    || (mention.getValue() != null
                            && kind.entityType()
                                    .filter(mention.getValue()::equals)
                                    .isPresent())) {
                return kind;
            }
        }
        return MentionKind.ABSTRACT;
    }

    @Override
    public void train(OutputStream model, Consumer<String> record) throws IOException {
        if (learner.size() == 0) {
            throw new IllegalArgumentException("the articles have no noun phrases: are they parsed?");
        }
        record.accept(MentionLearner.OPTIONS);
        record.accept("phrases: %,d".formatted(learner.size()));
        FeatureWeights learnt = learner.learn();
        record.accept("weights: %,d".formatted(learnt.size()));
        WeightFile.MENTIONS.write(learnt, model);
    }
}
