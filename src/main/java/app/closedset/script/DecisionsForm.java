package app.closedset.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * Which scene is which, as a person says it.
 *
 * @param scene by the place in the file: the id of a scene, or {@code new}
 * @param lacking by the id of a scene that the file lacks: what became of it
 * @param number by the same: the number of the scene that took it in, or that it is now
 */
record DecisionsForm(@Nullable Map<String, String> scene, @Nullable Map<String, String> lacking,
		@Nullable Map<String, String> number) {

	/**
	 * What may have become of a scene.
	 */
	enum Fate {

		/** It was taken out. */
		OMITTED,
		/** It is part of another scene now. */
		MERGED,
		/** It is another scene of the file, which was not recognised. */
		THERE

	}

	/**
	 * @param choices what was said before and now
	 * @param unknownNumbers labels of scenes whose answer names no scene of the file
	 */
	record Answers(ImportChoices choices, List<String> unknownNumbers) {
	}

	/** Reads the answers to what the comparison asks; anything else is left aside. */
	Answers answers(DraftComparison comparison, ImportChoices before) {
		ImportChoices choices = before;
		for (DraftComparison.Question question : comparison.questions()) {
			choices = answer(question, choices);
		}
		List<String> unknown = new ArrayList<>();
		for (DraftComparison.Lacking one : comparison.lacking()) {
			String fate = said(this.lacking, one.scene().scene());
			if (fate.equals(Fate.OMITTED.name())) {
				choices = choices.omitted(one.scene().scene());
			}
			else if (fate.equals(Fate.MERGED.name()) || fate.equals(Fate.THERE.name())) {
				ScenePlace place = placeOf(said(this.number, one.scene().scene()), comparison);
				if (place == null) {
					unknown.add(one.scene().label());
				}
				else if (fate.equals(Fate.MERGED.name())) {
					choices = choices.merged(one.scene().scene(), place);
				}
				else {
					choices = choices.same(place, one.scene().scene());
				}
			}
		}
		return new Answers(choices, unknown);
	}

	private ImportChoices answer(DraftComparison.Question question, ImportChoices choices) {
		String said = said(this.scene, question.place());
		if (said.equals(ImportChoices.NEW)) {
			return choices.isNew(question.place());
		}
		return question.candidates()
			.stream()
			.map(DraftScene::scene)
			.filter((scene) -> scene.toString().equals(said))
			.findFirst()
			.map((scene) -> choices.same(question.place(), scene))
			.orElse(choices);
	}

	private static @Nullable ScenePlace placeOf(String number, DraftComparison comparison) {
		return comparison.scenes()
			.stream()
			.filter((one) -> one.place() != null && one.scene().label().equalsIgnoreCase(number.strip()))
			.map(DraftComparison.Compared::place)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static String said(@Nullable Map<String, String> answers, Object key) {
		return (answers != null) ? answers.getOrDefault(key.toString(), "") : "";
	}

	/** What the fields of a lacking scene show: what was typed, or what is proposed. */
	public String fate(DraftComparison.Lacking one) {
		String typed = said(this.lacking, one.scene().scene());
		return !typed.isEmpty() ? typed : ((one.holder() != null) ? Fate.MERGED : Fate.OMITTED).name();
	}

	public String numberOf(DraftComparison.Lacking one) {
		String typed = said(this.number, one.scene().scene());
		return (typed.isEmpty() && one.holder() != null) ? one.holder().scene().label() : typed;
	}

	public String sceneOf(DraftComparison.Question question) {
		String typed = said(this.scene, question.place());
		SceneId proposal = question.proposal();
		return !typed.isEmpty() ? typed : (proposal != null) ? proposal.toString() : ImportChoices.NEW;
	}

}
