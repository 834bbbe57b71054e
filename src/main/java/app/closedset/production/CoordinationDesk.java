package app.closedset.production;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.EngagementId;
import app.closedset.core.Forbidden;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
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

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CoordinationDesk(EngagementRegister engagements, CoordinatorRequests requests, MemberRegister members,
			CastingRegister castings, ApplicationEventPublisher events, Clock clock) {
		this.engagements = engagements;
		this.requests = requests;
		this.members = members;
		this.castings = castings;
		this.events = events;
		this.clock = clock;
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
	 * @throws Forbidden if the performer plays nobody
	 */
	@Transactional
	void ask(Viewer viewer, SceneId scene) {
		if (this.castings.of(viewer.member()).isEmpty()) {
			throw new Forbidden("coordinator request");
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
