package app.closedset.rider;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
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

	private final RiderCalendar calendar;

	RiderListing(Riders riders, Scripts scripts, Breakdown breakdown, ScenePeople people, Coordination coordination,
			Members members, RiderCalendar calendar) {
		this.riders = riders;
		this.scripts = scripts;
		this.breakdown = breakdown;
		this.people = people;
		this.coordination = coordination;
		this.members = members;
		this.calendar = calendar;
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
		Function<SceneId, RiderCalendar.Dates> dates = this.calendar.forMany();
		List<RiderListPage.Scene> found = new ArrayList<>();
		for (SceneSummary scene : scenes) {
			boolean mine = viewer.isAny(Role.COORDINATOR) && viewer.member().equals(coordinators.get(scene.id()));
			if (mine || viewer.isAny(Role.OFFICE, Role.PRODUCER)) {
				found.add(scene(scene, mine, viewer, byScene.getOrDefault(scene.id(), List.of()), names,
						Optional.ofNullable(people.get(scene.id())), dates.apply(scene.id())));
			}
		}
		return new RiderListPage(viewer.production(), crumbs, viewer.isAny(Role.COORDINATOR), found);
	}

	private RiderListPage.Scene scene(SceneSummary scene, boolean mine, Viewer viewer, List<RiderOverview> riders,
			Map<MemberId, String> names, Optional<ScenePeople.PeopleOfScene> people, RiderCalendar.Dates dates) {
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
		return new RiderListPage.Scene(scene.id(), scene.number(), scene.heading(), mine, dates.call(), dates.signBy(),
				lines, people.map(ScenePeople.PeopleOfScene::confirmed).orElse(false), toStart);
	}

}
