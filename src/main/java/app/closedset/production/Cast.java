package app.closedset.production;

import java.util.Collection;
import java.util.List;

import app.closedset.core.CharacterId;
import app.closedset.core.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The characters of the production that is set, and who plays them.
 */
public interface Cast {

	/** Every character by name, with those who play or double it. */
	List<Part> parts();

	/**
	 * Makes sure that these characters exist; known names (without case) are left as they
	 * are.
	 * @param names as the script writes them
	 */
	void found(Collection<String> names);

	/** The characters that this performer plays or doubles. */
	List<Part> partsOf(MemberId performer);

	/**
	 * A character with its performers.
	 */
	record Part(CharacterId character, String name, List<Performer> performers) {
	}

	/**
	 * @param member the performer
	 * @param name of the performer
	 * @param kind cast or double
	 */
	record Performer(MemberId member, String name, CastingKind kind) {
	}

	/**
	 * How a performer stands for a character.
	 */
	enum CastingKind {

		CAST, BODY_DOUBLE, STUNT_DOUBLE, BACKGROUND

	}

	/** The character of that name, without case. */
	@Nullable Part named(String name);

}
