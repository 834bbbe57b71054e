package app.closedset.script;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.Sha256;
import app.closedset.platform.ProductionAggregate;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptElement;
import app.closedset.script.reading.ScriptFormat;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One imported version of the script. It is stored when somebody confirms an import,
 * follows the draft that was the newest then, and never changes. While nothing rests on
 * it the newest can be undone: its scenes and text are forgotten, the draft before it is
 * the newest again, and only that it was there remains.
 */
@Entity
@Table(name = "draft")
class Draft extends ProductionAggregate<Draft> {

	@EmbeddedId
	private DraftId id;

	private int sequence;

	private String name;

	@Enumerated(EnumType.STRING)
	private RevisionColour colour;

	private LocalDate dated;

	private String title;

	private String language;

	@Enumerated(EnumType.STRING)
	private ScriptFormat format;

	private String opening;

	@Column(name = "file_sha256")
	private String fileSha256;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "imported_by"))
	private MemberId importedBy;

	@Column(name = "imported_at")
	private Instant importedAt;

	private boolean locked;

	private String[] names;

	private String[] called;

	@Column(name = "undone_at")
	private @Nullable Instant undoneAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "undone_by"))
	private @Nullable MemberId undoneBy;

	protected Draft() {
	}

	/**
	 * What an import found, as the draft at this place. That it was confirmed is told by
	 * the desk, when the scenes are stored too.
	 */
	static Draft at(int sequence, DraftId id, Screenplay screenplay, CalledNames names, ImportForm form, Sha256 file,
			MemberId by, Instant now) {
		Draft draft = new Draft();
		draft.id = id;
		draft.sequence = sequence;
		draft.name = form.name().strip();
		draft.colour = form.colour();
		draft.dated = form.date();
		draft.title = screenplay.title();
		draft.language = screenplay.language();
		draft.format = screenplay.format();
		draft.opening = screenplay.opening().stream().map(ScriptElement::text).collect(Collectors.joining("\n\n"));
		draft.fileSha256 = file.hex();
		draft.importedBy = by;
		draft.importedAt = now;
		draft.locked = form.locks();
		List<Map.Entry<String, String>> said = List.copyOf(names.said().entrySet());
		draft.names = said.stream().map(Map.Entry::getKey).toArray(String[]::new);
		draft.called = said.stream().map(Map.Entry::getValue).toArray(String[]::new);
		return draft;
	}

	/**
	 * Takes it back. That it was is told by the desk, when its scenes are gone too.
	 */
	Draft undo(MemberId by, Instant now) {
		this.undoneBy = by;
		this.undoneAt = now;
		this.opening = "";
		this.names = new String[0];
		this.called = new String[0];
		return this;
	}

	boolean isUndone() {
		return this.undoneAt != null;
	}

	/** Whether scenes keep their numbers from this draft on. */
	boolean locked() {
		return this.locked;
	}

	/** What was said about its names and those of the drafts before it. */
	CalledNames names() {
		Map<String, String> said = new HashMap<>();
		for (int i = 0; i < this.names.length; i++) {
			said.put(this.names[i], this.called[i]);
		}
		return new CalledNames(said);
	}

	DraftId id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	RevisionColour colour() {
		return this.colour;
	}

	LocalDate dated() {
		return this.dated;
	}

	String title() {
		return this.title;
	}

	String opening() {
		return this.opening;
	}

	MemberId importedBy() {
		return this.importedBy;
	}

	Instant importedAt() {
		return this.importedAt;
	}

	boolean isSameFile(Sha256 file) {
		return this.fileSha256.equals(file.hex());
	}

	DraftSummary summary() {
		return new DraftSummary(this.id, this.name, this.colour.name(), this.language, this.importedAt);
	}

}
