package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.type.ComponentRun;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.PipelineRun;

class PipelineTest {

    private static final String TEXT = "Ada met Grace in Mordale on Monday.";

    private static final String DESCRIPTOR =
            """
            pipeline: mine
            language: en
            components:
              - WordAnnotator
              - use: NameAnnotator
                with: {label: PERSON, words: [Ada, Grace, Mo]}
              - use: NameAnnotator
                with: {label: PLACE, words: [Mordale], minLength: 3}
              - EntityAnnotator
              - org.example.UndescribedAnnotator
            """;

    @TempDir
    Path path;

    private DescriptorFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new DescriptorFolder(path);
    }

    private Pipeline pipeline(String yaml) throws Exception {
        return folder.with("my.yaml", yaml).assemble("my.yaml");
    }

    private static JCas runSteps(Pipeline pipeline) throws Exception {
        CAS article = CasCreationUtils.createCas(pipeline.types(), null, null);
        article.setDocumentText(TEXT);
        for (Pipeline.Step step : pipeline.steps()) {
            AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(step.engine());
            engine.process(article);
            engine.destroy();
        }
        return article.getJCas();
    }

    private static JCas run(AnalysisEngineDescription description) throws Exception {
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(description);
        JCas article = engine.newJCas();
        article.setDocumentText(TEXT);
        engine.process(article);
        engine.destroy();
        return article;
    }

    private static List<String> everything(JCas article) {
        return article.select(TOP.class).map(TOP::toString).toList();
    }

    @Test
    void theStepsRunInTurnWithTheirParameters() throws Exception {
        JCas article = runSteps(pipeline(DESCRIPTOR));

        assertThat(article.select(EntityMention.class).asList())
                .extracting(name -> name.getCoveredText() + "/" + name.getValue())
                .containsExactly("Ada/PERSON", "Grace/PERSON", "Mordale/PLACE");
        assertThat(article.select(Entity.class).asList()).hasSize(3);
    }

    @Test
    void theAggregateMakesTheSameAnnotationsAsTheSteps() throws Exception {
        Pipeline pipeline = pipeline(DESCRIPTOR);

        assertThat(everything(run(pipeline.aggregate())))
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(everything(runSteps(pipeline)));
    }

    @Test
    void theAggregateSurvivesBeingWrittenAndReadAsXml() throws Exception {
        Pipeline pipeline = pipeline(DESCRIPTOR);
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        pipeline.aggregate().toXML(xml);

        AnalysisEngineDescription read = UIMAFramework.getXMLParser()
                .parseAnalysisEngineDescription(new XMLInputSource(new ByteArrayInputStream(xml.toByteArray()), null));

        assertThat(everything(run(read))).containsExactlyElementsOf(everything(runSteps(pipeline)));
    }

    @Test
    void aComponentThatIsAnAggregateItselfRuns() throws Exception {
        JCas article = runSteps(pipeline("components: [{use: Names, with: {label: PERSON}}]"));

        assertThat(article.select(EntityMention.class).asList())
                .extracting(EntityMention::getCoveredText)
                .containsExactly("Ada", "Grace");
    }

    @Test
    void theLastStepWritesDownWhatTheOthersAre() throws Exception {
        Pipeline pipeline = pipeline(DESCRIPTOR);

        PipelineRun run = runSteps(pipeline).select(PipelineRun.class).single();

        assertThat(run.getPipeline()).isEqualTo("mine");
        assertThat(run.getHash()).isEqualTo(pipeline.hash());
        assertThat(run.getComponents().stream())
                .extracting(ComponentRun::getComponent)
                .containsExactly(
                        "org.example.WordAnnotator",
                        "org.example.NameAnnotator",
                        "org.example.NameAnnotator",
                        "org.example.EntityAnnotator",
                        "org.example.UndescribedAnnotator");
        ComponentRun places = run.getComponents(2);
        assertThat(places.getVersion()).isEqualTo("1.2");
        assertThat(places.getParameters())
                .containsExactly("label=PLACE", "minLength=3", "share=0.5", "words=[Mordale]");
        assertThat(places.getOutputs()).containsExactly("org.quoin.type.EntityMention");
    }

    @Test
    void theHashStaysTheSameHoweverTheSameIsWritten() throws Exception {
        String plain = pipeline("language: en\ncomponents: [{use: Names, with: {label: X}}]")
                .hash();

        assertThat(plain).matches("[0-9a-f]{16}");
        assertThat(pipeline(
                                """
                                pipeline: other
                                description: Another description.
                                language: en
                                components:
                                  - use: org.example.Names
                                    with:
                                      label: "X"
                                """)
                        .hash())
                .isEqualTo(plain);
    }

    @Test
    void aValueThatEqualsTheDefaultLeavesTheHashAsItIs() throws Exception {
        String byDefault = "include: [words]\ncomponents: [{use: NameAnnotator, with: {label: X}}]";
        String written = "include: [words]\ncomponents: [{use: NameAnnotator, with: {label: X, share: 0.50}}]";

        assertThat(pipeline(written).hash()).isEqualTo(pipeline(byDefault).hash());
    }

    @Test
    void theHashChangesWithEverythingThatResultsDependOn() throws Exception {
        List<String> different = List.of(
                "language: en\ncomponents: [WordAnnotator, org.example.one.Shouter]",
                "language: en\ncomponents: [org.example.one.Shouter, WordAnnotator]",
                "language: de\ncomponents: [WordAnnotator, org.example.one.Shouter]",
                "language: en\ncomponents: [WordAnnotator, org.example.two.Shouter]",
                "language: en\ncomponents: [WordAnnotator, {use: NameAnnotator, with: {label: X}}]",
                "language: en\ncomponents: [WordAnnotator, {use: NameAnnotator, with: {label: X, words: [a, b]}}]",
                "language: en\ncomponents: [WordAnnotator, {use: NameAnnotator, with: {label: X, words: ['a, b']}}]");
        List<String> hashes = new ArrayList<>();
        for (String yaml : different) {
            hashes.add(pipeline(yaml).hash());
        }

        assertThat(hashes).doesNotHaveDuplicates();
    }
}
