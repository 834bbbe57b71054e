package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;

import app.closedset.TestProductions.TestProduction;
import app.closedset.core.ImportId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;

/**
 * Drafts of a given text for tests of other modules, imported as the office imports them.
 */
public final class ImportedScripts {

	private ImportedScripts() {
	}

	/**
	 * Imports a text as the newest draft.
	 * @return its scenes in order
	 */
	public static List<SceneSummary> of(ApplicationContext context, TestProduction production, String text) {
		ImportDesk imports = context.getBean(ImportDesk.class);
		Scripts scripts = context.getBean(Scripts.class);
		Viewer office = production.as(Role.OFFICE);
		return production.within(office, () -> {
			ImportOutcome upload = imports.upload(office, "test.fountain", text.getBytes(StandardCharsets.UTF_8));
			if (!(upload instanceof ImportOutcome.Waiting waiting)) {
				throw new IllegalStateException("The test's script cannot be read: " + upload);
			}
			answerAsProposed(imports, office, waiting.pending());
			String follows = scripts.current().map((draft) -> draft.id().toString()).orElse("");
			ImportOutcome confirmed = imports.confirm(office, waiting.pending(),
					new ImportForm("Draft", RevisionColour.WHITE, LocalDate.of(2026, 1, 1), false, follows));
			if (!(confirmed instanceof ImportOutcome.Confirmed)) {
				throw new IllegalStateException("The test's script was not stored: " + confirmed);
			}
			return scripts.scenes();
		});
	}

	/** Takes the newest draft back, as the office does. */
	public static void undo(ApplicationContext context, TestProduction production) {
		Viewer office = production.as(Role.OFFICE);
		production.within(office, () -> {
			UndoDesk.Outcome outcome = context.getBean(UndoDesk.class)
				.undo(office, context.getBean(Scripts.class).current().orElseThrow().id());
			if (outcome != UndoDesk.Outcome.UNDONE) {
				throw new IllegalStateException("The test's draft was not taken back: " + outcome);
			}
			return outcome;
		});
	}

	/** As a person who keeps every answer that the preview marks. */
	static void answerAsProposed(ImportDesk imports, Viewer viewer, ImportId pending) {
		if (imports.preview(viewer, pending) instanceof ImportOutcome.Ready ready) {
			imports.decide(viewer, pending, proposed(ready.page()));
		}
	}

	static DecisionsForm proposed(ImportPage page) {
		DecisionsForm blank = new DecisionsForm(null, null, null);
		Map<String, String> scenes = new HashMap<>();
		page.comparison()
			.questions()
			.forEach((question) -> scenes.put(question.place().toString(), blank.sceneOf(question)));
		Map<String, String> lacking = new HashMap<>();
		Map<String, String> numbers = new HashMap<>();
		page.lacking().forEach((one) -> {
			lacking.put(one.scene().scene().toString(), blank.fate(one));
			numbers.put(one.scene().scene().toString(), blank.numberOf(one));
		});
		return new DecisionsForm(scenes, lacking, numbers);
	}

}
