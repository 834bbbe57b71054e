package app.closedset.breakdown.detection;

/**
 * Turns a sentence into numbers that are near each other where meanings are.
 */
@FunctionalInterface
public interface Embedder {

	/** How many numbers. */
	int SIZE = 384;

	/**
	 * @return a vector of length one
	 */
	float[] vector(String sentence);

}
