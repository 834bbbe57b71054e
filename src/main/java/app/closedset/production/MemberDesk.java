package app.closedset.production;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.core.AccountId;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import app.closedset.platform.ProductionContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of a production: taking them in, their roles and ages, and their leaving.
 */
@Service
class MemberDesk implements Members {

	private final MemberRegister members;

	private final ProductionRegister productions;

	private final CastingRegister castings;

	private final EngagementRegister engagements;

	private final Accounts accounts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MemberDesk(MemberRegister members, ProductionRegister productions, CastingRegister castings,
			EngagementRegister engagements, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
		this.members = members;
		this.productions = productions;
		this.castings = castings;
		this.engagements = engagements;
		this.accounts = accounts;
		this.events = events;
		this.clock = clock;
	}

	/** Everyone, as far as the viewer may know them. */
	@Transactional(readOnly = true)
	PeoplePage people(Viewer viewer) {
		boolean mayManage = viewer.isAny(Role.OFFICE, Role.PRODUCER);
		boolean maySeeAges = mayManage || viewer.isAny(Role.COORDINATOR);
		List<Member> everyone = this.members.everyone();
		Map<MemberId, String> names = everyone.stream().collect(Collectors.toMap(Member::id, Member::name));
		List<Member> present = everyone.stream().filter(Member::isPresent).toList();
		Map<AccountId, AccountSummary> known = this.accounts.findAll(present.stream().map(Member::account).toList());
		Map<MemberId, List<String>> parts = this.castings.parts()
			.stream()
			.collect(Collectors.groupingBy(PartName::performer,
					Collectors.mapping(PartName::character, Collectors.toList())));
		LocalDate today = today();
		return new PeoplePage(viewer.production(), present.stream().map((member) -> {
			AccountSummary account = known.get(member.account());
			return new PeoplePage.Row(member.id(), member.name(), sorted(member.roles()),
					(mayManage && account != null) ? account.email() : null, account != null && account.activated(),
					parts.getOrDefault(member.id(), List.of()), (maySeeAges && member.roles().contains(Role.PERFORMER))
							? AgeMark.of(member, member.adultConfirmedBy().map(names::get).orElse(null), today) : null);
		}).toList(), mayManage, maySeeAges);
	}

	/**
	 * One person, for those who manage people.
	 * @throws NotFound if there is no such person here, or no more
	 */
	@Transactional(readOnly = true)
	MemberPage member(MemberId id) {
		Member member = present(id);
		AccountSummary account = this.accounts.find(member.account()).orElseThrow();
		String confirmedBy = member.adultConfirmedBy().flatMap(this.members::findById).map(Member::name).orElse(null);
		List<String> parts = this.castings.parts()
			.stream()
			.filter((part) -> part.performer().equals(id))
			.map(PartName::character)
			.toList();
		return new MemberPage(ProductionContext.production().orElseThrow(), id, member.version(), member.name(),
				account.email(), account.activated(), sorted(member.roles()), parts,
				this.engagements.of(id).stream().anyMatch(Engagement::mayEnd),
				member.roles().contains(Role.PERFORMER) ? AgeMark.of(member, confirmedBy, today()) : null);
	}

	@Transactional
	MemberOutcome invite(Viewer viewer, String email, String name, Locale language, Set<Role> roles) {
		hold();
		Optional<RoleRefusal> refusal = RoleRules.refusal(Set.of(), roles, viewer.roles(), 0);
		if (refusal.isPresent()) {
			return refused(new Subject("production", viewer.production().value()), refusal.get());
		}
		AccountId account = this.accounts.invited(email, name, language);
		Optional<Member> known = this.members.ofAccount(account);
		if (known.isPresent() && known.get().isPresent()) {
			return new MemberOutcome.AlreadyHere(known.get().id());
		}
		Member member = this.members.save(known.map((earlier) -> earlier.rejoined(name, roles))
			.orElseGet(() -> Member.joined(account, name, roles, this.clock.instant())));
		welcome(member, viewer.name());
		return new MemberOutcome.Done(member.id());
	}

	/** See {@link ProductionFounding#enrol}. */
	@Transactional
	MemberId enrol(String email, String name, Locale language, Set<Role> roles) {
		if (!Line.isWritable(name) || roles.isEmpty()) {
			throw new IllegalArgumentException("A member has a name and a role");
		}
		hold();
		AccountId account = this.accounts.invited(email, name, language);
		Optional<Member> known = this.members.ofAccount(account);
		if (known.isPresent() && known.get().isPresent()) {
			Set<Role> more = new HashSet<>(known.get().roles());
			more.addAll(roles);
			return this.members.save(known.get().described(known.get().name(), more)).id();
		}
		return this.members
			.save(known.map((earlier) -> earlier.rejoined(name, roles))
				.orElseGet(() -> Member.joined(account, name, roles, this.clock.instant())))
			.id();
	}

	/**
	 * Gives a member a name and roles. It holds from their next click.
	 * @throws app.closedset.core.Stale if the form is older than what is stored
	 */
	@Transactional
	MemberOutcome describe(Viewer viewer, MemberId id, long version, String name, Set<Role> roles) {
		hold();
		Member member = present(id);
		member.expect(version);
		Optional<RoleRefusal> refusal = refusal(member, roles, viewer);
		if (refusal.isPresent()) {
			return refused(new Subject("member", id.value()), refusal.get());
		}
		this.members.save(member.described(name, roles));
		return new MemberOutcome.Done(id);
	}

	/**
	 * Ends someone's time in the production, with their links to characters and their
	 * engagements.
	 */
	@Transactional
	MemberOutcome remove(Viewer viewer, MemberId id, long version) {
		hold();
		Member member = present(id);
		member.expect(version);
		Optional<RoleRefusal> refusal = RoleRules.refusal(member.roles(), Set.of(), viewer.roles(), producers());
		if (refusal.isPresent()) {
			return refused(new Subject("member", id.value()), refusal.get());
		}
		for (Casting casting : this.castings.of(id)) {
			this.castings.delete(casting);
			this.events.publishEvent(casting.unlinked());
		}
		for (Engagement engagement : this.engagements.of(id)) {
			if (engagement.mayEnd()) {
				this.engagements.save(engagement.ended(viewer.member(), this.clock.instant()));
			}
		}
		this.members.save(member.left(this.clock.instant()));
		return new MemberOutcome.Done(id);
	}

	/**
	 * @param birth not in the future
	 */
	@Transactional
	void bornOn(MemberId id, long version, LocalDate birth) {
		Member member = present(id);
		member.expect(version);
		this.members.save(member.bornOn(birth));
	}

	@Transactional
	void confirmAdult(Viewer viewer, MemberId id, long version) {
		Member member = present(id);
		member.expect(version);
		this.members.save(member.confirmedAdult(viewer.member(), this.clock.instant()));
	}

	@Transactional
	void forgetAge(MemberId id, long version) {
		Member member = present(id);
		member.expect(version);
		this.members.save(member.ageUnknown());
	}

	@Transactional(readOnly = true)
	long versionOf(MemberId id) {
		return present(id).version();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<MemberSummary> find(MemberId member) {
		return this.members.findById(member).map(Member::summary);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<MemberId, MemberSummary> findAll(Collection<MemberId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.members.among(Set.copyOf(ids))
			.stream()
			.map(Member::summary)
			.collect(Collectors.toMap(MemberSummary::id, Function.identity()));
	}

	@Override
	@Transactional(readOnly = true)
	public List<MemberSummary> all() {
		return this.members.present().stream().map(Member::summary).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<MemberSummary> with(Role role) {
		return this.members.presentWith(role).stream().map(Member::summary).toList();
	}

	private Optional<RoleRefusal> refusal(Member member, Set<Role> roles, Viewer viewer) {
		Optional<RoleRefusal> refusal = RoleRules.refusal(member.roles(), roles, viewer.roles(), producers());
		if (refusal.isPresent()) {
			return refusal;
		}
		if (loses(member, roles, Role.PERFORMER) && !this.castings.of(member.id()).isEmpty()) {
			return Optional.of(RoleRefusal.STILL_CAST);
		}
		if (loses(member, roles, Role.COORDINATOR)
				&& this.engagements.of(member.id()).stream().anyMatch(Engagement::mayEnd)) {
			return Optional.of(RoleRefusal.STILL_ENGAGED);
		}
		return Optional.empty();
	}

	private static boolean loses(Member member, Set<Role> roles, Role role) {
		return member.roles().contains(role) && !roles.contains(role);
	}

	private int producers() {
		return this.members.presentWith(Role.PRODUCER).size();
	}

	private MemberOutcome refused(Subject subject, RoleRefusal why) {
		this.events.publishEvent(new CastRecorded("member.change-refused", subject, Map.of("why", why.name())));
		return new MemberOutcome.Refused(why);
	}

	private void welcome(Member member, String by) {
		ProductionId production = ProductionContext.production().orElseThrow();
		this.events.publishEvent(new MailRequested("production-joined", member.account(), production, Map.of("by", by),
				new Subject("member", member.id().value()), MailLink.plain("/productions/" + production), null));
	}

	private Member present(MemberId id) {
		return this.members.findById(id).filter(Member::isPresent).orElseThrow(() -> new NotFound("member"));
	}

	private LocalDate today() {
		ZoneId zone = ProductionContext.production()
			.flatMap(this.productions::findById)
			.map((production) -> production.summary().zone())
			.orElse(ZoneOffset.UTC);
		return LocalDate.ofInstant(this.clock.instant(), zone);
	}

	private static List<Role> sorted(Set<Role> roles) {
		return roles.stream().sorted().toList();
	}

	/** Commands on people come one after the other. */
	private void hold() {
		ProductionContext.production().flatMap(this.productions::hold).orElseThrow(() -> new NotFound("production"));
	}

}
