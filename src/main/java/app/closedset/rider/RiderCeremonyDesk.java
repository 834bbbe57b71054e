package app.closedset.rider;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Sha256;
import app.closedset.core.Viewer;
import app.closedset.rider.RiderCeremonyPage.Answered;
import app.closedset.rider.RiderCeremonyPage.Frame;
import app.closedset.rider.RiderCeremonyPage.Given;
import app.closedset.rider.RiderCeremonyPage.SignResult;
import app.closedset.rider.RiderCeremonyPage.Stage;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import app.closedset.signature.Evidence;
import app.closedset.signature.Sealing;
import app.closedset.signature.SignedContent;
import app.closedset.signature.Signings;
import app.closedset.signature.TypedName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a performer does in the ceremony: agree, answer, sign, or not. Every command takes
 * the number of the version that the performer had before their eyes, and does nothing to
 * another.
 */
@Service
class RiderCeremonyDesk {

	private static final int LONGEST_CONDITION = 500;

	private final OwnRiders own;

	private final RiderConsentDesk consent;

	private final RiderCeremonyFrames frames;

	private final RiderCeremonyPeople people;

	private final RiderCalendar calendar;

	private final Signings signings;

	private final Sealing sealing;

	private final ApplicationEventPublisher events;

	RiderCeremonyDesk(OwnRiders own, RiderConsentDesk consent, RiderCeremonyFrames frames, RiderCeremonyPeople people,
			RiderCalendar calendar, Signings signings, Sealing sealing, ApplicationEventPublisher events) {
		this.own = own;
		this.consent = consent;
		this.frames = frames;
		this.people = people;
		this.calendar = calendar;
		this.signings = signings;
		this.sealing = sealing;
		this.events = events;
	}

	/** Agrees to electronic records; from now on the performer holds the text. */
	@Transactional
	boolean agree(RiderId id, Viewer viewer, int version, Locale language) {
		Frame frame = this.frames.of(this.own.hold(id, viewer), viewer);
		if (frame.version() != version || frame.signing() == null) {
			return false;
		}
		if (frame.stage() == Stage.AGREEMENT) {
			this.signings.acceptDisclosure(frame.signing(), viewer.account(), language);
			this.consent.opened(id, viewer);
		}
		return true;
	}

	/**
	 * Stores the answers of one page. Those that are complete are stored even if others
	 * are not.
	 */
	@Transactional
	Answered answer(RiderId id, Viewer viewer, int version, int number, Map<String, String> fields) {
		Rider rider = this.own.hold(id, viewer);
		Frame frame = this.frames.of(rider, viewer);
		if (frame.version() != version || !frame.stage().open() || number < 1 || number > frame.parts()) {
			return new Answered(Map.of(), Map.of(), true);
		}
		Map<RiderItemId, String> problems = new LinkedHashMap<>();
		Map<RiderItemId, Given> typed = new LinkedHashMap<>();
		for (RiderItem item : RiderCeremonyFrames.parts(OwnRiders.offered(rider)).get(number - 1)) {
			if (item.settled()) {
				continue;
			}
			Given given = given(item, fields);
			typed.put(item.id(), given);
			String problem = problem(item, given);
			if (!problem.isEmpty()) {
				problems.put(item.id(), problem);
			}
			else if (item.answer() != given.answer() || !item.ownCondition().equals(given.condition())) {
				this.consent.answer(id, viewer, item.id(), given.answer(), given.condition());
			}
		}
		return new Answered(problems, typed, false);
	}

	/** Sends the answers to the coordinator; nothing is signed. */
	@Transactional
	boolean discuss(RiderId id, Viewer viewer, int version) {
		return on(id, viewer, version, () -> this.consent.discuss(id, viewer), "ceremony.answers", true);
	}

	/** Takes out what was refused and writes conditions in. */
	@Transactional
	boolean narrow(RiderId id, Viewer viewer, int version) {
		return on(id, viewer, version, () -> this.consent.narrow(id, viewer), null, false);
	}

	@Transactional
	boolean later(RiderId id, Viewer viewer, int version) {
		return on(id, viewer, version, () -> this.consent.notYet(id, viewer), "ceremony.later", false);
	}

	@Transactional
	boolean decline(RiderId id, Viewer viewer, int version) {
		return on(id, viewer, version, () -> this.consent.decline(id, viewer), "ceremony.declined", true);
	}

	@Transactional
	boolean ask(RiderId id, Viewer viewer, int version, String question) {
		return on(id, viewer, version, () -> this.consent.askQuestion(id, viewer, question), "ceremony.question",
				false);
	}

	/**
	 * Signs the text that was shown. A second press finds the signature of the first.
	 * @param version the number of the version that was shown
	 * @param shown the hash of the text that was shown
	 * @param language in which it was shown
	 * @param name as typed
	 * @param codeProvenAt when the performer last proved themselves, or never
	 * @param address of their device
	 * @param agent what their browser calls itself
	 */
	@Transactional
	SignResult sign(RiderId id, Viewer viewer, int version, Sha256 shown, Locale language, TypedName name,
			@Nullable Instant codeProvenAt, String address, String agent) {
		Rider rider = this.own.hold(id, viewer);
		if (isSigned(rider, version, shown)) {
			return SignResult.SIGNED;
		}
		Frame frame = this.frames.of(rider, viewer);
		if (frame.version() != version || frame.stage() != Stage.CHECK) {
			return overtaken(rider, version, shown, RiderRefusal.WRONG_STATE);
		}
		if (codeProvenAt == null) {
			return SignResult.NEEDS_CODE;
		}
		SignedContent now = this.consent.freeze(id, viewer, language).content();
		if (now == null || !now.sha256().equals(shown)) {
			return overtaken(rider, version, shown, RiderRefusal.OTHER_TEXT);
		}
		RiderOutcome outcome = this.consent.sign(id, viewer, version, shown, language, name,
				new Evidence(viewer.account(), Evidence.Method.MAILED_CODE, codeProvenAt, address, agent,
						this.calendar.of(rider.scene()).call()));
		if (outcome.done()) {
			this.people.tell("ceremony.current", rider, viewer, true);
			return SignResult.SIGNED;
		}
		if (outcome.refusals().contains(RiderRefusal.CODE_TOO_OLD)) {
			return SignResult.NEEDS_CODE;
		}
		return isSigned(rider, version, shown) ? SignResult.SIGNED : SignResult.CHANGED;
	}

	/**
	 * What the performer read no longer holds, unless another press has just signed it.
	 */
	private SignResult overtaken(Rider rider, int version, Sha256 shown, RiderRefusal why) {
		if (isSigned(rider, version, shown)) {
			return SignResult.SIGNED;
		}
		this.events.publishEvent(RiderRecorded.refused(rider.id(), "sign", Set.of(why)));
		return SignResult.CHANGED;
	}

	private boolean isSigned(Rider rider, int version, Sha256 text) {
		return this.sealing.signature(RiderRecorded.subject(rider.id()), version, rider.performer())
			.filter((signature) -> signature.sha256().equals(text))
			.isPresent();
	}

	private boolean on(RiderId id, Viewer viewer, int version, Supplier<RiderOutcome> verb, @Nullable String mail,
			boolean office) {
		Rider rider = this.own.hold(id, viewer);
		if (rider.newest().number() != version || OwnRiders.offered(rider).number() != version) {
			return false;
		}
		boolean done = verb.get().done();
		if (done && mail != null) {
			this.people.tell(mail, rider, viewer, office);
		}
		return done;
	}

	private static Given given(RiderItem item, Map<String, String> fields) {
		Answer answer = switch (fields.getOrDefault("answer-" + item.id(), "")) {
			case "AGREED" -> Answer.AGREED;
			case "AGREED_IF" -> Answer.AGREED_IF;
			case "NOT_AGREED" -> Answer.NOT_AGREED;
			default -> Answer.NOT_ANSWERED;
		};
		String own = fields.getOrDefault("own-" + item.id(), "").strip();
		String chosen = fields.getOrDefault("condition-" + item.id(), "").strip();
		String condition = (own.isEmpty() || chosen.isEmpty()) ? chosen + own : chosen + " " + own;
		return new Given(answer, (answer == Answer.AGREED_IF) ? condition : "");
	}

	private static String problem(RiderItem item, Given given) {
		return switch (given.answer()) {
			case NOT_ANSWERED -> (item.terms().kind() == ItemKind.USE) ? "" : "ceremony.part.missing";
			case AGREED_IF -> given.condition().isEmpty() ? "ceremony.part.condition.missing"
					: (given.condition().length() > LONGEST_CONDITION) ? "ceremony.part.condition.long" : "";
			case AGREED, NOT_AGREED -> "";
		};
	}

}
