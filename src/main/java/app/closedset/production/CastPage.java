package app.closedset.production;

import java.util.Arrays;
import java.util.List;

import app.closedset.core.CharacterId;
import app.closedset.core.Choice;
import app.closedset.production.Cast.CastingKind;

/**
 * Characters and who plays them.
 *
 * @param rows every character by name
 * @param performers who could be linked
 * @param kinds how
 * @param mayChange whether this reader links and unlinks
 */
record CastPage(List<Row> rows, List<Choice> performers, List<Choice> kinds, boolean mayChange) {

	static CastPage of(List<Row> rows, List<MemberSummary> performers, boolean mayChange) {
		return new CastPage(rows,
				performers.stream().map((one) -> Choice.text(one.id().toString(), one.name())).toList(),
				Arrays.stream(CastingKind.values())
					.map((kind) -> Choice.message(kind.name(), "production.casting." + kind.name()))
					.toList(),
				mayChange);
	}

	/** Every character, to choose from. */
	public List<Choice> characters() {
		return this.rows.stream().map((row) -> Choice.text(row.character().toString(), row.name())).toList();
	}

	public long unlinked() {
		return this.rows.stream().filter((row) -> row.performers().isEmpty()).count();
	}

	/**
	 * One character.
	 */
	record Row(CharacterId character, String name, List<CastingLine> performers) {
	}

}
