package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.type.EntityMention;

class UimaExportAndImportTest {

    private static final Installation INSTALLATION = Installation.of(UimaExportAndImportTest.class.getClassLoader());

    @TempDir
    Path path;

    private DescriptorFolder folder;

    @BeforeEach
    void openFolder() throws Exception {
        folder = new DescriptorFolder(path).with("words.txt", "quay\n");
    }

    private Path export(String yaml) throws Exception {
        return UimaExport.write(folder.with("my.yaml", yaml).assemble("my.yaml"), path.resolve("uima"))
                .get(0);
    }

    private List<String> refusal(String xml) throws Exception {
        Path file = Files.writeString(path.resolve("in.xml"), xml);
        return catchThrowableOfType(DescriptorException.class, () -> UimaImport.read(file, INSTALLATION))
                .problems()
                .stream()
                .map(problem -> problem.toString().replace(path + "/", ""))
                .toList();
    }

    private String read(String xml) throws Exception {
        return UimaImport.read(Files.writeString(path.resolve("in.xml"), xml), INSTALLATION);
    }

    @Test
    void whatIsExportedRunsInPlainUima() throws Exception {
        Path aggregate = export(
                """
                pipeline: people & places
                language: en
                components:
                  - WordAnnotator
                  - use: NameAnnotator
                    with: {label: PERSON, words: [Ada]}
                """);

        assertThat(aggregate).hasFileName("people-places.xml");
        assertThat(path.resolve("uima/people-places-types.xml")).isRegularFile();
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(
                UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(aggregate.toFile())));
        JCas article = engine.newJCas();
        article.setDocumentText("Ada met Grace.");
        engine.process(article);
        assertThat(article.select(EntityMention.class).asList())
                .extracting(EntityMention::getCoveredText)
                .containsExactly("Ada");
    }

    @Test
    void whatIsExportedComesBackAsTheSamePipeline() throws Exception {
        String yaml =
                """
                pipeline: mine
                description: 'All of it: names, "words" and more.'
                language: en
                components:
                  - WordAnnotator
                  - use: NameAnnotator
                    with: {label: 'true', words: ['a, b', '[c]', '- d', 'e f'], minLength: 3, share: 0.25, ignoreCase: true, budget: 3000000000, weight: 1.0E-7}
                  - use: NameAnnotator
                    with: {label: "two\\nlines # and more"}
                  - use: Glossary
                    with: {entries: words.txt, mode: careful}
                  - org.example.one.Shouter
                  - org.example.UndescribedAnnotator
                """;
        Path aggregate = export(yaml);

        Pipeline again = folder.with("again.yaml", UimaImport.read(aggregate, INSTALLATION))
                .assemble("again.yaml");

        Pipeline before = folder.assemble("my.yaml");
        assertThat(values(again)).isEqualTo(values(before));
        assertThat(again.hash()).isEqualTo(before.hash());
        assertThat(again.name()).isEqualTo("mine");
        assertThat(again.description()).isEqualTo("All of it: names, \"words\" and more.");
        assertThat(again.language()).isEqualTo("en");
        assertThat(again.steps()).hasSameSizeAs(before.steps());
    }

    @Test
    void whatUimaWouldDropIsRefused() {
        assertThatThrownBy(() -> export("include: [words]\ncomponents: [{use: NameAnnotator, with: {label: ' x'}}]"))
                .hasMessageContaining("UIMA would drop the white space around ' x', a value of parameter 'label'");
    }

    private static List<String> values(Pipeline pipeline) {
        return pipeline.described().stream()
                .flatMap(step -> step.values().stream())
                .filter(value -> !value.parameter().namesLocation())
                .map(value -> value.parameter().name() + '=' + value.value())
                .toList();
    }

    @Test
    void anAggregateThatIsInstalledStaysOneComponent() throws Exception {
        assertThat(UimaImport.read(
                        export("pipeline: one\ncomponents: [{use: Names, with: {label: PERSON}}]"), INSTALLATION))
                .isEqualTo(
                        """
                        pipeline: one
                        components:
                          - use: Names
                            with:
                              label: PERSON
                        """);
    }

    @Test
    void nestedAggregatesAreFlattenedAndOuterValuesCount() throws Exception {
        String inner = aggregate(
                "inner",
                """
                <delegateAnalysisEngine key="names"><import name="org.example.NameAnnotator"/></delegateAnalysisEngine>
                """,
                "<node>names</node>",
                """
                <configurationParameters>
                  <configurationParameter><name>what</name><type>String</type><multiValued>false</multiValued>
                    <mandatory>false</mandatory><overrides><parameter>names/label</parameter></overrides></configurationParameter>
                  <configurationParameter><name>short</name><type>Integer</type><multiValued>false</multiValued>
                    <mandatory>false</mandatory><overrides><parameter>names/minLength</parameter></overrides></configurationParameter>
                </configurationParameters>
                <configurationParameterSettings>
                  <nameValuePair><name>what</name><value><string>INNER</string></value></nameValuePair>
                  <nameValuePair><name>short</name><value><integer>5</integer></value></nameValuePair>
                </configurationParameterSettings>
                """);
        Files.writeString(path.resolve("inner.xml"), inner);
        String outer = aggregate(
                "outer",
                """
                <delegateAnalysisEngine key="words"><import name="org.example.WordAnnotator"/></delegateAnalysisEngine>
                <delegateAnalysisEngine key="inner"><import location="inner.xml"/></delegateAnalysisEngine>
                """,
                "<node>words</node><node>inner</node>",
                """
                <configurationParameters>
                  <configurationParameter><name>label</name><type>String</type><multiValued>false</multiValued>
                    <mandatory>false</mandatory><overrides><parameter>inner/what</parameter></overrides></configurationParameter>
                </configurationParameters>
                <configurationParameterSettings>
                  <nameValuePair><name>label</name><value><string>OUTER</string></value></nameValuePair>
                </configurationParameterSettings>
                """);

        assertThat(read(outer))
                .isEqualTo(
                        """
                        pipeline: outer
                        components:
                          - WordAnnotator
                          - use: NameAnnotator
                            with:
                              label: OUTER
                              minLength: 5
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <flowController key="f"><import name="org.example.Flow"/></flowController> | the aggregate has a flow controller of its own
                    <sofaMappings><sofaMapping><componentKey>words</componentKey><aggregateSofaName>a</aggregateSofaName></sofaMapping></sofaMappings> | the aggregate maps sofas
                    <resourceManagerConfiguration><externalResources><externalResource><name>x</name><description/><fileResourceSpecifier><fileUrl>file:x</fileUrl></fileResourceSpecifier></externalResource></externalResources></resourceManagerConfiguration> | the aggregate binds external resources
                    """)
    void whatAPipelineHasNoWordsForIsSaid(String element, String reason) throws Exception {
        String words =
                "<delegateAnalysisEngine key=\"words\"><import name=\"org.example.WordAnnotator\"/></delegateAnalysisEngine>";
        String plain = aggregate("mine", words, "<node>words</node>", "");
        String xml = element.startsWith("<flow")
                ? plain.replace("<analysisEngineMetaData>", element + "<analysisEngineMetaData>")
                : plain.replace("</analysisEngineDescription>", element + "</analysisEngineDescription>");

        assertThat(refusal(xml)).singleElement().asString().startsWith("in.xml: error Q602: " + reason);
    }

    @Test
    void anotherFlowIsSaid() throws Exception {
        String words =
                "<delegateAnalysisEngine key=\"words\"><import name=\"org.example.WordAnnotator\"/></delegateAnalysisEngine>";
        String xml = aggregate("mine", words, "", "")
                .replace(
                        "<fixedFlow></fixedFlow>",
                        "<capabilityLanguageFlow><node>words</node></capabilityLanguageFlow>");

        assertThat(refusal(xml)).singleElement().asString().contains("Q602: the aggregate has no fixed flow");
    }

    @Test
    void aComponentThatIsNotInstalledIsNamed() throws Exception {
        String foreign = Files.readString(Path.of("src/test/resources/org/example/WordAnnotator.xml"))
                .replaceFirst("<\\?xml.*?>", "")
                .replace("org.example.WordAnnotator", "com.elsewhere.Words");
        String xml = aggregate(
                "mine",
                "<delegateAnalysisEngine key=\"w\">" + foreign + "</delegateAnalysisEngine>",
                "<node>w</node>",
                "");

        assertThat(refusal(xml))
                .containsExactly(
                        "in.xml: error Q201: w is a com.elsewhere.Words, which is not installed; put its plugin"
                                + " into a folder of plugins");
    }

    @Test
    void whatIsNoAnalysisEngineIsRefused() throws Exception {
        assertThat(refusal("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"/>"))
                .singleElement()
                .asString()
                .startsWith("in.xml: error Q601: this can't be read as a UIMA analysis engine: ");
        assertThat(refusal("{}")).singleElement().asString().startsWith("in.xml:1:1: error Q601: ");
    }

    @Test
    void anExternalEntityIsNotRead() throws Exception {
        Path secret = Files.writeString(path.resolve("secret.txt"), "secret");
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        Files.writeString(
                path.resolve("inner.xml"), entity + aggregate("&e;", "", "", "").replaceFirst("<\\?xml.*?>", ""));
        String outer = aggregate(
                "outer",
                "<delegateAnalysisEngine key=\"inner\"><import location=\"inner.xml\"/></delegateAnalysisEngine>",
                "<node>inner</node>",
                "");

        assertThat(refusal(entity + outer)).singleElement().asString().contains("Q601", "document type declaration");
        assertThat(refusal(outer)).singleElement().asString().contains("Q601").doesNotContain("secret ");
    }

    private static String aggregate(String name, String delegates, String flow, String parameters) {
        return """
                <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
                <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
                <primitive>false</primitive>
                <delegateAnalysisEngineSpecifiers>%s</delegateAnalysisEngineSpecifiers>
                <analysisEngineMetaData><name>%s</name>%s
                <flowConstraints><fixedFlow>%s</fixedFlow></flowConstraints>
                <capabilities/></analysisEngineMetaData>
                </analysisEngineDescription>
                """
                .formatted(delegates, name, parameters, flow);
    }
}
