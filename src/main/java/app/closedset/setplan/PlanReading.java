package app.closedset.setplan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import app.closedset.core.Crumb;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.platform.FieldEncryption;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.Productions;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows each reader of a plan what is theirs to see.
 */
@Service
class PlanReading {

	private final Plans plans;

	private final PlanAccess access;

	private final Scripts scripts;

	private final Members members;

	private final Productions productions;

	private final FieldEncryption encryption;

	PlanReading(Plans plans, PlanAccess access, Scripts scripts, Members members, Productions productions,
			FieldEncryption encryption) {
		this.plans = plans;
		this.access = access;
		this.scripts = scripts;
		this.members = members;
		this.productions = productions;
		this.encryption = encryption;
	}

	/**
	 * @throws NotFound if there is none, or none that this person may read
	 */
	@Transactional(readOnly = true)
	PlanPage page(PlanId id, Viewer viewer) {
		ClosedSetPlan plan = this.access.read(id, viewer);
		Map<UUID, String> members = this.members.all()
			.stream()
			.collect(Collectors.toMap((each) -> each.id().value(), MemberSummary::name));
		Map<UUID, String> people = plan.people().stream().collect(Collectors.toMap(PlanPerson::id, PlanPerson::name));
		String number = number(plan.scene());
		String list = "/productions/" + viewer.production() + "/plans";
		return new PlanPage(list + "/" + id,
				new PlanPage.Heading(this.productions.current().title(), number, plan.planVersion(), viewer.name()),
				state(plan, members), plan.rules(), people(plan, viewer), screens(plan, people),
				wearers(plan, viewer, members, people), beats(plan, viewer), rehearsals(plan), plan.risks(),
				rights(plan, viewer),
				plan.people()
					.stream()
					.filter((each) -> each.keptOut() && each.struckBy(viewer.member()))
					.map((each) -> shown(plan, each, false, false))
					.toList(),
				List.of(Crumb.message(list, "setplan.list.title"), Crumb.text(null, number)));
	}

	private static PlanPage.State state(ClosedSetPlan plan, Map<UUID, String> members) {
		return new PlanPage.State(plan.revision(), plan.published(), approval(plan, true, members),
				approval(plan, false, members), List.copyOf(plan.missing()), plan.standing().acknowledged());
	}

	private static PlanPage.Approval approval(ClosedSetPlan plan, boolean byCoordinator, Map<UUID, String> members) {
		UUID by = plan.approver(byCoordinator);
		return new PlanPage.Approval((by != null) ? members.getOrDefault(by, "") : "", plan.approvedAt(byCoordinator));
	}

	private List<PlanPage.Person> people(ClosedSetPlan plan, Viewer viewer) {
		boolean prepares = this.access.prepares(viewer, plan.scene());
		boolean strikes = this.access.strikes(plan, viewer);
		return plan.people()
			.stream()
			.filter((each) -> each.admitted() || (prepares && each.keptOut()))
			.sorted(Comparator.comparing(PlanPerson::onCall).thenComparing(PlanPerson::name))
			.map((each) -> shown(plan, each, strikes && plan.mayBeStruck(each) && !each.is(viewer.member()),
					prepares && plan.published() && each.admitted() && each.member() == null))
			.toList();
	}

	private static PlanPage.Person shown(ClosedSetPlan plan, PlanPerson person, boolean struckable, boolean paper) {
		return new PlanPage.Person(person.id(), person.name(), person.function(), person.reason(), person.onCall(),
				person.essential(), person.keptOut(), person.acknowledged(plan.planVersion()), struckable, paper);
	}

	private static List<PlanPage.Screen> screens(ClosedSetPlan plan, Map<UUID, String> people) {
		Map<String, List<PlanPage.Watcher>> screens = plan.monitors()
			.stream()
			.collect(Collectors.groupingBy(PlanMonitor::screen, LinkedHashMap::new,
					Collectors.mapping((each) -> watcher(each, people), Collectors.toList())));
		return screens.entrySet()
			.stream()
			.map((screen) -> new PlanPage.Screen(screen.getKey(), screen.getValue()))
			.toList();
	}

	private static PlanPage.Watcher watcher(PlanMonitor monitor, Map<UUID, String> people) {
		return new PlanPage.Watcher(monitor.id(), name(monitor.watcher(), people));
	}

	private List<PlanPage.Wearer> wearers(ClosedSetPlan plan, Viewer viewer, Map<UUID, String> members,
			Map<UUID, String> people) {
		boolean all = this.access.seesAllGarments(plan, viewer);
		Optional<UUID> own = plan.named(viewer.member()).map(PlanPerson::id);
		Map<String, List<PlanPage.Garment>> wearers = plan.garments()
			.stream()
			.filter((each) -> all || each.wornBy(viewer.member()) || own.filter(each::heldBy).isPresent())
			.collect(Collectors.groupingBy((each) -> members.getOrDefault(each.performer(), ""), LinkedHashMap::new,
					Collectors.mapping((each) -> garment(each, people), Collectors.toList())));
		return wearers.entrySet()
			.stream()
			.map((wearer) -> new PlanPage.Wearer(wearer.getKey(), wearer.getValue()))
			.toList();
	}

	private static PlanPage.Garment garment(PlanGarment garment, Map<UUID, String> people) {
		String holder = name(garment.holder(), people);
		return new PlanPage.Garment(garment.id(), garment.kind(), garment.detail(), (holder != null) ? holder : "",
				garment.sizeAsked());
	}

	private static @Nullable String name(@Nullable UUID person, Map<UUID, String> people) {
		return (person != null) ? people.getOrDefault(person, "") : null;
	}

	private @Nullable List<PlanPage.Beat> beats(ClosedSetPlan plan, Viewer viewer) {
		return this.access.seesBeats(plan, viewer) ? plan.beats()
			.stream()
			.map((beat) -> new PlanPage.Beat(beat.id(), beat.happening(this.encryption), beat.touch(this.encryption)))
			.toList() : null;
	}

	private static List<PlanPage.Rehearsal> rehearsals(ClosedSetPlan plan) {
		return plan.rehearsals()
			.stream()
			.sorted(Comparator.comparing(PlanRehearsal::date))
			.map((each) -> new PlanPage.Rehearsal(each.id(), each.date(), each.how()))
			.toList();
	}

	private PlanPage.Rights rights(ClosedSetPlan plan, Viewer viewer) {
		boolean coordinates = this.access.coordinates(viewer, plan.scene());
		Optional<PlanPerson> named = plan.named(viewer.member()).filter((each) -> plan.published());
		return new PlanPage.Rights(this.access.prepares(viewer, plan.scene()), coordinates,
				coordinates && !plan.approved(true) && plan.refusals(viewer.member(), true).isEmpty(),
				viewer.isAny(Role.FIRST_AD) && !plan.approved(false) && plan.refusals(viewer.member(), false).isEmpty(),
				named.isPresent(), named.map((each) -> each.acknowledged(plan.planVersion())).orElse(null),
				this.access.keepsDoor(plan, viewer));
	}

	/** The plan of a scene, if there is one that the viewer may open. */
	@Transactional(readOnly = true)
	Optional<PlanId> planOf(SceneId scene, Viewer viewer) {
		return this.plans.findByScene(scene).filter((plan) -> this.access.reads(plan, viewer)).map(ClosedSetPlan::id);
	}

	/**
	 * What those see who may know that a plan exists but not what it says, and those who
	 * may draft one.
	 * @throws NotFound if there is no such scene
	 */
	@Transactional(readOnly = true)
	SceneWithoutPlanPage without(SceneId scene, Viewer viewer) {
		String number = this.scripts.scene(scene).map(SceneSummary::number).orElseThrow(() -> new NotFound("scene"));
		Optional<ClosedSetPlan> plan = this.plans.findByScene(scene);
		String list = "/productions/" + viewer.production() + "/plans";
		return new SceneWithoutPlanPage(number, "/productions/" + viewer.production() + "/scenes/" + scene + "/plan",
				plan.isEmpty() && this.access.prepares(viewer, scene),
				plan.map((each) -> each.published() ? "published" : "draft").orElse("none"),
				List.of(Crumb.message(list, "setplan.list.title"), Crumb.text(null, number)));
	}

	private String number(SceneId scene) {
		return this.scripts.scene(scene).map(SceneSummary::number).orElse("");
	}

}
