package org.quoin.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.Span;
import org.quoin.type.Quote;
import org.quoin.type.QuoteFragment;

/** Learns the model of {@link QuoteAttributor} from articles with quotes in the layout of PolNeAR. */
public final class QuoteTrainer implements ModelTrainer {

    private final List<QuoteTraining.Article> train = new ArrayList<>();
    private final List<QuoteTraining.Article> tune = new ArrayList<>();
    private Optional<WordClasses> classes = Optional.empty();

    @Override
    public Class<?> component() {
        return QuoteAttributor.class;
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
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
        QuoteModel learnt = new QuoteTraining(QuoteTraining.CUES, QuoteTraining.ROLES, record).train(train);
        learnt.write(model);
        if (!tune.isEmpty()) {
            new ExactScores(learnt).of(tune).forEach(record);
        }
    }
}
