package org.quoin.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.learning.WordClasses;

/**
 * Measures the parser on gold tokens and tags of news, each article parsed by a model that has seen neither it nor its fold:
 *
 * <pre>mvn -pl annotators/syntax -am test -Dtest=ParserEvaluation -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class ParserEvaluation {

    private static final int FOLDS = 5;

    @Test
    void headsAndRelations() throws IOException {
        List<GoldTree> others = GoldTree.ofCorpora("gum/train.jsonl.gz");
        List<GoldTree> news = GoldTree.ofCorpora("gum-news/train.jsonl.gz");
        List<String> articles = new ArrayList<>(
                new LinkedHashSet<>(news.stream().map(GoldTree::article).toList()));
        WordClasses classes = WordClasses.english();
        int words = 0;
        int heads = 0;
        int labelled = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldTree> training = new ArrayList<>(others);
            List<GoldTree> heldOut = new ArrayList<>();
            for (GoldTree tree : news) {
                (articles.indexOf(tree.article()) % FOLDS == fold ? heldOut : training).add(tree);
            }
            DependencyParser parser =
                    new DependencyParser(ParserTrainer.train(training, classes, ParserTrainer.ROUNDS), classes);
            for (GoldTree tree : heldOut) {
                tree.into(parser.words());
                parser.parse();
                for (int i = 0; i < tree.size(); i++) {
                    if (Character.isLetterOrDigit(tree.forms()[i].charAt(0))) {
                        boolean head = parser.head(i) == tree.heads()[i];
                        words++;
                        heads += head ? 1 : 0;
                        labelled += head && parser.relation(i).equals(ParserTrainer.kept(tree.relations()[i])) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                "%d words without punctuation: heads %.1f %%, heads with relation %.1f %%%n",
                words, 100.0 * heads / words, 100.0 * labelled / words);
    }
}
