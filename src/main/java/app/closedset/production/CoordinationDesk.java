package app.closedset.production;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.agreement.AgreementRule;
import app.closedset.agreement.AgreementTopic;
import app.closedset.agreement.Agreements;
import app.closedset.core.CharacterId;
import app.closedset.core.Choice;
import app.closedset.core.EngagementId;
import app.closedset.core.Forbidden;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.SceneLabels;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Engaging a coordinator, and performers who ask for one.
 */
@Service
class CoordinationDesk implements Coordination {

	private final EngagementRegister engagements;

	private final CoordinatorRequests requests;

	private final MemberRegister members;

	private final CastingRegister castings;

	private final CharacterRegister characters;

	private final ProductionRegister productions;

	private final Agreements agreements;

	private final ObjectProvider<SceneLabels> sceneLabels;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CoordinationDesk(EngagementRegister engagements, CoordinatorRequests requests, MemberRegister members,
			CastingRegister castings, CharacterRegister characters, ProductionRegister productions,
			Agreements agreements, ObjectProvider<SceneLabels> sceneLabels, ApplicationEventPublisher events,
			Clock clock) {
		this.engagements = engagements;
		this.requests = requests;
		this.members = members;
		this.castings = castings;
		this.characters = characters;
		this.productions = productions;
		this.agreements = agreements;
		this.sceneLabels = sceneLabels;
		this.events = events;
		this.clock = clock;
	}

	/** Engagements and requests; a coordinator sees their own engagements only. */
	@Transactional(readOnly = true)
	EngagementsPage page(Viewer viewer) {
		boolean mayOffer = viewer.isAny(Role.OFFICE, Role.PRODUCER);
		List<Engagement> all = this.engagements.newestFirst();
		List<Engagement> accepted = all.stream().filter((one) -> one.state() == EngagementState.ACCEPTED).toList();
		Map<MemberId, Member> people = this.members.everyone()
			.stream()
			.collect(Collectors.toMap(Member::id, Function.identity()));
		Map<SceneId, String> labels = labels();
		List<EngagementsPage.Row> rows = all.stream()
			.filter((one) -> mayOffer || one.coordinator().equals(viewer.member()))
			.map((one) -> row(one, viewer, people, labels))
			.toList();
		List<EngagementsPage.Request> asked = this.requests.oldestFirst()
			.stream()
			.map((request) -> new EngagementsPage.Request(name(people, request.performer()), request.scene(),
					label(labels, request.scene()), request.askedAt(),
					covering(accepted, request.scene()).map((one) -> name(people, one.coordinator())).orElse(null)))
			.toList();
		List<Choice> coordinators = people.values()
			.stream()
			.filter((member) -> member.isPresent() && member.roles().contains(Role.COORDINATOR))
			.sorted(Comparator.comparing(Member::name))
			.map((member) -> Choice.text(member.id().toString(), member.name()))
			.toList();
		List<Choice> scenes = labels.entrySet()
			.stream()
			.map((scene) -> Choice.text(scene.getKey().toString(), scene.getValue()))
			.toList();
		return new EngagementsPage(viewer.production(), rows, asked, rules(viewer), coordinators, scenes, mayOffer);
	}

	/** The scenes in which the performer's characters are, and what they asked. */
	@Transactional(readOnly = true)
	AskingPage asking(Viewer viewer) {
		Map<SceneId, Instant> asked = new LinkedHashMap<>();
		this.requests.of(viewer.member()).forEach((request) -> asked.put(request.scene(), request.askedAt()));
		Set<CharacterId> own = this.castings.of(viewer.member())
			.stream()
			.map(Casting::character)
			.collect(Collectors.toSet());
		List<String> names = own.isEmpty() ? List.of()
				: this.characters.byName()
					.stream()
					.filter((character) -> own.contains(character.id()))
					.map(ScriptCharacter::name)
					.toList();
		SceneLabels provider = this.sceneLabels.getIfAvailable();
		Map<SceneId, String> labels = new LinkedHashMap<>(
				(provider != null && !names.isEmpty()) ? provider.labelsWith(names) : Map.of());
		asked.keySet().forEach((scene) -> labels.putIfAbsent(scene, shortForm(scene)));
		List<Engagement> accepted = this.engagements.in(EngagementState.ACCEPTED);
		Map<MemberId, String> coordinators = new HashMap<>();
		this.members.among(accepted.stream().map(Engagement::coordinator).collect(Collectors.toSet()))
			.forEach((member) -> coordinators.put(member.id(), member.name()));
		return new AskingPage(viewer.production(), labels.entrySet()
			.stream()
			.map((scene) -> new AskingPage.Row(scene.getKey(), scene.getValue(), asked.get(scene.getKey()),
					covering(accepted, scene.getKey()).map((one) -> coordinators.get(one.coordinator())).orElse(null)))
			.toList());
	}

	@Transactional(readOnly = true)
	EngagementEndPage ending(Viewer viewer, EngagementId id) {
		Engagement engagement = find(id);
		boolean own = engagement.coordinator().equals(viewer.member());
		if (!engagement.mayEnd() || (!own && !viewer.isAny(Role.OFFICE, Role.PRODUCER))) {
			throw new NotFound("engagement");
		}
		return new EngagementEndPage(viewer.production(), id,
				this.members.findById(engagement.coordinator()).map(Member::name).orElse(""), own,
				engagement.state() == EngagementState.OFFERED);
	}

	/**
	 * Offers an engagement.
	 * @param scenes for which, empty for the whole production
	 * @return whether it was offered; not if the same is offered or accepted already
	 * @throws NotFound if the member is no coordinator here
	 */
	@Transactional
	Optional<EngagementId> offer(Viewer viewer, MemberId coordinator, Set<SceneId> scenes) {
		Member person = this.members.findById(coordinator)
			.filter((member) -> member.isPresent() && member.roles().contains(Role.COORDINATOR))
			.orElseThrow(() -> new NotFound("coordinator"));
		boolean covered = this.engagements.of(coordinator)
			.stream()
			.filter(Engagement::mayEnd)
			.anyMatch((earlier) -> earlier.isWholeProduction()
					|| (!scenes.isEmpty() && earlier.scenes().containsAll(scenes)));
		if (covered) {
			return Optional.empty();
		}
		Engagement engagement = this.engagements
			.save(scenes.isEmpty() ? Engagement.offeredForAll(coordinator, viewer.member(), this.clock.instant())
					: Engagement.offeredFor(scenes, coordinator, viewer.member(), this.clock.instant()));
		mail("engagement-offered", person, viewer, engagement);
		return Optional.of(engagement.id());
	}

	/**
	 * The coordinator's answer.
	 * @return false if it was answered or taken back before
	 * @throws Forbidden if the engagement is someone else's
	 */
	@Transactional
	boolean answer(Viewer viewer, EngagementId id, boolean accept) {
		Engagement engagement = find(id);
		if (!engagement.coordinator().equals(viewer.member())) {
			throw new Forbidden("engagement");
		}
		if (!engagement.mayAnswer(viewer.member())) {
			return false;
		}
		this.engagements
			.save(accept ? engagement.accepted(this.clock.instant()) : engagement.declined(this.clock.instant()));
		String message = accept ? "engagement-accepted" : "engagement-declined";
		this.members.findById(engagement.offeredBy())
			.filter(Member::isPresent)
			.ifPresent((office) -> mail(message, office, viewer, engagement));
		return true;
	}

	/**
	 * Ends an engagement, from either side.
	 * @return false if it had ended before
	 * @throws Forbidden if it is neither the viewer's own nor theirs to manage
	 */
	@Transactional
	boolean end(Viewer viewer, EngagementId id) {
		Engagement engagement = find(id);
		boolean own = engagement.coordinator().equals(viewer.member());
		if (!own && !viewer.isAny(Role.OFFICE, Role.PRODUCER)) {
			throw new Forbidden("engagement");
		}
		if (!engagement.mayEnd()) {
			return false;
		}
		this.engagements.save(engagement.ended(viewer.member(), this.clock.instant()));
		MemberId other = own ? engagement.offeredBy() : engagement.coordinator();
		this.members.findById(other)
			.filter(Member::isPresent)
			.ifPresent((person) -> mail("engagement-ended", person, viewer, engagement));
		return true;
	}

	/**
	 * A performer asks for a coordinator on a scene. Asking twice changes nothing.
	 * @throws NotFound if the performer plays nobody
	 */
	@Transactional
	void ask(Viewer viewer, SceneId scene) {
		if (this.castings.of(viewer.member()).isEmpty()) {
			throw new NotFound("coordinator request");
		}
		SceneLabels provider = this.sceneLabels.getIfAvailable();
		if (provider != null && !provider.labels().containsKey(scene)) {
			throw new NotFound("scene");
		}
		if (this.requests.exists(viewer.member(), scene)) {
			return;
		}
		CoordinatorRequest request = this.requests
			.save(CoordinatorRequest.asked(viewer.member(), scene, this.clock.instant()));
		for (Member person : this.members.present()) {
			if (person.roles().contains(Role.OFFICE) || person.roles().contains(Role.PRODUCER)) {
				this.events.publishEvent(new MailRequested("coordinator-asked", person.account(), viewer.production(),
						Map.of(), new Subject("coordinator-request", request.id().value()),
						MailLink.plain("/productions/" + viewer.production() + "/engagements"), null));
			}
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<MemberId> coordinatorOf(SceneId scene) {
		return Optional.ofNullable(coordinatorsOf(List.of(scene)).get(scene));
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, MemberId> coordinatorsOf(Collection<SceneId> scenes) {
		List<Engagement> accepted = this.engagements.in(EngagementState.ACCEPTED);
		Map<SceneId, MemberId> coordinators = new HashMap<>();
		for (SceneId scene : scenes) {
			covering(accepted, scene).ifPresent((one) -> coordinators.put(scene, one.coordinator()));
		}
		return coordinators;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isEngagedOn(MemberId coordinator, SceneId scene) {
		return this.engagements.in(EngagementState.ACCEPTED)
			.stream()
			.anyMatch((one) -> one.coordinator().equals(coordinator) && one.isFor(scene));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean anyoneEngaged() {
		return !this.engagements.in(EngagementState.ACCEPTED).isEmpty();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Asked> asked() {
		List<Engagement> accepted = this.engagements.in(EngagementState.ACCEPTED);
		return this.requests.oldestFirst()
			.stream()
			.filter((request) -> covering(accepted, request.scene()).isEmpty())
			.map((request) -> new Asked(request.performer(), request.scene()))
			.toList();
	}

	private EngagementsPage.Row row(Engagement one, Viewer viewer, Map<MemberId, Member> people,
			Map<SceneId, String> labels) {
		List<String> scenes = one.scenes()
			.stream()
			.sorted(Comparator.comparingInt((scene) -> place(labels, scene)))
			.map((scene) -> label(labels, scene))
			.toList();
		return new EngagementsPage.Row(one.id(), name(people, one.coordinator()), one.isWholeProduction(), scenes,
				one.state(), one.offeredAt(), one.answeredAt().orElse(null), one.coordinator().equals(viewer.member()),
				one.mayEnd());
	}

	private List<AgreementRule> rules(Viewer viewer) {
		List<String> keys = this.productions.findById(viewer.production())
			.map((production) -> production.summary().agreements())
			.orElseThrow(() -> new NotFound("production"));
		return keys.stream()
			.map(this.agreements::current)
			.flatMap((profile) -> profile.on(AgreementTopic.COORDINATOR).stream())
			.toList();
	}

	private Map<SceneId, String> labels() {
		SceneLabels provider = this.sceneLabels.getIfAvailable();
		return (provider != null) ? provider.labels() : Map.of();
	}

	private static String label(Map<SceneId, String> labels, SceneId scene) {
		return labels.getOrDefault(scene, shortForm(scene));
	}

	private static int place(Map<SceneId, String> labels, SceneId scene) {
		int place = List.copyOf(labels.keySet()).indexOf(scene);
		return (place >= 0) ? place : Integer.MAX_VALUE;
	}

	/** Of a scene that the newest draft does not hold. */
	private static String shortForm(SceneId scene) {
		String id = scene.toString();
		return "…" + id.substring(id.length() - 6);
	}

	private static String name(Map<MemberId, Member> people, MemberId id) {
		Member member = people.get(id);
		return (member != null) ? member.name() : "";
	}

	/** The engagement for the scene itself before one for the whole production. */
	private static Optional<Engagement> covering(List<Engagement> accepted, SceneId scene) {
		return accepted.stream()
			.filter((one) -> one.isFor(scene))
			.min((one, other) -> Boolean.compare(one.isWholeProduction(), other.isWholeProduction()));
	}

	private void mail(String message, Member to, Viewer from, Engagement about) {
		this.events.publishEvent(new MailRequested(message, to.account(), from.production(), Map.of("by", from.name()),
				new Subject("engagement", about.id().value()),
				MailLink.plain("/productions/" + from.production() + "/engagements"), null));
	}

	private Engagement find(EngagementId id) {
		return this.engagements.findById(id).orElseThrow(() -> new NotFound("engagement"));
	}

}
