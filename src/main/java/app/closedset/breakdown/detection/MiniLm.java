package app.closedset.breakdown.detection;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/**
 * The small sentence model that ships as a dependency and runs in this JVM: no text
 * leaves the machine.
 */
public final class MiniLm implements Embedder {

	private final AllMiniLmL6V2QuantizedEmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);

	/** One for the whole JVM, made when it is first asked for: it takes some 100 MB. */
	public static Embedder shared() {
		return Shared.MODEL;
	}

	@Override
	public float[] vector(String sentence) {
		return this.model.embed(sentence).content().vector();
	}

	private static final class Shared {

		private static final Embedder MODEL = new MiniLm();

	}

}
