package app.closedset.production;

import app.closedset.core.CharacterId;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A character of the script, found in it or added by hand. It stays when a draft leaves
 * it out, because riders speak of it.
 */
@Entity
@Table(name = "script_character")
class ScriptCharacter extends ProductionAggregate<ScriptCharacter> {

	@EmbeddedId
	private CharacterId id;

	@Column(name = "name", nullable = false, updatable = false)
	private String name;

	@Column(name = "name_key", nullable = false, updatable = false)
	private String nameKey;

	protected ScriptCharacter() {
	}

	private ScriptCharacter(CharacterId id, String name) {
		this.id = id;
		this.name = name;
		this.nameKey = Line.key(name);
	}

	/** Found in a script; the import that found it is what is recorded. */
	static ScriptCharacter found(String name) {
		return new ScriptCharacter(CharacterId.next(), name);
	}

	static ScriptCharacter addedByHand(String name) {
		ScriptCharacter character = found(name);
		character.registerEvent(CastRecorded.of("character.added", "character", character.id.value()));
		return character;
	}

	CharacterId id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	String nameKey() {
		return this.nameKey;
	}

}
