package app.closedset.rider;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.agreement.Agreements;
import app.closedset.agreement.NoticeRule;
import app.closedset.breakdown.Breakdown;
import app.closedset.breakdown.SceneIntimacy;
import app.closedset.breakdown.ScenePeople;
import app.closedset.core.Crumb;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import app.closedset.schedule.Schedule;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists riders by scene, in a fixed number of statements.
 */
@Service
class RiderListing {

	private final Riders riders;

	private final Scripts scripts;

	private final Breakdown breakdown;

	private final ScenePeople people;

	private final Coordination coordination;

	private final Members members;

	private final Schedule schedule;

	private final Productions productions;

	private final Agreements agreements;

	private final Clock clock;

	RiderListing(Riders riders, Scripts scripts, Breakdown breakdown, ScenePeople people, Coordination coordination,
			Members members, Schedule schedule, Productions productions, Agreements agreements, Clock clock) {
		this.riders = riders;
		this.scripts = scripts;
		this.breakdown = breakdown;
		this.people = people;
		this.coordination = coordination;
		this.members = members;
		this.schedule = schedule;
		this.productions = productions;
		this.agreements = agreements;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	RiderListPage all(Viewer viewer) {
		return page(viewer, this.riders.rows(), this.scripts.scenes(),
				List.of(Crumb.message(null, "rider.list.title")));
	}

	/**
	 * @throws NotFound if there is no such scene
	 */
	@Transactional(readOnly = true)
	RiderListPage of(SceneId scene, Viewer viewer) {
		SceneSummary summary = this.scripts.scene(scene).orElseThrow(() -> new NotFound("scene"));
		return page(viewer, this.riders.rowsOf(List.of(scene)), List.of(summary),
				List.of(Crumb.message("/productions/" + viewer.production() + "/riders", "rider.list.title"),
						Crumb.text(null, summary.number())));
	}

	private RiderListPage page(Viewer viewer, List<RiderRow> rows, List<SceneSummary> script, List<Crumb> crumbs) {
		Map<SceneId, List<RiderOverview>> byScene = RiderRow.overviews(rows)
			.stream()
			.collect(Collectors.groupingBy(RiderOverview::scene));
		Set<SceneId> listed = new LinkedHashSet<>(byScene.keySet());
		this.breakdown.all()
			.stream()
			.filter((scene) -> scene.need() != SceneIntimacy.Need.NONE)
			.forEach((scene) -> listed.add(scene.scene()));
		List<SceneSummary> scenes = script.stream().filter((scene) -> listed.contains(scene.id())).toList();
		Set<SceneId> ids = scenes.stream().map(SceneSummary::id).collect(Collectors.toSet());
		Map<SceneId, ScenePeople.PeopleOfScene> people = ids.isEmpty() ? Map.of() : this.people.of(ids);
		Map<SceneId, MemberId> coordinators = ids.isEmpty() ? Map.of() : this.coordination.coordinatorsOf(ids);
		Map<MemberId, String> names = this.members.all()
			.stream()
			.collect(Collectors.toMap(MemberSummary::id, MemberSummary::name));
		Map<SceneId, Instant> calls = calls();
		Function<Instant, Instant> signBy = signBy();
		List<RiderListPage.Scene> found = new ArrayList<>();
		for (SceneSummary scene : scenes) {
			boolean mine = viewer.isAny(Role.COORDINATOR) && viewer.member().equals(coordinators.get(scene.id()));
			if (mine || viewer.isAny(Role.OFFICE, Role.PRODUCER)) {
				found.add(scene(scene, mine, viewer, byScene.getOrDefault(scene.id(), List.of()), names,
						Optional.ofNullable(people.get(scene.id())), calls.get(scene.id()), signBy));
			}
		}
		return new RiderListPage(viewer.production(), crumbs, viewer.isAny(Role.COORDINATOR), found);
	}

	private RiderListPage.Scene scene(SceneSummary scene, boolean mine, Viewer viewer, List<RiderOverview> riders,
			Map<MemberId, String> names, Optional<ScenePeople.PeopleOfScene> people, @Nullable Instant call,
			Function<Instant, Instant> signBy) {
		List<RiderListPage.Line> lines = riders.stream()
			.map((rider) -> new RiderListPage.Line("/productions/" + viewer.production() + "/riders/" + rider.id(),
					names.getOrDefault(rider.performer(), ""), rider.full(),
					mine ? RiderStatus.of(rider) : RiderStatus.forOffice(rider),
					mine ? null : RiderStatus.nextForOffice(rider)))
			.toList();
		Set<MemberId> started = riders.stream().map(RiderOverview::performer).collect(Collectors.toSet());
		List<RiderListPage.Person> toStart = people.stream()
			.flatMap((list) -> list.performing().stream())
			.filter((person) -> !started.contains(person.performer()))
			.map((person) -> new RiderListPage.Person(person.performer(), person.name()))
			.toList();
		return new RiderListPage.Scene(scene.id(), scene.number(), scene.heading(), mine, call,
				(call != null) ? signBy.apply(call) : null, lines,
				people.map(ScenePeople.PeopleOfScene::confirmed).orElse(false), toStart);
	}

	private Map<SceneId, Instant> calls() {
		Map<SceneId, Instant> calls = new HashMap<>();
		Instant now = this.clock.instant();
		for (Schedule.Day day : this.schedule.days()) {
			if (day.call().isAfter(now)) {
				day.scenes().forEach((scene) -> calls.putIfAbsent(scene, day.call()));
			}
		}
		return calls;
	}

	private Function<Instant, Instant> signBy() {
		ProductionSummary production = this.productions.current();
		NoticeRule notice = this.agreements.strictest(production.agreements()).notice();
		return (call) -> NoticeRule.latest(call, notice.signed(), production.zone());
	}

}
