package app.closedset.breakdown.detection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.closedset.breakdown.Category;

/**
 * How much the readers find of what a careful person has labelled, and how much of what
 * they find is right.
 */
public final class Evaluation {

	private final Map<LabelledScene, SceneFindings> findings;

	Evaluation(Map<LabelledScene, SceneFindings> findings) {
		this.findings = findings;
	}

	/**
	 * @param labels the table of labels
	 * @param files the scripts to be measured
	 * @param quick whether the rules alone read
	 */
	public static Evaluation of(Path labels, Collection<Path> files, boolean quick) throws IOException {
		Map<String, Path> byName = files.stream()
			.collect(Collectors.toMap((file) -> Objects.requireNonNull(file.getFileName()).toString(), (file) -> file,
					(one, other) -> one));
		Map<LabelledScene, SceneFindings> findings = new LinkedHashMap<>();
		LabelledScene.read(labels, byName)
			.stream()
			.collect(Collectors.groupingBy(LabelledScene::file, LinkedHashMap::new, Collectors.toList()))
			.forEach((file, scenes) -> {
				Detector detector = Detector.forLanguage(scenes.get(0).language());
				List<ScriptScene> read = scenes.stream().map(LabelledScene::scene).toList();
				List<SceneFindings> found = quick ? detector.read(read)
						: new SecondReader(detector, MiniLm.shared()).read(read, (count) -> {
						});
				for (int i = 0; i < scenes.size(); i++) {
					findings.put(scenes.get(i), found.get(i));
				}
			});
		return new Evaluation(findings);
	}

	/** The scenes that need attention, of those for which this holds. */
	Score attention(Predicate<LabelledScene> which) {
		Score score = new Score(0, 0, 0);
		for (Map.Entry<LabelledScene, SceneFindings> scene : this.findings.entrySet()) {
			if (which.test(scene.getKey())) {
				score = score.plus(scene.getKey().attention(), scene.getValue().attention());
			}
		}
		return score;
	}

	/** The scenes of a category, whether performed or spoken of. */
	Score category(Category category) {
		Score score = new Score(0, 0, 0);
		for (Map.Entry<LabelledScene, SceneFindings> scene : this.findings.entrySet()) {
			score = score.plus(scene.getKey().categories().contains(category),
					scene.getValue()
						.suggestions()
						.stream()
						.anyMatch((suggestion) -> suggestion.category() == category));
		}
		return score;
	}

	/**
	 * How much of what needs attention stands in the first half, ordered by confidence.
	 */
	double firstHalf() {
		List<LabelledScene> ordered = this.findings.keySet()
			.stream()
			.sorted(Comparator.comparingDouble((LabelledScene scene) -> findings(scene).confidence()).reversed())
			.toList();
		long first = ordered.subList(0, ordered.size() / 2).stream().filter(LabelledScene::attention).count();
		return first / (double) Math.max(1, ordered.stream().filter(LabelledScene::attention).count());
	}

	private SceneFindings findings(LabelledScene scene) {
		return Objects.requireNonNull(this.findings.get(scene));
	}

	/** All figures, then every miss and every false alarm. */
	public String report() {
		StringBuilder text = new StringBuilder();
		text.append(String.format(Locale.ROOT, "%d scenes%n%n%-34s%9s%9s%9s   %s%n", this.findings.size(),
				"needs attention", "precision", "recall", "F1", "right/wrong/missed"));
		line(text, "all", attention((scene) -> true));
		line(text, "English", attention((scene) -> scene.language().equals("en")));
		line(text, "French", attention((scene) -> scene.language().equals("fr")));
		line(text, "with a plain word (recall)", attention((scene) -> scene.attention() && !scene.implied()));
		line(text, "without a plain word (recall)", attention((scene) -> scene.attention() && scene.implied()));
		text.append(String.format(Locale.ROOT, "%-34s%18.3f%n%n%-34s%9s%9s%9s%n", "in the first half by confidence",
				firstHalf(), "category", "precision", "recall", "F1"));
		for (Category category : Category.values()) {
			line(text, category.name(), category(category));
		}
		text.append("\nMissed\n");
		list(text, (scene) -> scene.attention() && !findings(scene).attention());
		text.append("\nFalse alarms\n");
		list(text, (scene) -> !scene.attention() && findings(scene).attention());
		return text.toString();
	}

	private static void line(StringBuilder text, String name, Score score) {
		text.append(String.format(Locale.ROOT, "%-34s%9.3f%9.3f%9.3f   %d/%d/%d%n", name, score.precision(),
				score.recall(), score.f1(), score.right(), score.wrong(), score.missed()));
	}

	private void list(StringBuilder text, Predicate<LabelledScene> which) {
		List<LabelledScene> scenes = new ArrayList<>(this.findings.keySet().stream().filter(which).toList());
		for (LabelledScene scene : scenes) {
			String suggested = findings(scene).suggestions()
				.stream()
				.filter(Suggestion::attention)
				.map((suggestion) -> suggestion.category() + " (" + suggestion.evidence().getFirst().words() + ")")
				.collect(Collectors.joining(", "));
			text.append(String.format(Locale.ROOT, "  %s %s, %.2f: %s%s%n", scene.file(), scene.number(),
					findings(scene).confidence(), scene.why(), suggested.isEmpty() ? "" : "; suggested " + suggested));
		}
	}

	/**
	 * @param right found and wanted
	 * @param wrong found and not wanted
	 * @param missed wanted and not found
	 */
	record Score(int right, int wrong, int missed) {

		Score plus(boolean wanted, boolean found) {
			return new Score(this.right + ((wanted && found) ? 1 : 0), this.wrong + ((!wanted && found) ? 1 : 0),
					this.missed + ((wanted && !found) ? 1 : 0));
		}

		double precision() {
			return this.right / (double) Math.max(1, this.right + this.wrong);
		}

		double recall() {
			return this.right / (double) Math.max(1, this.right + this.missed);
		}

		double f1() {
			return 2.0 * this.right / Math.max(1, 2 * this.right + this.wrong + this.missed);
		}

	}

}
