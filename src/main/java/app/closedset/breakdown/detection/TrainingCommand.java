package app.closedset.breakdown.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Learns the head anew from the labelled scripts, and prints what the cross-validation
 * says of it. The same scripts on the same machine give the same bytes.
 */
public final class TrainingCommand {

	private TrainingCommand() {
	}

	/**
	 * @param arguments the table of labels, the head and the labelled lines to be written
	 */
	public static void main(String[] arguments) throws IOException {
		List<LabelledScene> labelled = LabelledScene.read(Path.of(arguments[0]));
		Training training = Training.of(labelled, MiniLm.shared());
		Map<String, Head> apart = training.apart();
		Head head = training.learn(apart);
		Files.write(Path.of(arguments[1]), head.lines());
		Files.write(Path.of(arguments[2]), LabelledLines.written(labelled));
		System.out.println("Rules alone, scripts unseen by their head:");
		System.out.println(new Evaluation(training.crossValidated(apart, head, true)).report());
		System.out.println("Both readers, scripts unseen by their head:");
		System.out.println(new Evaluation(training.crossValidated(apart, head, false)).report());
	}

}
