package org.quoin.syntax;

import java.io.IOException;
import java.util.ArrayList;
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
        List<GoldTree> others = new ArrayList<>();
        TreeBank.of("gum/train.jsonl.gz").values().forEach(others::addAll);
        List<List<GoldTree>> news =
                List.copyOf(TreeBank.of("gum-news/train.jsonl.gz").values());
        WordClasses classes = WordClasses.english();
        int words = 0;
        int heads = 0;
        int labelled = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldTree> training = new ArrayList<>(others);
            List<GoldTree> heldOut = new ArrayList<>();
            for (int article = 0; article < news.size(); article++) {
                (article % FOLDS == fold ? heldOut : training).addAll(news.get(article));
            }
            DependencyParser parser = new DependencyParser(TreeLearner.learn(training, classes), classes);
            for (GoldTree tree : heldOut) {
                tree.into(parser.words());
                parser.parse();
                for (int i = 0; i < tree.size(); i++) {
                    if (Character.isLetterOrDigit(tree.forms()[i].charAt(0))) {
                        boolean head = parser.head(i) == tree.heads()[i];
                        words++;
                        heads += head ? 1 : 0;
                        labelled += head && parser.relation(i).equals(TreeLearner.kept(tree.relations()[i])) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                "%d words without punctuation: heads %.1f %%, heads with relation %.1f %%%n",
                words, 100.0 * heads / words, 100.0 * labelled / words);
    }
}
