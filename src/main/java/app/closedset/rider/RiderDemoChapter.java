package app.closedset.rider;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.SceneId;
import app.closedset.core.SigningId;
import app.closedset.core.Viewer;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.BodyArea;
import app.closedset.rider.terms.Cover;
import app.closedset.rider.terms.Framing;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Side;
import app.closedset.rider.terms.Terms;
import app.closedset.signature.Evidence;
import app.closedset.signature.SignedContent;
import app.closedset.signature.Signings;
import app.closedset.signature.TypedName;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Riders of the demo in different states: in force, narrowed, offered, in discussion,
 * withdrawn, and a draft.
 */
@Component
@Profile("demo")
class RiderDemoChapter implements DemoChapter {

	private static final Locale LANGUAGE = Locale.ENGLISH;

	private final RiderDesk desk;

	private final RiderConsentDesk consent;

	private final RiderReading reading;

	private final RiderCalendar calendar;

	private final Signings signings;

	private final TransactionTemplate transactions;

	RiderDemoChapter(RiderDesk desk, RiderConsentDesk consent, RiderReading reading, RiderCalendar calendar,
			Signings signings, TransactionTemplate transactions) {
		this.desk = desk;
		this.consent = consent;
		this.reading = reading;
		this.calendar = calendar;
		this.signings = signings;
		this.transactions = transactions;
	}

	@Override
	public int number() {
		return 50;
	}

	@Override
	public void tell(DemoStage stage) {
		RiderId nell = offered(stage, "24", "nell", "imran");
		signed(stage, nell, "nell");
		takenBack(stage, nell, "nell");
		signed(stage, offered(stage, "24", "imran", "nell"), "imran");
		signed(stage, offered(stage, "17", "nell", "imran"), "nell");
		discussed(stage, offered(stage, "17", "imran", "nell"), "imran");
		offered(stage, "29", "nell", "imran");
		withdrawn(stage);
		draft(stage, "15", "nell", "imran");
	}

	private void withdrawn(DemoStage stage) {
		RiderId imran = offered(stage, "29", "imran", "nell");
		signed(stage, imran, "imran");
		done(stage.as("imran", (viewer) -> this.consent.withdraw(imran, viewer)));
	}

	private RiderId draft(DemoStage stage, String number, String performer, String partner) {
		SceneId scene = stage.recall("scene:" + number, SceneId.class);
		MemberId member = stage.recall("member:" + performer, MemberId.class);
		MemberId other = stage.recall("member:" + partner, MemberId.class);
		RiderId rider = stage.as("coordinator", (viewer) -> this.desk.start(scene, member, viewer));
		stage.remember("rider:" + number + ":" + performer, rider);
		for (Terms terms : List.of(
				new Terms(ItemKind.CONTACT, "KISS_OPEN", null, Side.BOTH, Cover.BARE_SKIN, other, Framing.CLOSE),
				new Terms(ItemKind.CONTACT, "HAND", BodyArea.UPPER_BACK, Side.BOTH, Cover.ROBE, other, Framing.MEDIUM),
				new Terms(ItemKind.NUDITY, "SEEN", BodyArea.UPPER_BACK, Side.BOTH, Cover.BARE_SKIN, null,
						Framing.FROM_BEHIND),
				Terms.condition(ItemKind.Condition.CLOSED_SET), Terms.condition(ItemKind.Condition.ROBE_BETWEEN_TAKES),
				Terms.use(ItemKind.Use.TRAILER))) {
			coordinated(stage, (viewer) -> this.desk.add(rider, form(rider, viewer), terms, "", viewer));
		}
		return rider;
	}

	private RiderId offered(DemoStage stage, String number, String performer, String partner) {
		RiderId rider = draft(stage, number, performer, partner);
		Particulars particulars = new Particulars(
				List.of("No touch below the waist", "Nothing is seen of the front of the body"),
				List.of("Director", "Camera operator", "Boom operator", "Intimacy coordinator"),
				"Blocked and walked through in clothes, the day before",
				"Kept by the editor alone, destroyed when the picture is delivered");
		coordinated(stage, (viewer) -> this.desk.describe(rider, form(rider, viewer), particulars, viewer));
		coordinated(stage, (viewer) -> this.desk.confirmWording(rider, form(rider, viewer), viewer));
		long version = stage.as("coordinator", (viewer) -> form(rider, viewer));
		done(stage.as("office", (viewer) -> this.desk.offer(rider, version, viewer)));
		return rider;
	}

	private void answered(DemoStage stage, RiderId rider, String performer) {
		done(stage.as(performer, (viewer) -> this.consent.opened(rider, viewer)));
		for (ConsentPage.Item item : page(stage, rider, performer).items()) {
			if (item.kind() != ItemKind.USE) {
				done(stage.as(performer, (viewer) -> this.consent.answer(rider, viewer, item.id(), Answer.AGREED, "")));
			}
		}
	}

	private void signed(DemoStage stage, RiderId rider, String performer) {
		answered(stage, rider, performer);
		SigningId signing = page(stage, rider, performer).signing();
		if (signing == null) {
			throw new IllegalStateException("The demo's rider has no invitation");
		}
		stage.as(performer, (viewer) -> this.transactions.execute((status) -> {
			this.signings.acceptDisclosure(signing, viewer.account(), LANGUAGE);
			return true;
		}));
		done(stage.as(performer, (viewer) -> {
			SignedContent content = this.consent.freeze(rider, viewer, LANGUAGE).content();
			if (content == null) {
				throw new IllegalStateException("The demo's rider cannot be signed yet");
			}
			return this.consent.sign(rider, viewer, content.version(), content.sha256(), LANGUAGE,
					new TypedName(viewer.name()), new Evidence(viewer.account(), Evidence.Method.MAILED_CODE,
							this.calendar.now(), "127.0.0.1", "Demo", null));
		}));
	}

	private void takenBack(DemoStage stage, RiderId rider, String performer) {
		RiderItemId item = page(stage, rider, performer).of(ItemKind.NUDITY).get(0).id();
		done(stage.as(performer, (viewer) -> this.consent.takeBack(rider, viewer, item)));
	}

	private void discussed(DemoStage stage, RiderId rider, String performer) {
		answered(stage, rider, performer);
		RiderItemId item = page(stage, rider, performer).of(ItemKind.NUDITY).get(0).id();
		done(stage.as(performer,
				(viewer) -> this.consent.answer(rider, viewer, item, Answer.AGREED_IF, "the lamp is out")));
		done(stage.as(performer, (viewer) -> this.consent.discuss(rider, viewer)));
	}

	private ConsentPage page(DemoStage stage, RiderId rider, String performer) {
		return stage.as(performer, (viewer) -> this.consent.page(rider, viewer, LANGUAGE));
	}

	private long form(RiderId rider, Viewer coordinator) {
		return this.reading.form(rider, coordinator);
	}

	private static void coordinated(DemoStage stage, Function<Viewer, RiderOutcome> act) {
		done(stage.as("coordinator", act));
	}

	private static void done(RiderOutcome outcome) {
		Set<RiderRefusal> refusals = outcome.refusals();
		if (!refusals.isEmpty()) {
			throw new IllegalStateException("The demo's rider was refused: " + refusals);
		}
	}

}
