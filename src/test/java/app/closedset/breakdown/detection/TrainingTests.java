package app.closedset.breakdown.detection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The head is learnt without chance, and kept as it was learnt.
 */
class TrainingTests {

	private static final Set<String> SCRIPTS = Set.of("en-01-drama.fountain", "en-02-period.fountain",
			"fr-01-drame.fountain", "fr-02-comedie.fountain");

	@Test
	void head_learntTwice_isTheSame() throws IOException {
		assertThat(learn()).isEqualTo(learn());
	}

	@Test
	void head_writtenAndRead_isTheSame() {
		List<String> lines = Head.shipped().lines();
		assertThat(Head.read(lines).lines()).isEqualTo(lines);
	}

	private static List<String> learn() throws IOException {
		List<LabelledScene> scenes = LabelledScene.read(Path.of("data", "breakdown", "tuning", "labels.csv"))
			.stream()
			.filter((scene) -> SCRIPTS.contains(scene.file()))
			.toList();
		Training training = Training.of(scenes, TrainingTests::vector);
		return training.learn(training.apart()).lines();
	}

	/** Instead of the model: which letters a sentence has. */
	private static float[] vector(String sentence) {
		float[] vector = new float[Embedder.SIZE];
		for (int i = 0; i + 1 < sentence.length(); i++) {
			vector[(sentence.charAt(i) * 31 + sentence.charAt(i + 1)) % Embedder.SIZE] += 0.1f;
		}
		return vector;
	}

}
