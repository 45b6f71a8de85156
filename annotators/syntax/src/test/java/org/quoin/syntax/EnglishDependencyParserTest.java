package org.quoin.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.testkit.AnnotatedText;

class EnglishDependencyParserTest {

    @Test
    void findsSubjectAndObjectOfAVerb() throws Exception {
        assertThat(arcs("The mayor opened the new bridge ."))
                .contains("The det mayor", "mayor nsubj opened", "opened root opened", "bridge obj opened")
                .contains("new amod bridge");
    }

    @Test
    void attachesAPrepositionalPhraseToItsNoun() throws Exception {
        assertThat(arcs("The owner of the ferry left ."))
                .contains("ferry nmod owner", "of case ferry", "owner nsubj left");
    }

    @Test
    void givesEveryTokenOneHead() throws Exception {
        JCas article = parsed("The owner of the ferry left . Nobody knew where he went , or why .");
        assertThat(article.select(Dependency.class).count())
                .isEqualTo(article.select(Token.class).count());
    }

    @Test
    void makesOneRootASentence() throws Exception {
        assertThat(arcs("The ferry left . The mayor stayed ."))
                .filteredOn(arc -> arc.contains(" root "))
                .hasSize(2);
    }

    private static List<String> arcs(String text) throws Exception {
        return parsed(text).select(Dependency.class).asList().stream()
                .map(d -> d.getDependent().getCoveredText() + " " + d.getDependencyType() + " "
                        + d.getGovernor().getCoveredText())
                .toList();
    }

    private static JCas parsed(String text) throws Exception {
        return AnnotatedText.of(text)
                .with(Sentence.class, Token.class, POS.class)
                .run(EnglishDependencyParser.class)
                .jcas();
    }
}
