package cn.huiyin.dispatch.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import cn.huiyin.dispatch.engine.TextVectors;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * bge-small-zh-v1.5, quantised to eight bits: 512 numbers a text. One thread for each text, so that parallel texts
 * share the cores; a text is cut after {@value #LONGEST} tokens (about as many characters), since a complaint says at
 * its beginning what it is about.
 */
public final class BgeSmallZh implements TextVectors, AutoCloseable {

    private static final int LONGEST = 256;
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
    /** Where the tokenizer puts its native library; its default is the home folder, which a container may not have. */
    private static final String NATIVE_FOLDER = "ENGINE_CACHE_DIR";

    /** More texts at once than there are processors would only take memory. */
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private BgeSmallZh(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /** Loads the model; takes about a second. */
    public static BgeSmallZh load() {
        if (System.getProperty(NATIVE_FOLDER) == null) {
            System.setProperty(NATIVE_FOLDER, System.getProperty("java.io.tmpdir"));
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream tokenizer = file(TOKENIZER);
                InputStream model = file(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Otherwise the runtime keeps the memory of the longest text for ever.
            options.setCPUArenaAllocator(false);
            return new BgeSmallZh(
                    environment,
                    environment.createSession(model.readAllBytes(), options),
                    HuggingFaceTokenizer.newInstance(
                            tokenizer, Map.of("truncation", "true", "maxLength", Integer.toString(LONGEST))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (OrtException broken) {
            throw new IllegalStateException("The text model cannot be loaded.", broken);
        }
    }

    @Override
    public float[] of(String text) {
        processors.acquireUninterruptibly();
        try {
            return vector(text);
        } finally {
            processors.release();
        }
    }

    @Override
    public void close() throws OrtException {
        tokenizer.close();
        session.close();
    }

    private float[] vector(String text) {
        Encoding encoding = tokenizer.encode(text);
        long[] shape = {1, encoding.getIds().length};
        try (OnnxTensor ids = tensor(encoding.getIds(), shape);
                OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
                OnnxTensor types = tensor(encoding.getTypeIds(), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            // In this model the vector of the first token represents the whole text.
            float[][][] tokens = (float[][][]) result.get(0).getValue();
            return normalised(tokens[0][0]);
        } catch (OrtException broken) {
            throw new IllegalStateException("The text model failed.", broken);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] normalised(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        float length = (float) Math.sqrt(squares);
        float[] normalised = new float[vector.length];
        for (int at = 0; at < vector.length; at++) {
            normalised[at] = vector[at] / length;
        }
        return normalised;
    }

    private static InputStream file(String name) throws FileNotFoundException {
        @Nullable InputStream file = BgeSmallZh.class.getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name + " (expected: in the jar of the text model)");
        }
        return file;
    }
}
