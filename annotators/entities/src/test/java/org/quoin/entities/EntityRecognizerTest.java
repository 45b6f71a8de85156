package org.quoin.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.junit.jupiter.api.Test;
import org.quoin.testkit.AnnotatedText;
import org.quoin.type.Byline;
import org.quoin.type.Dateline;
import org.quoin.type.EntityMention;

class EntityRecognizerTest {

    @Test
    void findsPeopleOrganisationsPlacesAndOthers() {
        assertThat(names(
                        "Norwegian police said Ingrid Solheim left Oslo for Portugal on Monday, and that the World Bank"
                                + " would pay."))
                .containsExactly(
                        "Norwegian/MISC",
                        "Ingrid Solheim/PERSON",
                        "Oslo/LOCATION",
                        "Portugal/LOCATION",
                        "World Bank/ORGANIZATION");
    }

    @Test
    void aSurnameIsKnownByTheFullName() {
        assertThat(names("The minister, Peter Harwick, resigned in Canberra. Harwick said he was tired."))
                .containsExactly("Peter Harwick/PERSON", "Canberra/LOCATION", "Harwick/PERSON");
    }

    @Test
    void quotationMarksAndDashesAreNoPartOfNames() {
        assertThat(names("“We won’t leave,” Harwick said in Canberra — and Peter Harwick — “not now” — stayed."))
                .containsExactly("Harwick/PERSON", "Canberra/LOCATION", "Peter Harwick/PERSON");
    }

    @Test
    void ordinaryWordsAreNoNames() {
        assertThat(names("Heavy rain fell on Tuesday. The harbour stayed closed, and nobody was hurt."))
                .isEmpty();
    }

    @Test
    void anAbbreviationOfACountryIsNoPronoun() {
        assertThat(names("The US asked them to leave us alone, officials in Japan said."))
                .containsExactly("US/LOCATION", "Japan/LOCATION");
    }

    @Test
    void aNameHasTheSubtypeThatItTells() {
        List<EntityMention> mentions = recognise("French officials met in Lisbon, the capital of Portugal.", a -> {});

        assertThat(mentions)
                .extracting(EntityMention::getCoveredText, EntityMention::getSubtype)
                .containsExactly(tuple("French", "demonym"), tuple("Lisbon", "city"), tuple("Portugal", "country"));
    }

    @Test
    void aMentionIsANameWhoseHeadIsTheWhole() {
        EntityMention mention = recognise("They flew to New Zealand.", a -> {}).get(0);

        assertThat(mention.getForm()).isEqualTo("name");
        assertThat(mention.getHead()).isEqualTo(mention);
        assertThat(mention.getEntity()).isNull();
    }

    @Test
    void whoSignsAndWhereFromAreNames() {
        List<EntityMention> mentions =
                recognise("By Brenna Oakes\nVARNA (Northlight) - Rain fell for a week.", article -> {
                    Byline byline = new Byline(article, 0, 15);
                    byline.setAuthors(StringArray.create(article, new String[] {"Brenna Oakes"}));
                    byline.addToIndexes();
                    Dateline dateline = new Dateline(article, 16, 36);
                    dateline.setPlace("VARNA");
                    dateline.setAgency("Northlight");
                    dateline.addToIndexes();
                });

        assertThat(mentions)
                .extracting(EntityMention::getCoveredText, EntityMention::getValue, EntityMention::getSubtype)
                .startsWith(tuple("Brenna Oakes", "PERSON", null))
                .contains(tuple("Northlight", "ORGANIZATION", "agency"))
                .filteredOn(tuple -> tuple.toList().contains("VARNA"))
                .singleElement()
                .satisfies(varna -> assertThat(varna.toList()).contains("LOCATION"));
    }

    private static List<String> names(String text) {
        return recognise(text, article -> {}).stream()
                .map(mention -> mention.getCoveredText() + "/" + mention.getValue())
                .toList();
    }

    private static List<EntityMention> recognise(String text, Consumer<JCas> structure) {
        AnnotatedText annotated = AnnotatedText.of(text).with(Paragraph.class, Sentence.class, Token.class, POS.class);
        structure.accept(annotated.jcas());
        return annotated
                .run(EntityRecognizer.class)
                .jcas()
                .select(EntityMention.class)
                .asList();
    }
}
