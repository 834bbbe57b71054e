package app.closedset.breakdown.detection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;

/**
 * The small sentence model that ships as a dependency and runs in this JVM: no text
 * leaves the machine.
 */
public final class MiniLm extends AbstractInProcessEmbeddingModel implements Embedder {

	private final OnnxBertBiEncoder model = load();

	private MiniLm() {
		super(Runnable::run);
	}

	/** One for the whole JVM, made when it is first asked for: it takes some 100 MB. */
	public static Embedder shared() {
		return Shared.MODEL;
	}

	/**
	 * Its threads sleep while they wait for each other. As LangChain4j loads it they
	 * spin, which takes about twice the processor's time, and takes it from people who
	 * wait for a page while a draft is read in the background.
	 */
	private static OnnxBertBiEncoder load() {
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		try (SessionOptions options = new SessionOptions();
				InputStream model = resource("/all-minilm-l6-v2-q.onnx");
				InputStream tokenizer = resource("/all-minilm-l6-v2-q-tokenizer.json")) {
			options.addConfigEntry("session.intra_op.allow_spinning", "0");
			return new OnnxBertBiEncoder(environment, environment.createSession(model.readAllBytes(), options),
					tokenizer, PoolingMode.MEAN);
		}
		catch (IOException | OrtException ex) {
			throw new IllegalStateException("The sentence model cannot be loaded", ex);
		}
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(MiniLm.class.getResourceAsStream(name), name);
	}

	@Override
	protected OnnxBertBiEncoder model() {
		return this.model;
	}

	@Override
	public float[] vector(String sentence) {
		return embed(sentence).content().vector();
	}

	private static final class Shared {

		private static final Embedder MODEL = new MiniLm();

	}

}
