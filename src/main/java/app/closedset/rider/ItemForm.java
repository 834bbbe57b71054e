package app.closedset.rider;

import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.rider.terms.BodyArea;
import app.closedset.rider.terms.Cover;
import app.closedset.rider.terms.Framing;
import app.closedset.rider.terms.Side;
import app.closedset.rider.terms.Terms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One item, as the coordinator describes it.
 *
 * @param what the entry of the library, such as {@code CONTACT.HAND}
 */
record ItemForm(@NotBlank String what, @Nullable BodyArea area, @Nullable Side side, @Nullable Cover cover,
		@Nullable UUID partner, @Nullable Framing framing, @Nullable @Size(max = 1000) String wording,
		@NotNull Long version) {

	static ItemForm of(RiderLibrary.Entry entry, long version) {
		return new ItemForm(entry.value(), null, Side.BOTH, null, null, null, "", version);
	}

	static ItemForm of(RiderItem item, long version) {
		Terms terms = item.terms();
		MemberId partner = terms.partner();
		return new ItemForm(terms.kind() + "." + terms.what(), terms.area(), terms.side(), terms.cover(),
				(partner != null) ? partner.value() : null, terms.framing(), item.wording(), version);
	}

	RiderLibrary.Entry entry() {
		return RiderLibrary.Entry.of(this.what);
	}

	Terms terms() {
		return new Terms(entry().kind(), entry().what(), this.area, (this.side != null) ? this.side : Side.BOTH,
				this.cover, (this.partner != null) ? new MemberId(this.partner) : null, this.framing);
	}

	String words() {
		return (this.wording != null) ? this.wording : "";
	}

}
