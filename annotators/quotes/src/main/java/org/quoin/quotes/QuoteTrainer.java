package org.quoin.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.Span;
import org.quoin.type.Quote;
import org.quoin.type.QuoteFragment;

/**
 * Learns the model of {@link QuoteAttributor} from articles with quotes in the layout of PolNeAR. Options tell what is worth
 * what: {@code leaveOut} names {@linkplain FeatureGroup groups of features} to be left out, such as {@code words,classes},
 * or {@code choice}, the last step; {@code every=4} learns from every fourth article only.
 */
public final class QuoteTrainer implements ModelTrainer {

    private final List<QuoteTraining.Article> train = new ArrayList<>();
    private final List<QuoteTraining.Article> tune = new ArrayList<>();
    private final Set<FeatureGroup> leftOut = EnumSet.noneOf(FeatureGroup.class);
    private Optional<WordClasses> classes = Optional.empty();
    private boolean choice = true;
    private int every = 1;
    private int articles;

    @Override
    public Class<?> component() {
        return QuoteAttributor.class;
    }

    @Override
    public void set(String option, String value) {
        switch (option) {
            case "leaveOut" -> List.of(value.split(",")).forEach(this::leaveOut);
            case "every" -> every = every(value);
            default ->
                throw new IllegalArgumentException(
                        "the trainer of QuoteAttributor has the options leaveOut and every, no '" + option + "'");
        }
    }

    private void leaveOut(String group) {
        if (group.equals("choice")) {
            choice = false;
            return;
        }
        leftOut.add(FeatureGroup.named(group)
                .orElseThrow(() -> new IllegalArgumentException("there is no '" + group
                        + "' to leave out: there are choice and " + String.join(", ", FeatureGroup.names()))));
    }

    private static int every(String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("every=" + value + " is no whole number from 1 on");
        }
        return Integer.parseInt(value);
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
        if (use == Use.TRAIN && articles++ % every != 0) {
            return;
        }
        if (classes.isEmpty()) {
            classes = Optional.of(english());
        }
        List<Attribution> gold = new ArrayList<>();
        for (Quote quote : ModelTrainer.gold(article).select(Quote.class)) {
            gold.add(new Attribution(
                    spans(quote.getContent()),
                    spans(quote.getCue()),
                    spans(quote.getSource()),
                    quote.getKind() == null
                            ? Attribution.Kind.INDIRECT
                            : Attribution.Kind.valueOf(quote.getKind().toUpperCase(Locale.ROOT)),
                    OptionalInt.empty()));
        }
        (use == Use.TRAIN ? train : tune)
                .add(new QuoteTraining.Article(
                        ReadArticle.of(article, classes.get()).reading(), gold));
    }

    private static WordClasses english() {
        try {
            return WordClasses.english();
        } catch (IOException e) {
            throw new IllegalStateException("the packaged word classes can't be read", e);
        }
    }

    private static List<Span> spans(FSArray<? extends QuoteFragment> fragments) {
        List<Span> spans = new ArrayList<>();
        if (fragments != null) {
            fragments.forEach(fragment -> spans.add(Span.of(fragment)));
        }
        return spans;
    }

    @Override
    public void train(OutputStream model, Consumer<String> record) throws IOException {
        if (train.stream().allMatch(article -> article.gold().isEmpty())) {
            throw new IllegalArgumentException("the articles to learn from have no quotes");
        }
        record.accept("conditional random fields of first order over pairs of labels, features hashed; seed "
                + QuoteTraining.SEED);
        record.accept("cues: " + QuoteTraining.CUES);
        record.accept("sources and contents: " + QuoteTraining.ROLES);
        if (!leftOut.isEmpty() || !choice || every > 1) {
            record.accept("left out: " + (choice ? "" : "choice ")
                    + leftOut.stream().map(FeatureGroup::title).collect(Collectors.joining(" "))
                    + (every > 1 ? " all articles but one of " + every : ""));
        }
        QuoteModel learnt =
                new QuoteTraining(QuoteTraining.CUES, QuoteTraining.ROLES, leftOut, choice, record).train(train);
        learnt.write(model);
        if (!tune.isEmpty()) {
            new ExactScores(learnt).of(tune).forEach(record);
        }
    }
}
