package app.closedset.script;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.ImportId;
import app.closedset.core.Subject;

/**
 * A script file was uploaded and waits for a decision.
 */
record ImportUploaded(ImportId pending, int scenes) implements Recorded {

	@Override
	public String action() {
		return "script.import.uploaded";
	}

	@Override
	public Subject subject() {
		return new Subject("import", this.pending.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("scenes", Integer.toString(this.scenes));
	}

}
