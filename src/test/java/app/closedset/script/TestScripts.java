package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

/**
 * Imports scripts for tests, through the use cases that people use.
 */
public class TestScripts {

	private static final String WORDS = "INT. BOATHOUSE %d - NIGHT\n\nThe lamp swings. He has stopped talking.\n\nNELL\nDon't.\n\n";

	private final ImportDesk imports;

	private final Scripts scripts;

	TestScripts(ImportDesk imports, Scripts scripts) {
		this.imports = imports;
		this.scripts = scripts;
	}

	/** A script of this many scenes, numbered from 1, in a production. */
	public List<SceneId> aScript(TestProduction production, int scenes) {
		StringBuilder text = new StringBuilder("Title: Test script\n\n");
		for (int number = 1; number <= scenes; number++) {
			text.append(WORDS.formatted(number));
		}
		Viewer office = production.as(Role.OFFICE);
		return production.within(office, () -> {
			ImportOutcome upload = this.imports.upload(office, "test.fountain",
					text.toString().getBytes(StandardCharsets.UTF_8));
			if (!(upload instanceof ImportOutcome.Waiting waiting)) {
				throw new IllegalStateException("The test's script cannot be read: " + upload);
			}
			this.imports.confirm(office, waiting.pending(),
					new ImportForm("Draft", RevisionColour.WHITE, LocalDate.of(2026, 1, 1), false, ""));
			return this.scripts.scenes().stream().map(SceneSummary::id).toList();
		});
	}

}
