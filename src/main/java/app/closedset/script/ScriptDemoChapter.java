package app.closedset.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's screenplay, an original work of this project, imported by the production
 * office. Remembers each scene under its number.
 */
@Component
@Profile("demo")
class ScriptDemoChapter implements DemoChapter {

	private static final String FILE = "low-water.fountain";

	private final ImportDesk imports;

	private final Scripts scripts;

	ScriptDemoChapter(ImportDesk imports, Scripts scripts) {
		this.imports = imports;
		this.scripts = scripts;
	}

	@Override
	public int number() {
		return 20;
	}

	@Override
	public void tell(DemoStage stage) {
		ImportOutcome upload = stage.as("office", (viewer) -> this.imports.upload(viewer, FILE, file()));
		if (!(upload instanceof ImportOutcome.Waiting waiting)) {
			throw new IllegalStateException("The demo's screenplay cannot be read: " + upload);
		}
		ImportForm form = new ImportForm("Second draft", RevisionColour.WHITE, stage.today().minusDays(21), false, "");
		stage.as("office", (Viewer viewer) -> this.imports.confirm(viewer, waiting.pending(), form));
		stage.as("office", (viewer) -> this.scripts.scenes())
			.forEach((scene) -> stage.remember("scene:" + scene.number(), scene.id()));
	}

	private static byte[] file() {
		try (InputStream file = ScriptDemoChapter.class.getResourceAsStream("/demo/" + FILE)) {
			if (file == null) {
				throw new IllegalStateException("The demo's screenplay is missing");
			}
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
