package org.quoin.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {

    @Test
    void findsANameWhateverItsCapitalsAndStops() throws IOException {
        assertThat(read("K1\tLOCATION\tU.S.|United States\n").id("US", "LOCATION"))
                .hasValue("K1");
    }

    @Test
    void doesNotChooseBetweenTwoOfOneName() throws IOException {
        assertThat(read("K1\tPERSON\tAda Vale\nK2\tPERSON\tAda Vale\n").id("Ada Vale", "PERSON"))
                .isEmpty();
    }

    @Test
    void givesNoIdToAnEntityWhoseNamesLeadToTwo() throws IOException {
        assertThat(read("K1\tPERSON\tAda Vale\nK2\tPERSON\tVale\n").id(List.of("Ada Vale", "Vale"), "PERSON"))
                .isEmpty();
    }

    @Test
    void asksForTheSameType() throws IOException {
        assertThat(read("K1\tLOCATION\tLincoln\n").id("Lincoln", "PERSON")).isEmpty();
    }

    private static KnowledgeBase read(String table) throws IOException {
        return KnowledgeBase.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
