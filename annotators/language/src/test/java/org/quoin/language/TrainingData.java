package org.quoin.language;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.language.WordClusters.Clustering;
import org.quoin.plugin.Span;

/** The development corpora that the tagger learns from. */
final class TrainingData {

    static final int CLUSTERS = 128;
    static final int CLUSTER_GROUPS = 32;
    static final int ROUNDS = 8;

    /** Texts without use of their annotations; GUM's news is left out, because the tagger is measured on it. */
    private static final List<String> UNLABELLED = List.of(
            "gum/train.jsonl.gz",
            "polnear/train.jsonl.gz",
            "polnear/dev.jsonl.gz",
            "newsdiscourse/train.jsonl.gz",
            "newsdiscourse/validation.jsonl",
            "ecbplus/train.jsonl.gz",
            "ecbplus/dev.jsonl.gz",
            "conll2003/train-natural.jsonl.gz",
            "conll2003/testa-natural.jsonl.gz",
            "timebank/train.jsonl.gz",
            "timebank/dev.jsonl",
            "basil/dev.jsonl.gz",
            "giveme5w1h/news_cluster.jsonl.gz",
            "giveme5w1h/gold_standard.jsonl",
            "meantime/dev.jsonl.gz",
            "wikigold/wikigold-natural.jsonl.gz",
            "structure/fundus.jsonl",
            "structure/ieer.jsonl");

    private final Path folder;

    private TrainingData(Path folder) {
        this.folder = folder;
    }

    /** Returns the corpora; where they are not, the test that asks is skipped with a message. */
    static TrainingData orSkip() {
        Optional<Path> folder = GoldArticle.folder();
        assumeTrue(
                folder.isPresent(),
                "no gold data: there is no ../shared/data; name the folder with -Dquoin.data=FOLDER");
        return new TrainingData(folder.get());
    }

    List<GoldArticle> read(String file) throws IOException {
        return GoldArticle.read(folder.resolve(file));
    }

    Clustering clusters() throws IOException {
        Tokenizer tokenizer = Packaged.tokenizer();
        SentenceSplitter splitter = Packaged.splitter();
        WordClusters clusters = new WordClusters();
        Set<String> seen = new HashSet<>();
        for (String file : UNLABELLED) {
            for (GoldArticle article : read(file)) {
                if (seen.add(article.text())) {
                    for (Span line : article.paragraphs(true)) {
                        Tokens tokens = tokenizer.tokenize(article.text(), line.begin(), line.end());
                        splitter.split(tokens).forEach(s -> clusters.add(tokens, s.begin(), s.length()));
                    }
                }
            }
        }
        return clusters.cluster(CLUSTERS, CLUSTER_GROUPS);
    }

    /** Returns the sentences of articles with both tags, and those of newswire with Penn tags. */
    List<TaggedSentence> withNewswire(List<GoldArticle> articles) throws IOException {
        List<TaggedSentence> sentences = sentences(articles);
        sentences.addAll(new NewswireTags(sentences).sentences(read("conll2003/train-natural.jsonl.gz")));
        return sentences;
    }

    static List<TaggedSentence> sentences(List<GoldArticle> articles) {
        List<TaggedSentence> sentences = new ArrayList<>();
        articles.forEach(article -> sentences.addAll(sentences(article)));
        return sentences;
    }

    private static List<TaggedSentence> sentences(GoldArticle article) {
        Tokens tokens = article.goldTokens();
        List<Span> spans = article.goldSentences();
        CaseEvidence evidence = CaseEvidence.of(tokens, spans);
        return spans.stream()
                .map(span -> new TaggedSentence(tokens, span.begin(), article.labels(span), evidence))
                .toList();
    }
}
