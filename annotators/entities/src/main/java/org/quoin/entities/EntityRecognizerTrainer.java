package org.quoin.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;
import org.quoin.type.EntityMention;

/**
 * Trains the model of {@link EntityRecognizer} on articles whose names are annotated: mentions of form {@code name} with one
 * of the four types; of names that overlap, the first and longest one. Corpora differ in what they take for a name; the model follows the scheme of the first one, and learns
 * of the others what these have in common with it: the last rounds are learnt from the first alone. In a corpus that has none of type {@code MISC} at all, what is no name of the other types may be one of
 * that type: its tokens are not learnt to be none.
 */
public final class EntityRecognizerTrainer implements ModelTrainer {

    /** An article to learn from: the names in it, and for each token its label. */
    private record Annotated(ArticleText text, List<Name> names, int[] labels) {}

    private record Corpus(String name, List<Annotated> articles) {

        boolean lacksMisc() {
            return articles.stream()
                    .flatMap(article -> article.names.stream())
                    .noneMatch(name -> name.type() == NameType.MISC);
        }
    }

    private final ArticleReading reading = new ArticleReading();
    private final List<Corpus> corpora = new ArrayList<>();
    private final List<Annotated> tuning = new ArrayList<>();

    @Override
    public Class<?> component() {
        return EntityRecognizer.class;
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
        ArticleText text = reading.read(article);
        List<Name> names = new ArrayList<>();
        int[] labels = new int[text.size()];
        for (EntityMention mention : ModelTrainer.gold(article).select(EntityMention.class)) {
            if ("name".equals(mention.getForm()) && isType(mention.getValue())) {
                NameType type = NameType.valueOf(mention.getValue());
                int begin = text.tokenAt(mention.getBegin());
                int end = text.tokenAt(mention.getEnd() - 1) + 1;
                if (begin < text.size() && text.begin(begin) < mention.getEnd() && labels[begin] == Labels.OUTSIDE) {
                    Name name = new Name(begin, Math.min(end, text.size()), type);
                    names.add(name);
                    label(text, name, labels);
                }
            }
        }
        Annotated annotated = new Annotated(text, names, labels);
        if (use == Use.TUNE) {
            tuning.add(annotated);
        } else {
            corpus(corpus).articles.add(annotated);
        }
    }

    private static boolean isType(String value) {
        return Arrays.stream(NameType.values()).anyMatch(type -> type.name().equals(value));
    }

    private Corpus corpus(String name) {
        return corpora.stream()
                .filter(corpus -> corpus.name.equals(name))
                .findFirst()
                .orElseGet(() -> {
                    corpora.add(new Corpus(name, new ArrayList<>()));
                    return corpora.get(corpora.size() - 1);
                });
    }

    /** Labels the tokens of a name; a name that goes on in the next sentence is two. */
    private static void label(ArticleText text, Name name, int[] labels) {
        int begin = name.begin();
        for (int s = 0; s < text.sentences() && begin < name.end(); s++) {
            int end = Math.min(name.end(), text.sentenceEnd(s));
            for (int i = begin; i < end; i++) {
                labels[i] = Labels.of(name.type().ordinal(), Labels.placeIn(begin, end, i));
            }
            begin = Math.max(begin, end);
        }
    }

    @Override
    public void train(OutputStream model, Consumer<String> record) throws IOException {
        if (corpora.stream().allMatch(corpus -> corpus.articles.stream().allMatch(a -> a.names.isEmpty()))) {
            throw new IllegalArgumentException(
                    "the articles have no entities with mentions of form 'name' and one of the types "
                            + Arrays.toString(NameType.values()));
        }
        WordClasses classes = WordClasses.english();
        Gazetteer gazetteer = packagedGazetteer();
        record.accept("word classes: " + classes);
        record.accept("gazetteer: " + gazetteer);
        RecognizerTraining training = new RecognizerTraining(classes, gazetteer, record);
        for (Corpus corpus : corpora) {
            boolean lacksMisc = corpus.lacksMisc();
            record.accept(
                    corpus.name + (lacksMisc ? ": names of type MISC may stand where it has none" : ": all types"));
            for (Annotated article : corpus.articles) {
                training.add(article.text, allowed(article, lacksMisc), corpus != corpora.get(0));
            }
        }
        NameModel trained = training.train();
        trained.write(model);
        if (!tuning.isEmpty()) {
            score(new NameTagger(trained, classes, gazetteer), record);
        }
    }

    private static int[] allowed(Annotated article, boolean lacksMisc) {
        int[] allowed = new int[article.labels.length];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = 1 << article.labels[i];
            if (lacksMisc && article.labels[i] == Labels.OUTSIDE) {
                boolean capital = article.text.hasCapital(i);
                allowed[i] |=
                        capital ? Labels.allOf(NameType.MISC) : 1 << Labels.of(NameType.MISC.ordinal(), Labels.INSIDE);
            }
        }
        return allowed;
    }

    private static Gazetteer packagedGazetteer() throws IOException {
        try (InputStream in = EntityRecognizer.class.getResourceAsStream("english-gazetteer.bin")) {
            return Gazetteer.read(in);
        }
    }

    /** Exact spans with the right type, before any rules. */
    private void score(NameTagger tagger, Consumer<String> record) {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Annotated article : tuning) {
            Set<Name> gold = new HashSet<>(article.names);
            List<Name> names = tagger.names(article.text);
            wanted += gold.size();
            found += names.size();
            right += (int) names.stream().filter(gold::contains).count();
        }
        record.accept(String.format(
                Locale.ROOT,
                "on the tuning articles, by tokens and without rules: precision %.4f, recall %.4f, F1 %.4f",
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, wanted),
                2.0 * right / Math.max(1, found + wanted)));
    }
}
