package app.closedset.rider.terms;

import app.closedset.core.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What one item asks: what is depicted, of which area, how covered, with whom, and how it
 * is framed.
 *
 * @param kind the kind
 * @param what one of the kind's options
 * @param area the area of the performer's body, or none
 * @param side of that area
 * @param cover what lies between, or none
 * @param partner with whom, or none
 * @param framing how much the picture shows, or none
 */
public record Terms(ItemKind kind, String what, @Nullable BodyArea area, Side side, @Nullable Cover cover,
		@Nullable MemberId partner, @Nullable Framing framing) {

	public Terms {
		if (!kind.options().contains(what)) {
			throw new IllegalArgumentException(kind + " cannot be " + what);
		}
		area = kind.hasArea() ? area : null;
		side = (area != null && area.sided()) ? side : Side.BOTH;
		cover = kind.needsCover() ? cover : null;
		partner = kind.hasPartner() ? partner : null;
		framing = kind.hasFraming() ? framing : null;
	}

	public static Terms use(ItemKind.Use use) {
		return of(ItemKind.USE, use);
	}

	public static Terms condition(ItemKind.Condition condition) {
		return of(ItemKind.CONDITION, condition);
	}

	public static Terms costume(ItemKind.CostumeState state) {
		return of(ItemKind.COSTUME_STATE, state);
	}

	private static Terms of(ItemKind kind, Enum<?> what) {
		return new Terms(kind, what.name(), null, Side.BOTH, null, null, null);
	}

	/**
	 * Whether this says everything that such an item must say.
	 */
	public boolean complete() {
		return (this.area != null || !needsArea()) && (this.cover != null || !this.kind.needsCover())
				&& (this.partner != null || !this.kind.needsPartner())
				&& (this.framing != null || !this.kind.needsFraming());
	}

	/** Whether this means nothing without an area of the body. */
	public boolean needsArea() {
		return this.kind.needsArea() || this.what.equals(ItemKind.Touch.HAND.name())
				|| this.what.equals(ItemKind.Touch.KISS_ON_BODY.name());
	}

	/**
	 * Whether agreeing to this would allow what the other asks, or more. What is not said
	 * counts as everything. Framing and wording do not make it another ask.
	 */
	public boolean asksAsMuchAs(Terms other) {
		return this.kind == other.kind && this.what.equals(other.what)
				&& (this.area == null || this.area == other.area || this.area == BodyArea.WHOLE_BODY)
				&& this.side.asksAsMuchAs(other.side)
				&& (this.cover == null || (other.cover != null && this.cover.coversAtMost(other.cover)))
				&& (this.partner == null || this.partner.equals(other.partner));
	}

	/**
	 * What can never be asked of anyone under 18: nudity, simulated acts, sexual states
	 * of dress, and touch of an intimate area.
	 */
	public boolean adultsOnly() {
		return switch (this.kind) {
			case NUDITY, SIMULATED_ACT -> true;
			case COSTUME_STATE -> ItemKind.CostumeState.valueOf(this.what).sexual();
			case CONTACT -> (this.area != null && this.area.intimate());
			case USE, CONDITION -> false;
		};
	}

	/**
	 * Whether refusing this leaves less to be done. A condition protects: without it more
	 * would be allowed.
	 */
	public boolean isAsk() {
		return this.kind != ItemKind.CONDITION;
	}

}
