package org.quoin.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quoin.testkit.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.testkit.AnnotatedText;
import org.quoin.type.Article;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.TimeExpression;

class TimeAnnotatorTest {

    @Test
    void theDayOfTheArticleComesFromItsFrame() {
        JCas article = words("The ferry left on Thursday.")
                .annotate(Article.class, "The ferry left on Thursday.", a -> a.setPublished("2019-06-12T08:00:00Z"))
                .run(TimeAnnotator.class)
                .jcas();
        assertThat(values(article)).containsExactly("2019-06-06");
    }

    @Test
    void aDatelineTellsTheDayWhereTheFrameDoesNot() {
        JCas article = words("OSLO, June 12, 2019 - The ferry left on Thursday.")
                .annotate(Dateline.class, "OSLO, June 12, 2019 -", d -> d.setDate("June 12, 2019"))
                .run(TimeAnnotator.class)
                .jcas();
        assertThat(values(article)).containsExactly("2019-06-12", "2019-06-06");
    }

    @Test
    void aDatelineWithoutAYearTellsNoDay() {
        JCas article = words("OSLO, June 12 - The ferry left on Thursday.")
                .annotate(Dateline.class, "OSLO, June 12 -", d -> d.setDate("June 12"))
                .run(TimeAnnotator.class)
                .jcas();
        assertThat(values(article)).containsExactly("XXXX-06-12", "XXXX-WXX-4");
    }

    @Test
    void whatRepeatsEarlierTextIsLeftOut() {
        JCas article = words("The ferry left on Thursday.\nIt left on a Thursday.")
                .annotate(DuplicateText.class, "It left on a Thursday.")
                .run(TimeAnnotator.class)
                .jcas();
        assertThat(values(article)).hasSize(1);
    }

    @Test
    void typeValueModAndAnchorAreSet() {
        JCas article = words("He came in early June 1994 and left a month later.")
                .run(TimeAnnotator.class)
                .jcas();
        List<TimeExpression> times = article.select(TimeExpression.class).asList();
        assertThat(article).annotations(TimeExpression.class).spans("early June 1994", "a month later");
        assertThat(times.get(0).getTimexType()).isEqualTo("DATE");
        assertThat(times.get(0).getMod()).isEqualTo("START");
        assertThat(times.get(1).getValue()).isEqualTo("1994-07");
        assertThat(times.get(1).getAnchor()).isSameAs(times.get(0));
    }

    @Test
    void theEndsOfADurationAreSet() {
        JCas article = words("It fell in the two years ended May 31, 1994.")
                .run(TimeAnnotator.class)
                .jcas();
        List<TimeExpression> times = article.select(TimeExpression.class).asList();
        assertThat(times.get(0).getEndPoint()).isSameAs(times.get(1));
        assertThat(times.get(0).getBeginPoint()).isNull();
    }

    @Test
    void agesAreMarkedOnlyWhereTheyAreAskedFor() {
        String text = "The 6-year-old boy left.";
        assertThat(values(words(text).run(TimeAnnotator.class).jcas())).isEmpty();
        assertThat(values(words(text)
                        .run(TimeAnnotator.class, TimeAnnotator.PARAM_AGES, true)
                        .jcas()))
                .containsExactly("P6Y");
    }

    @Test
    void rulesOfOnesOwnAreAddedAndHoldFirst(@TempDir Path folder) throws Exception {
        Path rules = Files.writeString(
                folder.resolve("feasts.txt"), "DATE founding day : day(4, 2)\nDATE today : vague(PRESENT_REF)\n");
        JCas article = words("Shops shut on founding day and open today or in May 2012.")
                .run(TimeAnnotator.class, TimeAnnotator.PARAM_RULES, rules.toString())
                .jcas();
        assertThat(values(article)).containsExactly("XXXX-04-02", "PRESENT_REF", "2012-05");
    }

    @Test
    void aMistakeInRulesOfOnesOwnIsNamedWithItsLine(@TempDir Path folder) throws Exception {
        Path rules = Files.writeString(folder.resolve("feasts.txt"), "# Feasts.\nDATE founding day : dya(4, 2)\n");
        assertThatThrownBy(() -> words("A day.").run(TimeAnnotator.class, TimeAnnotator.PARAM_RULES, rules.toString()))
                .hasStackTraceContaining("rules:2: there is no operation 'dya'");
    }

    private static AnnotatedText words(String text) {
        return AnnotatedText.of(text).with(Sentence.class, Token.class, POS.class);
    }

    private static List<String> values(JCas article) {
        return article.select(TimeExpression.class).asList().stream()
                .map(TimeExpression::getValue)
                .toList();
    }
}
