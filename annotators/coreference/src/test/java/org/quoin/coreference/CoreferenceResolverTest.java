package org.quoin.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.EntityRelation;

class CoreferenceResolverTest {

    @Test
    void whoSpeaksOfHimselfIsStillFound() {
        assertThat(Story.of("[PERSON Bo Lind] came late. \"I missed my ferry,\" he said.")
                        .quoting("\"I missed my ferry,\"", "he")
                        .resolved())
                .contains("Bo Lind = I = my = he");
    }

    @Test
    void findsWhoAPronounStandsFor() {
        assertThat(Story.of("[PERSON Susan Vale] resigned on Monday. She gave no reason.")
                        .resolved())
                .anyMatch(entity -> entity.startsWith("Susan Vale = She"));
    }

    @Test
    void doesNotTakeAManForAWoman() {
        assertThat(Story.of("[PERSON Robert Lind] resigned on Monday. She gave no reason.")
                        .resolved())
                .noneMatch(entity -> entity.contains("Robert Lind = She"));
    }

    @Test
    void keepsTwoUnnamedSourcesApart() {
        assertThat(Story.of("A senior union official said so. An official of the council said it was false.")
                        .resolved())
                .noneMatch(entity -> entity.contains("official") && entity.contains(" = An official"));
    }

    @Test
    void callsAnEntityByItsFullestName() {
        assertThat(Story.of(
                                "[PERSON VALE] QUITS\n\nMayor [PERSON Ada Vale] resigned. [PERSON Vale's] party was silent.")
                        .resolve()
                        .select(Entity.class)
                        .asList())
                .extracting(Entity::getName)
                .contains("Ada Vale")
                .doesNotContain("VALE", "Vale", "Vale's");
    }

    @Test
    void leavesHonorificsOutOfAName() {
        assertThat(Story.of("[PERSON Mr. Lind] resigned.")
                        .resolve()
                        .select(Entity.class)
                        .asList())
                .extracting(Entity::getName)
                .containsExactly("Lind");
    }

    @Test
    void takesWhoeverIsAddressedAsAPersonForOne() {
        assertThat(Story.of("[ORGANIZATION Mr. Lind] resigned.")
                        .resolve()
                        .select(Entity.class)
                        .asList())
                .extracting(Entity::getEntityType)
                .containsExactly("PERSON");
    }

    @Test
    void makesAnEntityOfEveryMention() {
        JCas article = Story.of("[PERSON Ada Vale] sold the ferry to a friend.").resolve();
        assertThat(article.select(EntityMention.class).asList())
                .extracting(EntityMention::getEntity)
                .allMatch(Objects::nonNull);
    }

    @Test
    void linksACapitalToItsCountryWithoutJoiningThem() {
        JCas article = Story.of("[LOCATION Lima] refused. Ships of [LOCATION Peru] left.")
                .resolve();
        assertThat(article.select(EntityRelation.class).asList())
                .extracting(EntityRelation::getKind, link -> link.getSource().getName(), link -> link.getTarget()
                        .getName())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("seat", "Lima", "Peru"));
    }

    @Test
    void linksAPeopleToItsCountry() {
        JCas article = Story.of("The [MISC Peruvian] envoy left. [LOCATION Peru] had called him.")
                .resolve();
        assertThat(article.select(EntityRelation.class).asList())
                .extracting(EntityRelation::getKind)
                .containsExactly("demonym");
    }

    @Test
    void takesIdsFromAKnowledgeBase(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("known.tsv");
        Files.writeString(table, "K7\tPERSON\tAda Vale|Vale, Ada\nK8\tLOCATION\tAda Vale\n");
        assertThat(Story.of("[PERSON Ada Vale] left.")
                        .resolve(CoreferenceResolver.PARAM_KNOWLEDGE_BASE, table.toString())
                        .select(Entity.class)
                        .asList())
                .extracting(Entity::getIdentifier)
                .containsExactly("K7");
    }

    @Test
    void namesTheLineOfAKnowledgeBaseThatIsWrong(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("known.tsv");
        Files.writeString(table, "# ids\nK7\tPERSON\tAda Vale\nK8\tHUMAN\tBo Lind\nK9\tPERSON\n");
        Story story = Story.of("[PERSON Ada Vale] left.");
        assertThatThrownBy(() -> story.resolve(CoreferenceResolver.PARAM_KNOWLEDGE_BASE, table.toString()))
                .rootCause()
                .hasMessageContaining("line 3: the type is 'HUMAN'")
                .hasMessageContaining("line 4: there are 2 cells");
    }
}
