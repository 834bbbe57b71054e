package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationContext;

import app.closedset.TestProductions.TestProduction;
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
			String follows = scripts.current().map((draft) -> draft.id().toString()).orElse("");
			ImportOutcome confirmed = imports.confirm(office, waiting.pending(),
					new ImportForm("Draft", RevisionColour.WHITE, LocalDate.of(2026, 1, 1), follows));
			if (confirmed instanceof ImportOutcome.Refused) {
				throw new IllegalStateException("The test's script was not stored: " + confirmed);
			}
			return scripts.scenes();
		});
	}

}
