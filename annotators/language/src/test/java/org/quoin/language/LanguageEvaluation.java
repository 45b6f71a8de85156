package org.quoin.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quoin.language.GoldArticle.GoldToken;
import org.quoin.language.WordClusters.Clustering;
import org.quoin.plugin.Span;

/**
 * Measures the module on gold data and prints the numbers of its documentation:
 *
 * <pre>mvn -pl annotators/language -am test -Dtest=LanguageEvaluation -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class LanguageEvaluation {

    private static final int FOLDS = 5;
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV");

    /** Right and wrong answers. */
    private static final class Score {
        private long right;
        private long given;
        private long gold;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            given++;
            gold++;
        }

        <T> void add(Set<T> givenItems, Set<T> goldItems) {
            right += givenItems.stream().filter(goldItems::contains).count();
            given += givenItems.size();
            gold += goldItems.size();
        }

        double percent() {
            return given + gold == 0 ? 0 : 200.0 * right / (given + gold);
        }
    }

    @Test
    void tokensAndSentences() throws IOException {
        TrainingData data = TrainingData.orSkip();
        System.out.printf("%-34s %8s %10s%n", "exact spans, F", "tokens", "sentences");
        segments(data, "gum-news/train.jsonl.gz", false);
        segments(data, "gum/train.jsonl.gz", false);
        segments(data, "meantime/dev.jsonl.gz", false);
        segments(data, "conll2003/testa-natural.jsonl.gz", true);
        segments(data, "wikigold/wikigold-natural.jsonl.gz", false);
    }

    private static void segments(TrainingData data, String file, boolean lines) throws IOException {
        Tokenizer tokenizer = Packaged.tokenizer();
        SentenceSplitter splitter = Packaged.splitter();
        Score tokenScore = new Score();
        Score sentenceScore = new Score();
        for (GoldArticle article : data.read(file)) {
            Set<Span> tokenSpans = new HashSet<>();
            Set<Span> sentenceSpans = new HashSet<>();
            for (Span paragraph : article.paragraphs(lines)) {
                Tokens tokens = tokenizer.tokenize(article.text(), paragraph.begin(), paragraph.end());
                tokenSpans.addAll(tokens.spans());
                splitter.split(tokens)
                        .forEach(s -> sentenceSpans.add(new Span(tokens.begin(s.begin()), tokens.end(s.end() - 1))));
            }
            Set<Span> gold = new HashSet<>();
            article.tokens().forEach(token -> gold.add(token.span()));
            tokenScore.add(tokenSpans, gold);
            sentenceScore.add(sentenceSpans, new HashSet<>(article.sentences()));
        }
        System.out.printf("%-34s %8.2f %10.2f%n", file, tokenScore.percent(), sentenceScore.percent());
    }

    /** Each news article is tagged by a model that has seen neither it nor its fold. */
    @Test
    void tagsAndLemmas() throws IOException {
        TrainingData data = TrainingData.orSkip();
        List<GoldArticle> others = data.read("gum/train.jsonl.gz");
        List<GoldArticle> news = data.read("gum-news/train.jsonl.gz");
        Clustering clusters = data.clusters();
        Map<String, Score> scores = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldArticle> training = new ArrayList<>(others);
            List<GoldArticle> heldOut = new ArrayList<>();
            for (int i = 0; i < news.size(); i++) {
                (i % FOLDS == fold ? heldOut : training).add(news.get(i));
            }
            TaggerModel model = TaggerTrainer.train(data.withNewswire(training), clusters, TrainingData.ROUNDS);
            for (GoldArticle article : heldOut) {
                scoreGoldTokens(article, new PosTagger(model), scores);
                scoreEndToEnd(article, new PosTagger(model), scores);
            }
        }
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> System.out.printf(
                        "%-50s %6.2f (of %d)%n", e.getKey(), e.getValue().percent(), e.getValue().gold));
    }

    private static void scoreGoldTokens(GoldArticle article, PosTagger tagger, Map<String, Score> scores)
            throws IOException {
        Lemmatizer lemmatizer = Packaged.lemmatizer();
        Tokens tokens = article.goldTokens();
        tagger.begin(tokens, article.goldSentences());
        for (Span sentence : article.goldSentences()) {
            tagger.tag(tokens, sentence.begin(), sentence.length());
            List<String> lemmas = lemmas(lemmatizer, tagger, tokens, sentence);
            for (int i = 0; i < sentence.length(); i++) {
                GoldToken gold = article.tokens().get(sentence.begin() + i);
                score(scores, "gold tokens: Penn tag").add(gold.tag().equals(tagger.tag(i)));
                score(scores, "gold tokens: universal tag")
                        .add(gold.universalTag().equals(tagger.universalTag(i)));
                if (CONTENT.contains(gold.universalTag())) {
                    score(scores, "gold tokens: content lemma").add(gold.lemma().equals(lemmas.get(i)));
                }
            }
        }
    }

    private static void scoreEndToEnd(GoldArticle article, PosTagger tagger, Map<String, Score> scores)
            throws IOException {
        Lemmatizer lemmatizer = Packaged.lemmatizer();
        Set<String> tags = new HashSet<>();
        Set<String> universalTags = new HashSet<>();
        Set<String> lemmas = new HashSet<>();
        Tokens tokens = new Tokens(article.text());
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : article.paragraphs(false)) {
            Tokens found = Packaged.tokenizer().tokenize(article.text(), paragraph.begin(), paragraph.end());
            int first = tokens.size();
            found.spans().forEach(span -> tokens.add(span.begin(), span.end()));
            Packaged.splitter().split(found).forEach(s -> sentences.add(new Span(first + s.begin(), first + s.end())));
        }
        tagger.begin(tokens, sentences);
        for (Span sentence : sentences) {
            tagger.tag(tokens, sentence.begin(), sentence.length());
            List<String> found = lemmas(lemmatizer, tagger, tokens, sentence);
            for (int i = 0; i < sentence.length(); i++) {
                int at = sentence.begin() + i;
                String span = tokens.begin(at) + "-" + tokens.end(at) + " ";
                tags.add(span + tagger.tag(i));
                universalTags.add(span + tagger.universalTag(i));
                lemmas.add(span + found.get(i));
            }
        }
        score(scores, "end to end: Penn tag, F").add(tags, gold(article, 0));
        score(scores, "end to end: universal tag, F").add(universalTags, gold(article, 1));
        score(scores, "end to end: lemma, all words, F").add(lemmas, gold(article, 2));
    }

    private static Set<String> gold(GoldArticle article, int layer) {
        Set<String> items = new HashSet<>();
        for (GoldToken token : article.tokens()) {
            String[] values = {token.tag(), token.universalTag(), token.lemma()};
            items.add(token.span().begin() + "-" + token.span().end() + " " + values[layer]);
        }
        return items;
    }

    private static Score score(Map<String, Score> scores, String name) {
        return scores.computeIfAbsent(name, n -> new Score());
    }

    private static List<String> lemmas(Lemmatizer lemmatizer, PosTagger tagger, Tokens tokens, Span sentence) {
        List<String> lemmas = new ArrayList<>();
        boolean headline = Words.isHeadline(tokens, sentence.begin(), sentence.length());
        boolean initial = true;
        for (int i = sentence.begin(); i < sentence.end(); i++) {
            String next = i + 1 < sentence.end() ? tokens.word(i + 1) : "";
            String tag = tagger.tag(i - sentence.begin());
            lemmas.add(lemmatizer.lemma(tokens.word(i), tag, initial || headline, next));
            initial = initial && !Chars.isWordStart(tokens.first(i));
        }
        return lemmas;
    }
}
