package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

import org.springframework.context.annotation.Primary;

import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.LabelledLine;
import app.closedset.breakdown.detection.OwnCue;
import app.closedset.breakdown.detection.SceneFindings;
import app.closedset.breakdown.detection.Suggestion;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * A second reader that stops after its first scene until it is told to go on. It finds
 * what the rules find, and a resemblance in the first scene. A test makes it a bean in
 * the place of the application's.
 */
@Primary
public class HeldReader implements MeaningReader {

	private final Semaphore held = new Semaphore(0);

	@Override
	public List<SceneFindings> read(ReadableDraft draft, List<OwnCue> cues, IntConsumer progress) {
		progress.accept(1);
		this.held.acquireUninterruptibly();
		progress.accept(draft.scenes().size());
		List<SceneFindings> found = new ArrayList<>(Detector.forLanguage(draft.language(), cues).read(draft.scenes()));
		found.set(0, new SceneFindings(0.5, List.of(resemblance(draft.scenes().getFirst().lines().getFirst().text()))));
		return found;
	}

	private static Suggestion resemblance(String line) {
		return new Suggestion(Category.SEXUAL_TENSION, Set.of(), 0, 0, 0, true, 0.5, List.of(new Evidence(1, line)),
				Suggestion.RESEMBLES, "two people go upstairs",
				new LabelledLine("fr-01-drame", "Ils regardent l’escalier."));
	}

	/** Lets one draft be read to its end. */
	public void goOn() {
		this.held.release();
	}

}
