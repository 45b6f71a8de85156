package org.quoin.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.testkit.AnnotatedText;
import org.quoin.type.EntityMention;

class OnnxEntityRecognizerTest {

    @TempDir
    Path folder;

    @Test
    void findsTheNamesThatTheModelLabels() throws Exception {
        assertThat(names(TinyModel.ofNames(), "Yesterday Ada Vale left Northlight Bank in Corby."))
                .containsExactly("Ada Vale/PERSON", "Northlight Bank/ORGANIZATION", "Corby/LOCATION");
    }

    @Test
    void aMentionIsANameWhoseHeadIsTheWhole() throws Exception {
        EntityMention mention =
                mentions(TinyModel.ofNames(), "They left Corby.").get(0);

        assertThat(mention.getForm()).isEqualTo("name");
        assertThat(mention.getHead()).isEqualTo(mention);
    }

    @Test
    void namesEndWithTheirSentence() throws Exception {
        TinyModel model = new TinyModel("O", "I-PER").piece("Ada", "I-PER").piece("Bo", "I-PER");

        assertThat(names(model, "It was Ada\n\nBo was not there.")).containsExactly("Ada/PERSON", "Bo/PERSON");
    }

    @Test
    void aNameIsFoundWhereverItStandsInALongArticle() throws Exception {
        String sentence = "The boat was late again, and Ada Vale went to Corby. ";
        List<String> found = names(
                TinyModel.ofNames(), String.join("", Collections.nCopies(60, sentence)), "window", 32, "overlap", 8);

        assertThat(found).hasSize(120).containsOnly("Ada Vale/PERSON", "Corby/LOCATION");
    }

    @Test
    void theBatchChangesNothing() throws Exception {
        String text = String.join("", Collections.nCopies(20, "Ada Vale went to Corby, or to Northlight Bank. "));

        assertThat(names(TinyModel.ofNames(), text, "window", 16, "overlap", 4, "batchSize", 1))
                .isEqualTo(names(TinyModel.ofNames(), text, "window", 16, "overlap", 4, "batchSize", 7));
    }

    @Test
    void labelsMeanWhatTheUserSays() throws Exception {
        TinyModel model = new TinyModel("O", "B-Firma", "B-Ort")
                .piece("Northlight", "B-Firma")
                .piece("Corby", "B-Ort");

        assertThat(names(model, "Northlight left Corby.", OnnxEntityRecognizer.PARAM_LABELS, new String[] {
                    "Firma=ORGANIZATION", "Ort=NONE"
                }))
                .containsExactly("Northlight/ORGANIZATION");
    }

    @Test
    void aLabelOfUnknownMeaningIsNamed() throws Exception {
        assertFails(new TinyModel("O", "B-Firma", "I-Firma", "B-Ort").writeTo(folder))
                .hasStackTraceContaining("Firma, Ort; say in 'labels' what they mean");
    }

    @Test
    void aMappingToNoTypeIsRefused() throws Exception {
        assertFails(TinyModel.ofNames().writeTo(folder), "labels", new String[] {"PER=HUMAN"})
                .hasStackTraceContaining("'PER=HUMAN' maps a label to 'HUMAN'");
    }

    @Test
    void aMissingModelIsNamed() {
        assertFails(folder.resolve("model.onnx")).hasStackTraceContaining("there is no file " + folder);
    }

    @Test
    void aMissingTokenizerIsNamed() throws Exception {
        Path network = TinyModel.ofNames().writeTo(folder);
        Files.delete(folder.resolve("tokenizer.json"));

        assertFails(network).hasStackTraceContaining("there is no tokenizer.json beside " + network);
    }

    @Test
    void tokenizerAndConfigurationMayLieOneFolderAbove() throws Exception {
        Path network = TinyModel.ofNames().writeTo(folder);
        Path below = Files.createDirectory(folder.resolve("onnx"));
        Path moved = Files.move(network, below.resolve("model.onnx"));

        assertThat(run(moved, "They left Corby.")).hasSize(1);
    }

    @Test
    void anInputThatNobodyGivesIsNamed() throws Exception {
        assertFails(TinyModel.ofNames().inputs("input_ids", "pixel_values").writeTo(folder))
                .hasStackTraceContaining("the network takes 'pixel_values', which is not known");
    }

    @Test
    void aNetworkThatGivesOtherLabelsThanTheConfigurationNamesIsRefused() throws Exception {
        Path network = TinyModel.ofNames().writeTo(folder);
        Files.writeString(folder.resolve("config.json"), "{\"id2label\": {\"0\": \"O\", \"1\": \"B-PER\"}}");

        assertFails(network).hasStackTraceContaining("for the 2 labels of config.json it must be [texts, pieces, 2]");
    }

    @Test
    void aFileThatIsNoNetworkIsRefused() throws Exception {
        Path network = TinyModel.ofNames().writeTo(folder);
        Files.writeString(network, "not a network");

        assertFails(network).hasStackTraceContaining("is no network that ONNX Runtime can run");
    }

    @Test
    void moreThanTheModelReadsIsRefused() throws Exception {
        assertFails(TinyModel.ofNames().writeTo(folder), "window", 600)
                .hasStackTraceContaining("'window' is 600, but the model reads 512 pieces at most");
    }

    @Test
    void anOverlapOfMoreThanHalfIsRefused() throws Exception {
        assertFails(TinyModel.ofNames().writeTo(folder), "window", 32, "overlap", 20)
                .hasStackTraceContaining("set it to 15 or less");
    }

    private static AbstractThrowableAssert<?, ?> assertFails(Path network, Object... parameters) {
        return assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(
                AnalysisEngineFactory.createEngineDescription(OnnxEntityRecognizer.class, with(network, parameters))));
    }

    private static Object[] with(Path network, Object... parameters) {
        Object[] all = new Object[parameters.length + 2];
        all[0] = OnnxEntityRecognizer.PARAM_MODEL;
        all[1] = network.toString();
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        return all;
    }

    private List<String> names(TinyModel model, String text, Object... parameters) throws IOException {
        return mentions(model, text, parameters).stream()
                .map(mention -> mention.getCoveredText() + "/" + mention.getValue())
                .toList();
    }

    private List<EntityMention> mentions(TinyModel model, String text, Object... parameters) throws IOException {
        return run(model.writeTo(folder), text, parameters);
    }

    private static List<EntityMention> run(Path network, String text, Object... parameters) {
        return AnnotatedText.of(text)
                .with(Sentence.class, Token.class)
                .run(OnnxEntityRecognizer.class, with(network, parameters))
                .jcas()
                .select(EntityMention.class)
                .asList();
    }
}
