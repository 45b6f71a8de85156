package org.quoin.entities;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Makes the packaged gazetteer anew from the lexica of NLP4J and from WordNet (downloads of 270 MB; takes 3 GB of memory and
 * a minute):
 *
 * <pre>mvn -Plexica -pl annotators/entities -am test -Dtest=GazetteerMaking -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class GazetteerMaking {

    private static final Path GAZETTEER = Path.of("src/main/resources/org/quoin/entities/english-gazetteer.bin");

    @Test
    void writesTheGazetteer() throws IOException {
        assumeTrue(Nlp4jNames.areThere(), "NLP4J's lexica are not on the class path: see the profile 'lexica'");
        GazetteerBuilder builder = new GazetteerBuilder();
        Nlp4jNames.read(builder);
        WordNetNames.read().forEach(builder::addKind);
        Gazetteer gazetteer = builder.build();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(GAZETTEER))) {
            gazetteer.write(out);
        }
        System.out.printf("%s: %s, %d bytes%n", GAZETTEER, gazetteer, Files.size(GAZETTEER));
    }
}
