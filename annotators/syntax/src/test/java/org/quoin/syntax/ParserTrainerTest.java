package org.quoin.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;

class ParserTrainerTest {

    private static final String[] WORDS = {"The", "old", "ferry", "sank"};
    private static final String[] TAGS = {"DT", "JJ", "NN", "VBD"};
    private static final int[] HEADS = {2, 2, 3, 3};
    private static final String[] RELATIONS = {"det", "amod", "nsubj", "root"};

    private final List<String> record = new ArrayList<>();

    @Test
    void whatIsLearntFromATreeFindsItAgain() throws Exception {
        WordClasses classes = WordClasses.english();
        DependencyParser parser =
                new DependencyParser(ParserModel.read(new ByteArrayInputStream(trained(true))), classes);
        parser.words().clear();
        for (int i = 0; i < WORDS.length; i++) {
            parser.words().add(WORDS[i], 0, WORDS[i].length(), TAGS[i]);
        }

        parser.parse();

        assertThat(new int[] {parser.head(0), parser.head(1), parser.head(2), parser.head(3)})
                .containsExactly(2, 2, 3, -1);
        assertThat(parser.relation(2)).isEqualTo("nsubj");
    }

    @Test
    void theRecordTellsOfTreesAndOptions() throws Exception {
        trained(true);

        assertThat(record)
                .startsWith("trees: 10, 40 tokens, gold tags")
                .anyMatch(line -> line.startsWith("learner: averaged perceptron"));
    }

    @Test
    void theSameTreesMakeTheSameModel() throws Exception {
        assertThat(trained(true)).isEqualTo(trained(true));
    }

    @Test
    void sentencesWithoutTreesAreLeftOut() {
        assertThatThrownBy(() -> trained(false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the gold has no sentences");
    }

    @Test
    void theTrainingCommandFindsTheTrainer() {
        assertThat(ServiceLoader.load(ModelTrainer.class))
                .anyMatch(trainer -> trainer.component() == EnglishDependencyParser.class);
    }

    private byte[] trained(boolean trees) throws Exception {
        ParserTrainer trainer = new ParserTrainer();
        JCas article = JCasFactory.createJCas();
        JCas gold = article.createView(ModelTrainer.GOLD_VIEW);
        String sentence = String.join(" ", WORDS);
        gold.setDocumentText((sentence + "\n").repeat(10));
        for (int i = 0; i < 10; i++) {
            int begin = i * (sentence.length() + 1);
            new Sentence(gold, begin, begin + sentence.length()).addToIndexes();
            addTree(gold, begin, trees);
        }
        trainer.read(article, "ferries", ModelTrainer.Use.TRAIN);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        trainer.train(model, record::add);
        return model.toByteArray();
    }

    private static void addTree(JCas gold, int begin, boolean tree) {
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        for (int i = 0; i < WORDS.length; i++) {
            Token token = new Token(gold, at, at + WORDS[i].length());
            POS pos = new POS(gold, token.getBegin(), token.getEnd());
            pos.setPosValue(TAGS[i]);
            token.setPos(pos);
            token.addToIndexes();
            tokens.add(token);
            at = token.getEnd() + 1;
        }
        for (int i = 0; i < WORDS.length && tree; i++) {
            Dependency dependency =
                    new Dependency(gold, tokens.get(i).getBegin(), tokens.get(i).getEnd());
            dependency.setDependent(tokens.get(i));
            dependency.setGovernor(tokens.get(HEADS[i]));
            dependency.setDependencyType(RELATIONS[i]);
            dependency.addToIndexes();
        }
    }
}
