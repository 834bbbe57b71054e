package app.closedset.production;

import java.util.Objects;

import org.springframework.context.ApplicationContext;

import app.closedset.core.MemberId;
import app.closedset.production.Cast.CastingKind;

/**
 * Links characters to performers for tests of other modules.
 */
public final class CastLinks {

	private CastLinks() {
	}

	/** Casts a performer, in the production that is set. */
	public static void link(ApplicationContext context, String character, MemberId performer) {
		CastDesk desk = context.getBean(CastDesk.class);
		Cast.Part part = Objects.requireNonNull(context.getBean(Cast.class).named(character), character);
		desk.link(part.character(), performer, CastingKind.CAST);
	}

}
