package org.quoin.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.ModelTrainer.Use;
import org.quoin.learning.WordClasses;
import org.quoin.testkit.AnnotatedText;
import org.quoin.type.EntityMention;

class EntityRecognizerTrainerTest {

    @Test
    void isFoundByItsComponent() {
        assertThat(ServiceLoader.load(ModelTrainer.class))
                .anySatisfy(trainer -> assertThat(trainer.component()).isEqualTo(EntityRecognizer.class));
    }

    @Test
    void learnsTheNamesThatTheGoldHas() throws Exception {
        byte[] model = trained(new EntityRecognizerTrainer(), new ArrayList<>());

        JCas article = AnnotatedText.of("They met Zorble Quent in the harbour.")
                .with(Sentence.class, Token.class, POS.class)
                .jcas();
        ArticleText text = new ArticleReading().read(article);
        NameTagger tagger =
                new NameTagger(NameModel.read(new ByteArrayInputStream(model)), WordClasses.english(), gazetteer());

        assertThat(PlainText.written(text, tagger.names(text))).containsExactly("Zorble Quent/PERSON");
    }

    @Test
    void ofNamesWithinEachOtherTheLongestIsLearnt() throws Exception {
        EntityRecognizerTrainer trainer = new EntityRecognizerTrainer();
        for (int i = 0; i < 60; i++) {
            JCas article = article("They met Zorble Quent in the harbour.", "Zorble Quent");
            EntityMention inner = new EntityMention(ModelTrainer.gold(article), 16, 21);
            inner.setValue("LOCATION");
            inner.setForm("name");
            inner.addToIndexes();
            trainer.read(article, "harbour", i < 59 ? Use.TRAIN : Use.TUNE);
        }
        List<String> record = new ArrayList<>();
        trainer.train(new ByteArrayOutputStream(), record::add);

        assertThat(record).anySatisfy(line -> assertThat(line).contains("precision 1.0000, recall 1.0000"));
    }

    @Test
    void theSameArticlesMakeTheSameModel() throws Exception {
        assertThat(trained(new EntityRecognizerTrainer(), new ArrayList<>()))
                .isEqualTo(trained(new EntityRecognizerTrainer(), new ArrayList<>()));
    }

    @Test
    void theRecordTellsTheScoreOnTheTuningArticles() throws Exception {
        List<String> record = new ArrayList<>();
        trained(new EntityRecognizerTrainer(), record);

        assertThat(record).anySatisfy(line -> assertThat(line).contains("precision 1.0000, recall 1.0000"));
    }

    @Test
    void articlesWithoutNamesAreRefused() throws Exception {
        EntityRecognizerTrainer trainer = new EntityRecognizerTrainer();
        trainer.read(article("Rain fell.", null), "rain", Use.TRAIN);

        assertThatThrownBy(() -> trainer.train(new ByteArrayOutputStream(), line -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no entities with mentions of form 'name'");
    }

    private static byte[] trained(EntityRecognizerTrainer trainer, List<String> record) throws Exception {
        for (int i = 0; i < 60; i++) {
            trainer.read(article("They met Zorble Quent in the harbour.", "Zorble Quent"), "harbour", Use.TRAIN);
            trainer.read(article("Rain fell for a week in the harbour.", null), "harbour", Use.TRAIN);
        }
        trainer.read(article("They met Zorble Quent in the harbour.", "Zorble Quent"), "harbour", Use.TUNE);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        trainer.train(model, record::add);
        return model.toByteArray();
    }

    /** An article with its gold: one person's name, or none. */
    private static JCas article(String text, String person) throws CASException {
        JCas article = AnnotatedText.of(text)
                .with(Sentence.class, Token.class, POS.class)
                .jcas();
        JCas gold = article.createView(ModelTrainer.GOLD_VIEW);
        gold.setDocumentText(text);
        if (person != null) {
            int begin = text.indexOf(person);
            EntityMention mention = new EntityMention(gold, begin, begin + person.length());
            mention.setValue("PERSON");
            mention.setForm("name");
            mention.addToIndexes();
        }
        return article;
    }

    private static Gazetteer gazetteer() throws Exception {
        try (InputStream in = Gazetteer.class.getResourceAsStream("english-gazetteer.bin")) {
            return Gazetteer.read(in);
        }
    }
}
