package hearth.listening.themes;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What texts mean, as directions: two texts that say nearly the same point nearly the same way. The model lies in a jar and
 * runs here; nothing is sent anywhere. Texts go in batches of nearly equal length, one thread for each session, which costs
 * the least.
 */
public final class Meanings {

    /** Into how many numbers a meaning is put. */
    public static final int SIZE = 384;

    private static final int BATCH = 32;
    private static final int MOST_PIECES = 256;
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String PIECES = "/bge-small-en-v1.5-q-tokenizer.json";

    private final WordPieces pieces;
    private final byte[] model;

    private Meanings(WordPieces pieces, byte[] model) {
        this.pieces = pieces;
        this.model = model;
    }

    /** Opens the model. */
    public static Meanings open() {
        try (InputStream pieces = resource(PIECES);
                InputStream model = resource(MODEL)) {
            return new Meanings(WordPieces.read(pieces), model.readAllBytes());
        } catch (IOException fault) {
            throw new IllegalStateException("the model's jar is damaged", fault);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = Meanings.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the model %s is not on the class path".formatted(name));
        }
        return stream;
    }

    /** The direction of each text, of length 1. A wording that stands more than once is read once. */
    public float[][] of(List<String> texts) {
        Map<String, Integer> first = new LinkedHashMap<>();
        texts.forEach(text -> first.putIfAbsent(text, first.size()));
        float[][] meanings = each(List.copyOf(first.keySet()));
        return texts.stream()
                .map(text -> meanings[Objects.requireNonNull(first.get(text))])
                .toArray(float[][]::new);
    }

    private float[][] each(List<String> texts) {
        int[][] cut =
                texts.parallelStream().map(text -> pieces.of(text, MOST_PIECES)).toArray(int[][]::new);
        Integer[] byLength = new Integer[cut.length];
        Arrays.setAll(byLength, at -> at);
        Arrays.sort(byLength, Comparator.comparingInt(at -> cut[at].length));
        float[][] meanings = new float[cut.length][];
        int batches = (cut.length + BATCH - 1) / BATCH;
        int workers = Math.max(1, Math.min(batches, Runtime.getRuntime().availableProcessors()));
        IntStream.range(0, workers)
                .parallel()
                .forEach(worker -> work(worker, workers, batches, cut, byLength, meanings));
        return meanings;
    }

    private void work(int worker, int workers, int batches, int[][] cut, Integer[] byLength, float[][] meanings) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            try (OrtSession session = environment.createSession(model, options)) {
                for (int batch = worker; batch < batches; batch += workers) {
                    int from = batch * BATCH;
                    read(
                            environment,
                            session,
                            cut,
                            Arrays.copyOfRange(byLength, from, Math.min(cut.length, from + BATCH)),
                            meanings);
                }
            }
        } catch (OrtException fault) {
            throw new IllegalStateException("the model could not read", fault);
        }
    }

    private static void read(
            OrtEnvironment environment, OrtSession session, int[][] cut, Integer[] batch, float[][] meanings)
            throws OrtException {
        int longest = cut[batch[batch.length - 1]].length;
        long[] shape = {batch.length, longest};
        LongBuffer numbers = LongBuffer.allocate(batch.length * longest);
        LongBuffer there = LongBuffer.allocate(batch.length * longest);
        for (int at = 0; at < batch.length; at++) {
            int[] text = cut[batch[at]];
            for (int piece = 0; piece < text.length; piece++) {
                numbers.put(at * longest + piece, text[piece]);
                there.put(at * longest + piece, 1);
            }
        }
        try (OnnxTensor words = OnnxTensor.createTensor(environment, numbers, shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, there, shape);
                OnnxTensor kinds =
                        OnnxTensor.createTensor(environment, LongBuffer.allocate(batch.length * longest), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", kinds))) {
            var read = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int at = 0; at < batch.length; at++) {
                float[] meaning = new float[SIZE];
                read.get(at * longest * SIZE, meaning);
                Directions.normalise(meaning);
                meanings[batch[at]] = meaning;
            }
        }
    }
}
