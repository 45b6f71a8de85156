package org.quoin.syntax;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.learning.WordClasses;

/**
 * Makes the packaged parser model anew from all trees of the development data:
 *
 * <pre>mvn -pl annotators/syntax -am test -Dtest=ParserTraining -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class ParserTraining {

    private static final Path MODEL = Path.of("src/main/resources/org/quoin/syntax/english-dependencies.bin");

    @Test
    void writesTheModel() throws IOException {
        List<GoldTree> trees = GoldTree.ofCorpora("gum/train.jsonl.gz", "gum-news/train.jsonl.gz");
        ParserModel model = ParserTrainer.train(trees, WordClasses.english(), ParserTrainer.ROUNDS);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
            model.write(out);
        }
        System.out.printf("%s: %d weights, %d bytes%n", MODEL, model.weights().size(), Files.size(MODEL));
    }
}
