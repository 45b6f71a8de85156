package org.quoin.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A network that gives each piece of a text a label, with the tokenizer that cuts the pieces. Safe to share between
 * threads.
 */
final class TokenClassifier {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String SEGMENTS = "token_type_ids";
    private static final Set<String> KNOWN_INPUTS = Set.of(IDS, MASK, SEGMENTS);
    private static final String LOGITS = "logits";

    /** Frees what lies outside the heap, once nobody has the model any more. */
    private static final Cleaner CLEANER = Cleaner.create();

    private final ModelFiles files;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String output;

    private TokenClassifier(ModelFiles files, int threads) throws OrtException, IOException {
        this.files = files;
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setDeterministicCompute(true);
            session = environment.createSession(files.network().toString(), options);
        }
        CLEANER.register(this, closing(session));
        checkInputs();
        output = session.getOutputNames().contains(LOGITS)
                ? LOGITS
                : session.getOutputNames().iterator().next();
        checkOutput();
    }

    private static Runnable closing(OrtSession session) {
        return () -> {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /**
     * Reads a model.
     *
     * @param network the ONNX file; its tokenizer and configuration lie beside it
     * @param threads how many threads one call uses
     * @throws IOException if a file is missing or broken, or the network takes or gives something else; the message says
     *     what
     */
    static TokenClassifier read(Path network, int threads) throws IOException {
        try {
            return new TokenClassifier(ModelFiles.of(network), threads);
        } catch (OrtException e) {
            throw new IOException(network + " is no network that ONNX Runtime can run: " + e.getMessage(), e);
        }
    }

    private void checkInputs() throws OrtException, IOException {
        for (var input : new TreeMap<>(session.getInputInfo()).values()) {
            if (!KNOWN_INPUTS.contains(input.getName())) {
                throw new IOException(files.network() + ": the network takes '" + input.getName()
                        + "', which is not known; a model that labels tokens takes " + IDS + ", and may take " + MASK
                        + " and " + SEGMENTS);
            }
            if (!(input.getInfo() instanceof TensorInfo info) || info.type != OnnxJavaType.INT64) {
                throw new IOException(files.network() + ": the network's input '" + input.getName() + "' is "
                        + input.getInfo() + "; it must be of 64-bit whole numbers");
            }
        }
        if (!session.getInputNames().contains(IDS)) {
            throw new IOException(
                    files.network() + ": the network takes no " + IDS + ", but " + session.getInputNames());
        }
    }

    private void checkOutput() throws OrtException, IOException {
        boolean fits = session.getOutputInfo().get(output).getInfo() instanceof TensorInfo info
                && info.getShape().length == 3
                && (info.getShape()[2] < 0
                        || info.getShape()[2] == files.labels().size());
        if (!fits) {
            throw new IOException(files.network() + ": the network gives '" + output + "' as "
                    + session.getOutputInfo().get(output).getInfo() + "; for the "
                    + files.labels().size()
                    + " labels of config.json it must be [texts, pieces, "
                    + files.labels().size() + "]");
        }
    }

    PieceTokenizer tokenizer() {
        return files.tokenizer();
    }

    /** Returns the names of the labels by their numbers. */
    List<String> labels() {
        return files.labels();
    }

    /** Returns the most pieces that the model reads at once, as far as it says so. */
    int longest() {
        return files.longest();
    }

    /**
     * Labels texts.
     *
     * @param texts the numbers of the pieces of each text, with those that it begins and ends with
     * @return the number of the best label of each piece; of equal ones the first
     * @throws OrtException if the network can't be run on them
     */
    List<int[]> labels(List<int[]> texts) throws OrtException {
        int width = texts.stream().mapToInt(text -> text.length).max().orElse(0);
        long[] shape = {texts.size(), width};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (Map.Entry<String, LongBuffer> input : inputs(texts, width).entrySet()) {
                inputs.put(input.getKey(), OnnxTensor.createTensor(environment, input.getValue(), shape));
            }
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                return best(((OnnxTensor) result.get(0)).getFloatBuffer(), texts, width);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private Map<String, LongBuffer> inputs(List<int[]> texts, int width) {
        LongBuffer ids = LongBuffer.allocate(texts.size() * width);
        LongBuffer mask = LongBuffer.allocate(texts.size() * width);
        for (int row = 0; row < texts.size(); row++) {
            int[] text = texts.get(row);
            for (int i = 0; i < text.length; i++) {
                ids.put(row * width + i, text[i]);
                mask.put(row * width + i, 1);
            }
        }
        Map<String, LongBuffer> all = new LinkedHashMap<>();
        all.put(IDS, ids);
        all.put(MASK, mask);
        all.put(SEGMENTS, LongBuffer.allocate(texts.size() * width));
        all.keySet().retainAll(session.getInputNames());
        return all;
    }

    private List<int[]> best(FloatBuffer logits, List<int[]> texts, int width) {
        int count = files.labels().size();
        List<int[]> all = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            int[] labels = new int[texts.get(row).length];
            for (int i = 0; i < labels.length; i++) {
                int at = (row * width + i) * count;
                for (int label = 1; label < count; label++) {
                    if (logits.get(at + label) > logits.get(at + labels[i])) {
                        labels[i] = label;
                    }
                }
            }
            all.add(labels);
        }
        return all;
    }
}
