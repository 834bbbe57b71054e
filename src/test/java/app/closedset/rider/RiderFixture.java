package app.closedset.rider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.RiderItemId;
import app.closedset.core.SceneId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.platform.PlainEncryption;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.BodyArea;
import app.closedset.rider.terms.Cover;
import app.closedset.rider.terms.Framing;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Side;
import app.closedset.rider.terms.Terms;
import app.closedset.script.SceneText;

/**
 * Riders for tests, brought where they are by their own verbs only.
 */
final class RiderFixture {

	static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	static final LocalDate OF_AGE = LocalDate.of(2026, 11, 30);

	static final MemberId COORDINATOR = MemberId.next();

	static final MemberId OFFICE = MemberId.next();

	static final MemberId PARTNER = MemberId.next();

	static final SceneId SCENE = SceneId.next();

	static final DraftId DRAFT = DraftId.next();

	static final Sha256 TEXT = Sha256.of("the text");

	static final Terms HAND_ON_BACK = new Terms(ItemKind.CONTACT, "HAND", BodyArea.UPPER_BACK, Side.BOTH, Cover.ROBE,
			PARTNER, null);

	static final Terms BARE_HAND_ON_BACK = new Terms(ItemKind.CONTACT, "HAND", BodyArea.UPPER_BACK, Side.BOTH,
			Cover.BARE_SKIN, PARTNER, null);

	static final Terms SEEN_BACK = new Terms(ItemKind.NUDITY, "SEEN", BodyArea.UPPER_BACK, Side.BOTH, Cover.BARE_SKIN,
			null, Framing.FROM_BEHIND);

	private RiderFixture() {
	}

	static SceneText scene(String... lines) {
		List<SceneText.Line> found = new ArrayList<>();
		for (String line : lines) {
			found.add(new SceneText.Line(found.size() + 1, SceneText.Kind.ACTION, line, found.size() + 1, false));
		}
		return new SceneText(SCENE, DRAFT, "24", "INT. BOATHOUSE - NIGHT", found);
	}

	static Rider draft() {
		return Rider.started(SCENE, MemberId.next(), true,
				ScriptBasis.of(scene("The lamp swings.", "He kisses her.", "Dawn."), "White", List.of(2)),
				PlainEncryption.WORDS);
	}

	static Rider described() {
		Rider rider = draft();
		rider.add(HAND_ON_BACK, "", OF_AGE);
		rider.add(SEEN_BACK, "", OF_AGE);
		rider.add(Terms.condition(ItemKind.Condition.CLOSED_SET), "", OF_AGE);
		rider.add(Terms.use(ItemKind.Use.TRAILER), "", OF_AGE);
		rider.describe(new Particulars(List.of("No touch below the waist"), List.of("Ada, camera"), "",
				"Destroyed after delivery"));
		return rider;
	}

	static Rider offered() {
		return offer(described());
	}

	static Rider offer(Rider rider) {
		rider.confirmWording(COORDINATOR, NOW);
		rider.offer(SigningId.next(), OFFICE, OF_AGE, false, NOW);
		return rider;
	}

	static Rider answered(Rider rider) {
		rider.newest()
			.items()
			.stream()
			.filter((item) -> !item.settled() && item.terms().kind() != ItemKind.USE)
			.forEach((item) -> rider.answer(item.id(), Answer.AGREED, ""));
		return rider;
	}

	static Rider inForce() {
		return sign(answered(offered()));
	}

	static Rider sign(Rider rider) {
		rider.shown(TEXT);
		rider.sign(rider.newest().number(), TEXT, true, false, NOW);
		return rider;
	}

	static Rider inDiscussion() {
		Rider rider = answered(offered());
		rider.answer(item(rider, HAND_ON_BACK), Answer.NOT_AGREED, "");
		rider.discuss(NOW);
		return rider;
	}

	static Rider in(RiderState state) {
		Rider rider = switch (state) {
			case DRAFT -> described();
			case OFFERED -> answered(offered());
			case IN_DISCUSSION -> inDiscussion();
			case IN_FORCE, SUPERSEDED -> inForce();
			case DECLINED, EXPIRED -> offered();
			case WITHDRAWN, CLOSED -> inForce();
		};
		switch (state) {
			case DECLINED -> rider.decline(NOW);
			case EXPIRED -> rider.expire(NOW);
			case WITHDRAWN -> rider.withdraw(NOW);
			case CLOSED -> rider.close(NOW);
			default -> {
			}
		}
		return rider;
	}

	static RiderItemId item(Rider rider, Terms terms) {
		return rider.newest()
			.items()
			.stream()
			.filter((item) -> item.terms().equals(terms))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
