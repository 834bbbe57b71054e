package app.closedset.breakdown;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Crumb;
import app.closedset.core.Forbidden;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Cast;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

/**
 * Naming and confirming who takes part in a scene.
 */
@Service
class ScenePeopleDesk {

	/** Those who may see who takes part. */
	static final Role[] READERS = { Role.COORDINATOR, Role.FIRST_AD, Role.DIRECTOR };

	private static final Role[] EDITORS = { Role.COORDINATOR, Role.FIRST_AD };

	private final PeopleLists lists;

	private final Scripts scripts;

	private final Cast cast;

	private final Members members;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ScenePeopleDesk(PeopleLists lists, Scripts scripts, Cast cast, Members members, ApplicationEventPublisher events,
			Clock clock) {
		this.lists = lists;
		this.scripts = scripts;
		this.cast = cast;
		this.members = members;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public PeoplePage page(SceneId id, Viewer viewer) {
		SceneSummary scene = scene(id);
		PeopleList list = this.lists.findById(id).orElseGet(() -> new PeopleList(id));
		Map<MemberId, String> parts = list.people()
			.stream()
			.collect(Collectors.toMap(ScenePerson::performer, (person) -> person.part().name()));
		Set<String> here = new HashSet<>();
		scene.characters().forEach((name) -> here.add(name.toLowerCase(Locale.ROOT)));
		List<Cast.Part> cast = this.cast.parts();
		Map<MemberId, String> characters = NamedPeople.characters(cast);
		Set<MemberId> inScene = cast.stream()
			.filter((part) -> here.contains(part.name().toLowerCase(Locale.ROOT)))
			.flatMap((part) -> part.performers().stream())
			.map(Cast.Performer::member)
			.collect(Collectors.toSet());
		Map<MemberId, MemberSummary> known = this.members.all()
			.stream()
			.collect(Collectors.toMap(MemberSummary::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		List<PeoplePage.Person> people = new ArrayList<>();
		for (MemberSummary member : known.values()) {
			if (characters.containsKey(member.id()) || parts.containsKey(member.id())) {
				people.add(new PeoplePage.Person(member.id().toString(), member.name(),
						characters.getOrDefault(member.id(), ""), inScene.contains(member.id()), member.ageIsKnown(),
						parts.getOrDefault(member.id(), "")));
			}
		}
		people.sort(Comparator.comparing((PeoplePage.Person person) -> !person.part().isEmpty() || person.inScene())
			.reversed()
			.thenComparing(PeoplePage.Person::name, String.CASE_INSENSITIVE_ORDER));
		List<String> uncast = cast.stream()
			.filter((part) -> part.performers().isEmpty() && here.contains(part.name().toLowerCase(Locale.ROOT)))
			.map(Cast.Part::name)
			.toList();
		String base = "/productions/" + viewer.production();
		return new PeoplePage(base, id.toString(), scene.number(), scene.heading(), people, uncast,
				viewer.isAny(EDITORS), confirmsAs(list, viewer), confirmation(list, ConfirmingRole.COORDINATOR, known),
				confirmation(list, ConfirmingRole.FIRST_AD, known), list.version(), !list.people().isEmpty(),
				List.of(Crumb.message(base + "/breakdown", "breakdown.title"),
						Crumb.text(base + "/script/scenes/" + id, scene.number()),
						Crumb.message(null, "breakdown.people.title")));
	}

	private static List<String> confirmsAs(PeopleList list, Viewer viewer) {
		if (list.people().isEmpty()) {
			return List.of();
		}
		return Arrays.stream(ConfirmingRole.values())
			.filter((as) -> viewer.isAny(as.role()) && list.confirmedBy(as) == null
					&& !viewer.member().equals(list.confirmedBy(as.other())))
			.map(Enum::name)
			.toList();
	}

	private static PeoplePage.Confirmation confirmation(PeopleList list, ConfirmingRole as,
			Map<MemberId, MemberSummary> known) {
		MemberId by = list.confirmedBy(as);
		MemberSummary member = (by != null) ? known.get(by) : null;
		return new PeoplePage.Confirmation((member != null) ? member.name() : "", list.confirmedAt(as));
	}

	/**
	 * Names who takes part.
	 * @throws NotFound if a person is not cast in this production
	 */
	@Transactional
	public void name(SceneId id, List<ScenePerson> people, @Nullable Long version, Viewer viewer) {
		if (!viewer.isAny(EDITORS)) {
			throw new Forbidden("A coordinator or first assistant director names the people of a scene");
		}
		scene(id);
		this.lists.hold();
		PeopleList list = this.lists.findById(id).orElseGet(() -> new PeopleList(id));
		list.expect((version != null) ? version : -1);
		Set<MemberId> known = new HashSet<>();
		this.cast.parts().forEach((part) -> part.performers().forEach((performer) -> known.add(performer.member())));
		list.people().forEach((person) -> known.add(person.performer()));
		if (!people.stream().allMatch((person) -> known.contains(person.performer()))) {
			throw new NotFound("performer");
		}
		this.lists.save(list.name(people));
	}

	/** Confirms the list in one of the viewer's roles; a refusal is recorded. */
	@Transactional
	public ConfirmationOutcome confirm(SceneId id, ConfirmingRole as, long version, Viewer viewer) {
		if (!viewer.isAny(as.role())) {
			throw new Forbidden("Not this person's role");
		}
		scene(id);
		this.lists.hold();
		PeopleList list = this.lists.findById(id).orElseGet(() -> new PeopleList(id));
		list.expect(version);
		ConfirmationOutcome outcome = list.confirm(as, viewer.member(), this.clock.instant());
		switch (outcome) {
			case ConfirmationOutcome.Confirmed confirmed -> this.lists.save(confirmed.people());
			case ConfirmationOutcome.NobodyNamed nobody ->
				this.events.publishEvent(new ScenePeopleRefused(id, as, "nobody"));
			case ConfirmationOutcome.SamePerson same ->
				this.events.publishEvent(new ScenePeopleRefused(id, as, "same-person"));
		}
		return outcome;
	}

	private SceneSummary scene(SceneId id) {
		return this.scripts.scene(id).orElseThrow(() -> new NotFound("scene"));
	}

}
