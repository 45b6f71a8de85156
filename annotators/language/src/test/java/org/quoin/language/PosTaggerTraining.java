package org.quoin.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Makes the packaged tagger model anew from all tagged development data:
 *
 * <pre>mvn -pl annotators/language -am test -Dtest=PosTaggerTraining -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class PosTaggerTraining {

    private static final Path MODEL = Path.of("src/main/resources/org/quoin/language/english-pos.bin");

    @Test
    void writesTheModel() throws IOException {
        TrainingData data = TrainingData.orSkip();
        List<GoldArticle> articles = new ArrayList<>(data.read("gum/train.jsonl.gz"));
        articles.addAll(data.read("gum-news/train.jsonl.gz"));
        TaggerModel model = TaggerTrainer.train(data.withNewswire(articles), data.clusters(), TrainingData.ROUNDS);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
            model.write(out);
        }
        System.out.printf("%s: %d weights, %d bytes%n", MODEL, model.weights().size(), Files.size(MODEL));
    }
}
