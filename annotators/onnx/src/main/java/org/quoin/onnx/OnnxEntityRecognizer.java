package org.quoin.onnx;

import ai.onnxruntime.OrtException;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.plugin.SharedModels;
import org.quoin.type.EntityMention;

/**
 * Finds names with a neural network of your own: a token-classification model (BERT, RoBERTa, XLM-RoBERTa, DeBERTa and
 * their like) in the ONNX format, run by ONNX Runtime on the processor. It makes the mentions that EntityRecognizer
 * makes, without subtypes, and stands in its place; it is for any language that the model is for. Text is read in
 * overlapping windows, so an article may be of any length.
 */
@ResourceMetaData(name = "Entity recogniser for ONNX models")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = "org.quoin.type.EntityMention")
public class OnnxEntityRecognizer extends JCasAnnotator_ImplBase {

    /**
     * The network: the path of an ONNX file. It lies on disk, and is no class path location. The files tokenizer.json and
     * config.json, which say how text is cut into pieces and what the labels are, lie beside it or one folder above.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL)
    private String model;

    /**
     * What the types in the model's labels mean, as TYPE=PERSON, TYPE=ORGANIZATION, TYPE=LOCATION, TYPE=MISC, or
     * TYPE=NONE for those to be left out. Those of CoNLL-2003 (PER, ORG, LOC, MISC) and OntoNotes are known; say it of
     * others, or to change these.
     */
    public static final String PARAM_LABELS = "labels";

    @ConfigurationParameter(name = PARAM_LABELS, mandatory = false)
    private String[] labels;

    /**
     * How many pieces of words the network reads at once. Raise it, up to what the model was made for, where names are
     * told by what stands far away; time and memory grow with it. At least 16.
     */
    public static final String PARAM_WINDOW = "window";

    @ConfigurationParameter(name = PARAM_WINDOW, defaultValue = "256")
    private int window;

    /**
     * How many pieces of words neighbouring windows have in common, so that no token is labelled at the edge of one. At
     * least 0, and half of the window at most.
     */
    public static final String PARAM_OVERLAP = "overlap";

    @ConfigurationParameter(name = PARAM_OVERLAP, defaultValue = "64")
    private int overlap;

    /** How many windows of an article the network reads at once. Lower it if memory is short. At least 1. */
    public static final String PARAM_BATCH_SIZE = "batchSize";

    @ConfigurationParameter(name = PARAM_BATCH_SIZE, defaultValue = "8")
    private int batchSize;

    /**
     * How many processors one article uses. Leave it where several articles are annotated at once, as runs do with
     * --threads; raise it to have a single article sooner. At least 1.
     */
    public static final String PARAM_THREADS = "threads";

    @ConfigurationParameter(name = PARAM_THREADS, defaultValue = "1")
    private int threads;

    private TextLabelling labelling;
    private Labels meanings;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        TokenClassifier classifier = SharedModels.load(
                context, getClass(), model, TokenClassifier.class, in -> TokenClassifier.read(path(), threads));
        try {
            TypeMapping mapping = TypeMapping.of(labels == null ? List.of() : Arrays.asList(labels));
            meanings = Labels.of(classifier.labels(), mapping);
            labelling = new TextLabelling(classifier, window, overlap, batchSize);
        } catch (IllegalArgumentException e) {
            throw new ResourceInitializationException(
                    new IllegalArgumentException(getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private Path path() {
        return Path.of(model);
    }

    @Override
    public void process(JCas article) throws AnalysisEngineProcessException {
        List<Token> tokens = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        read(article, tokens, ends);
        List<Name> names = new ArrayList<>();
        try {
            int[] labelled =
                    labelling.label(tokens.stream().map(Token::getCoveredText).toList());
            int begin = 0;
            for (int end : ends) {
                meanings.addNames(labelled, begin, end, names);
                begin = end;
            }
        } catch (OrtException e) {
            throw new AnalysisEngineProcessException(new IllegalStateException(
                    getClass().getSimpleName() + ": " + model + " can't read this article: " + e.getMessage(), e));
        }
        names.forEach(name -> write(article, tokens, name));
    }

    /** Reads the tokens of sentences, and where each sentence ends among them. */
    private static void read(JCas article, List<Token> tokens, List<Integer> ends) {
        for (Sentence sentence : article.select(Sentence.class)) {
            article.select(Token.class).coveredBy(sentence).forEach(tokens::add);
            ends.add(tokens.size());
        }
    }

    private static void write(JCas article, List<Token> tokens, Name name) {
        EntityMention mention = new EntityMention(
                article,
                tokens.get(name.begin()).getBegin(),
                tokens.get(name.end() - 1).getEnd());
        mention.setValue(name.type().name());
        mention.setForm("name");
        mention.setHead(mention);
        mention.addToIndexes();
    }
}
