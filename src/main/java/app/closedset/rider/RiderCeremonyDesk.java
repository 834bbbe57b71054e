package app.closedset.rider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.closedset.core.AccountId;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Role;
import app.closedset.core.Sha256;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.rider.RiderCeremonyPage.Answered;
import app.closedset.rider.RiderCeremonyPage.Check;
import app.closedset.rider.RiderCeremonyPage.Frame;
import app.closedset.rider.RiderCeremonyPage.Given;
import app.closedset.rider.RiderCeremonyPage.Item;
import app.closedset.rider.RiderCeremonyPage.Part;
import app.closedset.rider.RiderCeremonyPage.SignResult;
import app.closedset.rider.RiderCeremonyPage.Signed;
import app.closedset.rider.RiderCeremonyPage.Stage;
import app.closedset.rider.RiderCeremonyPage.Whole;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import app.closedset.signature.Evidence;
import app.closedset.signature.Sealing;
import app.closedset.signature.SealedText;
import app.closedset.signature.SignatureSummary;
import app.closedset.signature.SignedContent;
import app.closedset.signature.SigningSummary;
import app.closedset.signature.Signings;
import app.closedset.signature.TypedName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages on which a performer reads, answers and signs. Reading them changes nothing.
 * Every command takes the number of the version that the performer had before their eyes,
 * and does nothing to another.
 */
@Service
class RiderCeremonyDesk {

	/** Items on one page; other uses of the pictures all stand on one. */
	private static final int ITEMS_PER_PART = 3;

	private static final int LONGEST_CONDITION = 500;

	private final OwnRiders own;

	private final RiderConsentDesk consent;

	private final RiderFacts facts;

	private final RiderCalendar calendar;

	private final RiderDocument document;

	private final RiderWords professional;

	private final RiderCeremonyWords plain;

	private final Signings signings;

	private final Sealing sealing;

	private final Members members;

	private final Accounts accounts;

	private final Coordination coordination;

	private final ApplicationEventPublisher events;

	RiderCeremonyDesk(OwnRiders own, RiderConsentDesk consent, RiderFacts facts, RiderCalendar calendar,
			RiderDocument document, RiderWords professional, RiderCeremonyWords plain, Signings signings,
			Sealing sealing, Members members, Accounts accounts, Coordination coordination,
			ApplicationEventPublisher events) {
		this.own = own;
		this.consent = consent;
		this.facts = facts;
		this.calendar = calendar;
		this.document = document;
		this.professional = professional;
		this.plain = plain;
		this.signings = signings;
		this.sealing = sealing;
		this.members = members;
		this.accounts = accounts;
		this.coordination = coordination;
		this.events = events;
	}

	// Reading.

	@Transactional(readOnly = true)
	Frame frame(RiderId id, Viewer viewer) {
		return frame(this.own.find(id, viewer), viewer);
	}

	/** One page of items, or nothing if there is no such page to answer now. */
	@Transactional(readOnly = true)
	Optional<Part> part(RiderId id, Viewer viewer, int number, Locale language) {
		Rider rider = this.own.find(id, viewer);
		Frame frame = frame(rider, viewer);
		if (!frame.stage().open() || number < 1 || number > frame.parts()) {
			return Optional.empty();
		}
		RiderVersion version = OwnRiders.offered(rider);
		Map<MemberId, String> names = this.facts.names(rider);
		List<RiderItem> items = parts(version).get(number - 1);
		return Optional.of(new Part(frame, number, items.getFirst().terms().kind(),
				version.basis().lines().stream().map(QuotedLine::words).toList(),
				items.stream().map((item) -> item(item, number, names, language)).toList(),
				Arrays.stream(ItemKind.Condition.values())
					.map((condition) -> this.plain.condition(condition, language))
					.toList(),
				RiderCeremonyPage.ANSWERS));
	}

	@Transactional(readOnly = true)
	Optional<Check> check(RiderId id, Viewer viewer, Locale language) {
		Rider rider = this.own.find(id, viewer);
		Frame frame = frame(rider, viewer);
		if (!frame.stage().open()) {
			return Optional.empty();
		}
		RiderVersion version = OwnRiders.offered(rider);
		Map<MemberId, String> names = this.facts.names(rider);
		List<List<RiderItem>> parts = parts(version);
		List<Item> items = new ArrayList<>();
		for (int number = 1; number <= parts.size(); number++) {
			for (RiderItem item : parts.get(number - 1)) {
				items.add(item(item, number, names, language));
			}
		}
		int missing = (int) version.items().stream().filter(RiderItem::unanswered).count();
		boolean open = version.items().stream().anyMatch(RiderItem::open);
		boolean protects = version.items().stream().anyMatch((item) -> item.refused() && !item.terms().isAsk());
		return Optional.of(new Check(frame, items, missing, open, !protects));
	}

	/** The whole text as it would be signed now, or nothing if it cannot be. */
	@Transactional(readOnly = true)
	Optional<Whole> whole(RiderId id, Viewer viewer, Locale language) {
		Rider rider = this.own.find(id, viewer);
		Frame frame = frame(rider, viewer);
		RiderVersion version = OwnRiders.offered(rider);
		if (frame.stage() != Stage.CHECK || version.items().stream().anyMatch(RiderItem::open)) {
			return Optional.empty();
		}
		SealedText text = this.document.text(version, this.facts.of(rider), language);
		return Optional
			.of(new Whole(frame, text, text.sha256().hex(), language.getLanguage(), version.reducedAt() != null));
	}

	/** What the performer signed last, or nothing if they signed nothing. */
	@Transactional(readOnly = true)
	Optional<Signed> signed(RiderId id, Viewer viewer) {
		Rider rider = this.own.find(id, viewer);
		return rider.versions()
			.stream()
			.filter((version) -> version.signedAt() != null)
			.reduce((first, second) -> second)
			.flatMap((version) -> signed(rider, version, viewer));
	}

	// Doing.

	/** Agrees to electronic records; from now on the performer holds the text. */
	@Transactional
	boolean agree(RiderId id, Viewer viewer, int version, Locale language) {
		Frame frame = frame(this.own.hold(id, viewer), viewer);
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
		Frame frame = frame(rider, viewer);
		if (frame.version() != version || !frame.stage().open() || number < 1 || number > frame.parts()) {
			return new Answered(Map.of(), Map.of(), true);
		}
		Map<RiderItemId, String> problems = new LinkedHashMap<>();
		Map<RiderItemId, Given> typed = new LinkedHashMap<>();
		for (RiderItem item : parts(OwnRiders.offered(rider)).get(number - 1)) {
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
		Frame frame = frame(rider, viewer);
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
			tell("ceremony.current", rider, viewer, true);
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

	private Optional<Signed> signed(Rider rider, RiderVersion version, Viewer viewer) {
		Subject about = RiderRecorded.subject(rider.id());
		return this.sealing.signature(about, version.number(), rider.performer())
			.flatMap((signature) -> this.sealing.sealed(about, version.number(), rider.performer())
				.map((text) -> new Signed(frame(rider, viewer), text, signature, holds(version, signature))));
	}

	private static boolean holds(RiderVersion version, SignatureSummary signature) {
		Instant reduced = version.reducedAt();
		return version.inForce() && !version.stale() && (reduced == null || !reduced.isAfter(signature.signedAt()));
	}

	private boolean on(RiderId id, Viewer viewer, int version, Supplier<RiderOutcome> verb, @Nullable String mail,
			boolean office) {
		Rider rider = this.own.hold(id, viewer);
		if (rider.newest().number() != version || OwnRiders.offered(rider).number() != version) {
			return false;
		}
		boolean done = verb.get().done();
		if (done && mail != null) {
			tell(mail, rider, viewer, office);
		}
		return done;
	}

	/**
	 * Tells the coordinator what happened; the office learns "current" or "action needed"
	 * and no more.
	 */
	private void tell(String message, Rider rider, Viewer viewer, boolean office) {
		Set<AccountId> told = new HashSet<>();
		this.members.findAll(coordinators(rider)).values().forEach((member) -> {
			if (told.add(member.account())) {
				mail(message, member, rider, viewer);
			}
		});
		if (office) {
			String known = "ceremony.current".equals(message) ? message : "ceremony.action";
			this.members.with(Role.OFFICE).forEach((member) -> {
				if (told.add(member.account())) {
					mail(known, member, rider, viewer);
				}
			});
		}
	}

	private void mail(String message, MemberSummary recipient, Rider rider, Viewer performer) {
		String path = "/productions/" + performer.production() + "/riders/" + rider.id();
		this.events.publishEvent(new MailRequested(message, recipient.account(), performer.production(),
				Map.of("performer", performer.name()), RiderRecorded.subject(rider.id()), MailLink.plain(path), null));
	}

	private List<MemberId> coordinators(Rider rider) {
		return this.coordination.coordinatorOf(rider.scene())
			.map(List::of)
			.orElseGet(() -> this.members.with(Role.COORDINATOR).stream().map(MemberSummary::id).toList());
	}

	// What it rests on.

	private Frame frame(Rider rider, Viewer viewer) {
		RiderVersion version = OwnRiders.offered(rider);
		Optional<SigningSummary> invitation = Optional.ofNullable(version.signing()).flatMap(this.signings::find);
		RiderCalendar.Dates dates = this.calendar.of(rider.scene());
		List<List<RiderItem>> parts = parts(version);
		int next = 1;
		while (next < parts.size() && parts.get(next - 1).stream().noneMatch(RiderItem::unanswered)) {
			next++;
		}
		String riders = "/productions/" + viewer.production() + "/riders/";
		return new Frame(rider.id(), riders + rider.id() + "/ceremony", riders + "mine/" + rider.id(),
				stage(rider, version, invitation, dates, viewer), invitation.map(SigningSummary::id).orElse(null),
				this.facts.of(rider).sceneNumber(), version.number(), contact(rider), parts.size(), next,
				dates.signBy());
	}

	private Stage stage(Rider rider, RiderVersion version, Optional<SigningSummary> invitation,
			RiderCalendar.Dates dates, Viewer viewer) {
		return switch (version.state()) {
			case IN_FORCE -> Stage.SIGNED;
			case IN_DISCUSSION -> Stage.DISCUSSION;
			case DECLINED -> Stage.DECLINED;
			case WITHDRAWN -> Stage.WITHDRAWN;
			case SUPERSEDED, DRAFT -> Stage.SUPERSEDED;
			case EXPIRED -> Stage.EXPIRED;
			case CLOSED -> Stage.CLOSED;
			case OFFERED -> openStage(rider, version, invitation, dates, viewer);
		};
	}

	private Stage openStage(Rider rider, RiderVersion version, Optional<SigningSummary> invitation,
			RiderCalendar.Dates dates, Viewer viewer) {
		if (version.stale()) {
			return Stage.STALE;
		}
		if (dates.callPassed()) {
			return Stage.EXPIRED;
		}
		if (!this.calendar.adultNow(rider.performer(), dates)) {
			return Stage.GUARDIAN;
		}
		if (invitation.filter((signing) -> signing.live() && signing.account().equals(viewer.account())).isEmpty()) {
			return Stage.UNSENT;
		}
		if (!invitation.get().disclosureAccepted()) {
			return Stage.AGREEMENT;
		}
		return version.items().stream().anyMatch(RiderItem::unanswered) ? Stage.PARTS : Stage.CHECK;
	}

	private Item item(RiderItem item, int part, Map<MemberId, String> names, Locale language) {
		return new Item(item.id(), part, this.plain.sentence(item, names, language), this.plain.details(item, language),
				this.professional.whole(item, names, language), item.answer(), item.ownCondition(), item.settled(), "");
	}

	/** Items of one kind together, a few on each page, in the coordinator's order. */
	private static List<List<RiderItem>> parts(RiderVersion version) {
		List<List<RiderItem>> parts = new ArrayList<>();
		for (ItemKind kind : ItemKind.values()) {
			List<RiderItem> items = version.items()
				.stream()
				.filter((item) -> item.terms().kind() == kind)
				.sorted(Comparator.comparingInt(RiderItem::position))
				.toList();
			int most = (kind == ItemKind.USE) ? Math.max(1, items.size()) : ITEMS_PER_PART;
			for (int from = 0; from < items.size(); from += most) {
				parts.add(items.subList(from, Math.min(items.size(), from + most)));
			}
		}
		return parts;
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

	/** The coordinator of the scene and how to reach them; else the office. */
	private String contact(Rider rider) {
		List<MemberId> people = coordinators(rider);
		Map<MemberId, MemberSummary> found = this.members.findAll(
				people.isEmpty() ? this.members.with(Role.OFFICE).stream().map(MemberSummary::id).toList() : people);
		Map<AccountId, AccountSummary> known = this.accounts
			.findAll(found.values().stream().map(MemberSummary::account).toList());
		return found.values()
			.stream()
			.sorted(Comparator.comparing(MemberSummary::name))
			.map((member) -> reach(member, known.get(member.account())))
			.collect(Collectors.joining("; "));
	}

	private static String reach(MemberSummary member, @Nullable AccountSummary account) {
		return (account != null) ? member.name() + ", " + account.email() : member.name();
	}

}
