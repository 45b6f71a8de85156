package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.io.ArticleCas;
import org.quoin.io.ArticleFacts;
import org.quoin.io.XmiFormat;

/** What {@code export} writes is run by UIMA alone, and makes the very same XMI as {@code run}. */
class UimaExportIT {

    @TempDir
    Path folder;

    @Test
    void plainUimaMakesTheSameXmiByteForByte() throws Exception {
        Samples.unpack(folder.resolve("articles"));
        run("run", "news", "articles", "--output", "out", "--format", "xmi", "--quiet");
        run("export", "news", "--output", "uima");
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(UIMAFramework.getXMLParser()
                .parseAnalysisEngineDescription(
                        new XMLInputSource(folder.resolve("uima/news.xml").toFile())));
        List<String> names = Samples.names();
        assertThat(names).hasSizeGreaterThan(5);
        for (String name : names) {
            // What stood in a CAS before shows in the order of what is no annotation.
            JCas article = engine.newJCas();
            ArticleCas.fill(article, name, Samples.read(name), ArticleFacts.NONE, "en");
            engine.process(article);

            assertThat(new XmiFormat().render(article))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(folder.resolve("out/xmi/" + name + ".xmi")));
        }
    }

    @Test
    void whatWasExportedIsImportedAsTheSamePipeline() throws Exception {
        run("export", "quotes", "--output", "uima");
        run("import", "uima/quotes.xml", "--output", "again.yaml");

        assertThat(explained("again.yaml")).isEqualTo(explained("quotes"));
    }

    /** Returns the line with the language and the hash. */
    private String explained(String pipeline) throws Exception {
        return run("explain", pipeline).lines().skip(1).findFirst().orElseThrow();
    }

    private String run(String... arguments) throws Exception {
        QuoinJar.Result result = QuoinJar.run(folder, arguments);
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }
}
