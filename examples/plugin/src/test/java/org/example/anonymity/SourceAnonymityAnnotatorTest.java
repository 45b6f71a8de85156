package org.example.anonymity;

import static org.assertj.core.api.Assertions.tuple;
import static org.quoin.testkit.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.example.anonymity.type.Affiliation;
import org.example.anonymity.type.AnonymityCondition;
import org.example.anonymity.type.AnonymityReason;
import org.example.anonymity.type.GradedSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.AnnotatedText;
import org.quoin.testkit.Conformance;
import org.quoin.type.QuoteSource;

class SourceAnonymityAnnotatorTest {

    private static final String HARBOUR = "A finance ministry official, who spoke on condition of anonymity because the"
            + " talks are private, said the port would be sold. \"It is done,\" said Ada Example.";

    private static JCas graded(String text, Object... parameters) {
        return AnnotatedText.of(text)
                .with(Sentence.class, Token.class, POS.class)
                .annotate(QuoteSource.class, "Ada Example")
                .run(SourceAnonymityAnnotator.class, parameters)
                .jcas();
    }

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfPlugins() {
        return Conformance.of(SourceAnonymityAnnotator.class).on(HARBOUR).tests();
    }

    @Test
    void termsAndAffiliationHangOnTheirSource() {
        JCas article = graded(HARBOUR);

        assertThat(article).annotations(Affiliation.class).spans("finance ministry");
        assertThat(article).annotations(AnonymityCondition.class).spans("on condition of anonymity");
        assertThat(article).annotations(AnonymityReason.class).spans("because the talks are private");
        assertThat(article)
                .annotations(GradedSource.class)
                .extracting(GradedSource::getCoveredText, GradedSource::getDegree, GradedSource::getNumber)
                .containsExactly(
                        tuple("A finance ministry official", "affiliation", "one"),
                        tuple("Ada Example", "named", null));
    }

    @Test
    void namedSourcesCanBeLeftOut() {
        assertThat(graded(HARBOUR, SourceAnonymityAnnotator.PARAM_SOURCES, "unnamed"))
                .annotations(GradedSource.class)
                .spans("A finance ministry official");
    }

    @Test
    void rolesAreTheUsersWhereGiven() {
        String list = getClass().getResource("fishery-roles.txt").toString();

        assertThat(graded(
                        "A trawlerman said so, and an official said no. Ada Example was silent.",
                        SourceAnonymityAnnotator.PARAM_ROLES,
                        list,
                        SourceAnonymityAnnotator.PARAM_SOURCES,
                        "unnamed"))
                .annotations(GradedSource.class)
                .spans("A trawlerman");
    }
}
