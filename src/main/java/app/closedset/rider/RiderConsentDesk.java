package app.closedset.rider;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.core.Viewer;
import app.closedset.rider.terms.Answer;
import app.closedset.signature.Evidence;
import app.closedset.signature.SealedText;
import app.closedset.signature.Sealing;
import app.closedset.signature.SignedContent;
import app.closedset.signature.SigningOutcome;
import app.closedset.signature.TypedName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What performers do with their own riders: read, answer, sign, do less, withdraw.
 */
@Service
class RiderConsentDesk {

	private final Riders riders;

	private final OwnRiders own;

	private final RiderFacts facts;

	private final RiderCalendar calendar;

	private final RiderDocument document;

	private final RiderWords words;

	private final Sealing sealing;

	private final RiderTold told;

	private final ApplicationEventPublisher events;

	RiderConsentDesk(Riders riders, OwnRiders own, RiderFacts facts, RiderCalendar calendar, RiderDocument document,
			RiderWords words, Sealing sealing, RiderTold told, ApplicationEventPublisher events) {
		this.riders = riders;
		this.own = own;
		this.facts = facts;
		this.calendar = calendar;
		this.document = document;
		this.words = words;
		this.sealing = sealing;
		this.told = told;
		this.events = events;
	}

	/** The performer's own rider, as offered. Changes nothing. */
	@Transactional(readOnly = true)
	ConsentPage page(RiderId id, Viewer viewer, Locale locale) {
		Rider rider = this.own.find(id, viewer);
		return ConsentPage.of(rider, OwnRiders.offered(rider), this.facts.of(rider), this.calendar.of(rider.scene()),
				this.words, locale);
	}

	/** The performer has the content before their eyes for the first time. */
	@Transactional
	RiderOutcome opened(RiderId id, Viewer viewer) {
		return settled("open", this.own.hold(id, viewer).opened(this.calendar.now()));
	}

	@Transactional
	RiderOutcome answer(RiderId id, Viewer viewer, RiderItemId item, Answer answer, String condition) {
		return settled("answer", this.own.hold(id, viewer).answer(item, answer, condition));
	}

	@Transactional
	RiderOutcome notYet(RiderId id, Viewer viewer) {
		return settled("not-yet", this.own.hold(id, viewer).notYet(this.calendar.now()));
	}

	/** Goes to the coordinator only. */
	@Transactional
	RiderOutcome askQuestion(RiderId id, Viewer viewer, String question) {
		return settled("question", this.own.hold(id, viewer).askQuestion(question, this.calendar.now()));
	}

	@Transactional
	RiderOutcome discuss(RiderId id, Viewer viewer) {
		return settled("discuss", this.own.hold(id, viewer).discuss(this.calendar.now()));
	}

	@Transactional
	RiderOutcome narrow(RiderId id, Viewer viewer) {
		return settled("narrow", this.own.hold(id, viewer).narrow(this.calendar.now()));
	}

	@Transactional
	RiderOutcome decline(RiderId id, Viewer viewer) {
		return settled("decline", this.own.hold(id, viewer).decline(this.calendar.now()));
	}

	@Transactional
	RiderOutcome disagree(RiderId id, Viewer viewer) {
		return settled("disagree", this.own.hold(id, viewer).disagree(this.calendar.now()));
	}

	/** At once, without a reason; the others are told that there are new limits. */
	@Transactional
	RiderOutcome takeBack(RiderId id, Viewer viewer, RiderItemId item) {
		Rider rider = this.own.hold(id, viewer);
		RiderOutcome outcome = settled("take-back", rider.takeBack(item, this.calendar.now()));
		if (outcome.done()) {
			this.told.newLimits(rider, viewer);
		}
		return outcome;
	}

	/** At once, without a reason. */
	@Transactional
	RiderOutcome withdraw(RiderId id, Viewer viewer) {
		Rider rider = this.own.hold(id, viewer);
		RiderOutcome outcome = settled("withdraw", rider.withdraw(this.calendar.now()));
		if (outcome.done()) {
			this.told.newLimits(rider, viewer);
		}
		return outcome;
	}

	/**
	 * The whole text that would be signed now, and remembers that this is what was shown.
	 * @return the text, or why there is nothing to sign yet
	 */
	@Transactional
	Frozen freeze(RiderId id, Viewer viewer, Locale locale) {
		Rider rider = this.own.hold(id, viewer);
		SignedContent content = content(rider, locale);
		RiderOutcome outcome = settled("show", rider.shown(content.sha256()));
		return outcome.done() ? new Frozen(content, EnumSet.noneOf(RiderRefusal.class))
				: new Frozen(null, outcome.refusals());
	}

	/**
	 * Signs exactly what was shown: refused if the version, the text or the script under
	 * it changed since.
	 * @param number of the version that was shown
	 * @param shown the hash of the text that was shown
	 * @param locale in which it was shown
	 */
	@Transactional
	RiderOutcome sign(RiderId id, Viewer viewer, int number, Sha256 shown, Locale locale, TypedName name,
			Evidence evidence) {
		Rider rider = this.own.hold(id, viewer);
		RiderCalendar.Dates dates = this.calendar.of(rider.scene());
		boolean adult = this.calendar.adultNow(rider.performer(), dates);
		SignedContent content = content(rider, locale);
		Set<RiderRefusal> objections = rider.objectionsToSigning(number, shown, adult, dates.callPassed());
		if (objections.isEmpty() && !content.sha256().equals(shown)) {
			objections.add(RiderRefusal.OTHER_TEXT);
		}
		SigningId signing = OwnRiders.offered(rider).signing();
		if (!objections.isEmpty() || signing == null) {
			return refused(rider, objections);
		}
		return switch (this.sealing.sign(signing, content, name, evidence)) {
			case SigningOutcome.Signed signed ->
				settled("sign", rider.sign(number, shown, adult, dates.callPassed(), dates.now()));
			case SigningOutcome.AlreadySigned already -> refused(rider, EnumSet.of(RiderRefusal.SIGNATURE_REFUSED));
			case SigningOutcome.Refused no -> refused(rider, EnumSet.of(switch (no.reason()) {
				case DISCLOSURE -> RiderRefusal.DISCLOSURE_MISSING;
				case FACTOR_TOO_OLD -> RiderRefusal.CODE_TOO_OLD;
				case REVOKED, OTHER_ACCOUNT, OTHER_TEXT -> RiderRefusal.SIGNATURE_REFUSED;
			}));
		};
	}

	/** The text exactly as it was signed, of the version in force or the last signed. */
	@Transactional(readOnly = true)
	Optional<SealedText> signedText(RiderId id, Viewer viewer) {
		Rider rider = this.own.find(id, viewer);
		return rider.versions()
			.stream()
			.filter((version) -> version.signedAt() != null)
			.reduce((first, second) -> second)
			.flatMap((version) -> this.sealing.sealed(RiderRecorded.subject(rider.id()), version.number(),
					rider.performer()));
	}

	private SignedContent content(Rider rider, Locale locale) {
		RiderVersion version = OwnRiders.offered(rider);
		return SignedContent.of(version.number(), this.document.text(version, this.facts.of(rider), locale), locale,
				version.basis().draftName());
	}

	private RiderOutcome settled(String verb, RiderOutcome outcome) {
		switch (outcome) {
			case RiderOutcome.Done done -> this.riders.save(done.rider());
			case RiderOutcome.Refused refused ->
				this.events.publishEvent(RiderRecorded.refused(refused.rider(), verb, refused.reasons()));
		}
		return outcome;
	}

	private RiderOutcome refused(Rider rider, Set<RiderRefusal> reasons) {
		Set<RiderRefusal> named = reasons.isEmpty() ? EnumSet.of(RiderRefusal.WRONG_STATE) : reasons;
		return settled("sign", new RiderOutcome.Refused(rider.id(), named));
	}

	/**
	 * A text to sign.
	 *
	 * @param content the text with its hash, or none if there is nothing to sign yet
	 * @param refusals why not
	 */
	record Frozen(@Nullable SignedContent content, Set<RiderRefusal> refusals) {

	}

}
