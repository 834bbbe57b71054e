package app.closedset.setplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.SceneId;
import app.closedset.platform.ProductionAggregate;
import app.closedset.setplan.PlanStandings.PlanStanding;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room of one scene and by which rules. It is drafted, changed, and
 * published when a coordinator and a first assistant director, two different people,
 * approved it. A change takes approvals back; after publication it makes a new version,
 * which nobody has acknowledged yet.
 */
@Entity
@Table(name = "closed_set_plan")
class ClosedSetPlan extends ProductionAggregate<ClosedSetPlan> {

	@EmbeddedId
	private PlanId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "scene_id", nullable = false, updatable = false))
	private SceneId scene;

	@Column(name = "plan_version", nullable = false)
	private int planVersion = 1;

	@Column(name = "stop_word", nullable = false)
	private String stopWord = "";

	@Column(name = "hold_rule", nullable = false)
	private String hold = "";

	@Column(name = "monitors", nullable = false)
	private String monitors = "";

	@Column(name = "devices_bagged", nullable = false)
	private boolean devicesBagged = true;

	@Column(name = "stills_allowed", nullable = false)
	private boolean stillsAllowed;

	@Column(name = "hygiene", nullable = false)
	private String hygiene = "";

	@Column(name = "breaks", nullable = false)
	private String breaks = "";

	@Column(name = "crew_notice", nullable = false)
	private String crewNotice = "";

	@Column(name = "aftercare", nullable = false)
	private String aftercare = "";

	@Column(name = "coordinator_id")
	private @Nullable UUID coordinator;

	@Column(name = "coordinator_at")
	private @Nullable Instant coordinatorAt;

	@Column(name = "first_ad_id")
	private @Nullable UUID firstAd;

	@Column(name = "first_ad_at")
	private @Nullable Instant firstAdAt;

	@ElementCollection
	@CollectionTable(name = "closed_set_person", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanPerson> people = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "closed_set_garment", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanGarment> garments = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "closed_set_risk", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanRisk> risks = new ArrayList<>();

	protected ClosedSetPlan() {
	}

	private ClosedSetPlan(SceneId scene) {
		this.id = PlanId.next();
		this.scene = scene;
	}

	static ClosedSetPlan drafted(SceneId scene, List<PlanPerson> people, List<PlanGarment> garments) {
		ClosedSetPlan plan = new ClosedSetPlan(scene);
		plan.people.addAll(people);
		plan.garments.addAll(garments);
		plan.record("setplan.drafted", Map.of("scene", scene.toString()));
		return plan;
	}

	ClosedSetPlan ruled(PlanForm form) {
		this.stopWord = PlanForm.typed(form.stopWord());
		this.hold = PlanForm.typed(form.hold());
		this.monitors = PlanForm.typed(form.monitors());
		this.devicesBagged = Boolean.TRUE.equals(form.devicesBagged());
		this.stillsAllowed = Boolean.TRUE.equals(form.stillsAllowed());
		this.hygiene = PlanForm.typed(form.hygiene());
		this.breaks = PlanForm.typed(form.breaks());
		this.crewNotice = PlanForm.typed(form.crewNotice());
		this.aftercare = PlanForm.typed(form.aftercare());
		return changed("rules");
	}

	/**
	 * Admits someone; a member who is named already is named anew.
	 */
	ClosedSetPlan admitting(PlanPerson person) {
		this.people.removeIf((each) -> person.member() != null && person.member().equals(each.member()));
		this.people.add(person);
		return changed("people");
	}

	ClosedSetPlan withoutPerson(UUID person) {
		return without(this.people, (each) -> each.id().equals(person), "people");
	}

	ClosedSetPlan with(PlanGarment garment) {
		this.garments.add(garment);
		return changed("garments");
	}

	ClosedSetPlan withoutGarment(UUID garment) {
		return without(this.garments, (each) -> each.id().equals(garment), "garments");
	}

	ClosedSetPlan with(PlanRisk risk) {
		this.risks.add(risk);
		return changed("risks");
	}

	ClosedSetPlan withoutRisk(UUID risk) {
		return without(this.risks, (each) -> each.id().equals(risk), "risks");
	}

	private <T> ClosedSetPlan without(List<T> rows, Predicate<T> which, String part) {
		if (!rows.removeIf(which)) {
			throw new NotFound(part);
		}
		return changed(part);
	}

	private ClosedSetPlan changed(String part) {
		if (published()) {
			this.planVersion++;
		}
		this.coordinator = null;
		this.coordinatorAt = null;
		this.firstAd = null;
		this.firstAdAt = null;
		record("setplan.changed", Map.of("part", part, "version", Integer.toString(this.planVersion)));
		return this;
	}

	/** What stands against an approval by this person; nothing if it can be given. */
	Set<PlanRefusal> refusals(MemberId by, boolean asCoordinator) {
		Set<PlanRefusal> refusals = EnumSet.noneOf(PlanRefusal.class);
		if (admitted().isEmpty()) {
			refusals.add(PlanRefusal.NO_PEOPLE);
		}
		if (this.stopWord.isBlank()) {
			refusals.add(PlanRefusal.NO_STOP_WORD);
		}
		if (this.garments.stream().anyMatch((each) -> each.heldBy().isBlank())) {
			refusals.add(PlanRefusal.NO_HOLDER);
		}
		if (this.aftercare.isBlank()) {
			refusals.add(PlanRefusal.NO_AFTERCARE);
		}
		if (by.value().equals(asCoordinator ? this.firstAd : this.coordinator)) {
			refusals.add(PlanRefusal.SAME_PERSON);
		}
		return refusals;
	}

	/**
	 * @throws IllegalStateException if something stands against it
	 */
	ClosedSetPlan approved(MemberId by, boolean asCoordinator, Instant now) {
		if (!refusals(by, asCoordinator).isEmpty()) {
			throw new IllegalStateException("The plan cannot be approved yet");
		}
		if (asCoordinator) {
			this.coordinator = by.value();
			this.coordinatorAt = now;
		}
		else {
			this.firstAd = by.value();
			this.firstAdAt = now;
		}
		Map<String, String> version = Map.of("version", Integer.toString(this.planVersion));
		record(asCoordinator ? "setplan.approved.coordinator" : "setplan.approved.first-ad", version);
		if (published()) {
			record("setplan.published", version);
		}
		return this;
	}

	/** The person read the rules of this version; twice is once. */
	ClosedSetPlan acknowledged(UUID person, MemberId by, boolean onPaper, Instant now) {
		requirePublished();
		PlanPerson named = admitted(person);
		if (!named.acknowledged(this.planVersion)) {
			replace(person, (each) -> each.acknowledged(this.planVersion, by, now));
			record(onPaper ? "setplan.acknowledged.paper" : "setplan.acknowledged",
					Map.of("person", person.toString(), "version", Integer.toString(this.planVersion)));
		}
		return this;
	}

	/** A performer strikes a name that is not essential; approvals stay. */
	ClosedSetPlan struck(UUID person, MemberId by, Instant now) {
		requirePublished();
		if (admitted(person).essential()) {
			throw new IllegalStateException("An essential person cannot be struck");
		}
		replace(person, (each) -> each.struck(by, now));
		record("setplan.struck", Map.of("person", person.toString()));
		return this;
	}

	private void requirePublished() {
		if (!published()) {
			throw new IllegalStateException("The plan is not published");
		}
	}

	private void replace(UUID person, UnaryOperator<PlanPerson> change) {
		this.people.replaceAll((each) -> each.id().equals(person) ? change.apply(each) : each);
	}

	private PlanPerson admitted(UUID person) {
		return admitted().stream()
			.filter((each) -> each.id().equals(person))
			.findFirst()
			.orElseThrow(() -> new NotFound("person of the plan"));
	}

	private void record(String action, Map<String, String> particulars) {
		registerEvent(new PlanRecorded(this.id, action, particulars));
	}

	boolean published() {
		return this.coordinator != null && this.firstAd != null;
	}

	boolean byCoordinator() {
		return this.coordinator != null;
	}

	boolean byFirstAd() {
		return this.firstAd != null;
	}

	/** Those named and not struck. */
	List<PlanPerson> admitted() {
		return this.people.stream().filter((each) -> !each.struck()).toList();
	}

	boolean names(MemberId member) {
		return admitted().stream().anyMatch((each) -> each.is(member));
	}

	List<PlanPerson> people() {
		return List.copyOf(this.people);
	}

	List<PlanGarment> garments() {
		return List.copyOf(this.garments);
	}

	List<PlanRisk> risks() {
		return List.copyOf(this.risks);
	}

	PlanForm rules() {
		return new PlanForm(this.stopWord, this.hold, this.monitors, this.devicesBagged, this.stillsAllowed,
				this.hygiene, this.breaks, this.crewNotice, this.aftercare, version());
	}

	PlanId id() {
		return this.id;
	}

	SceneId scene() {
		return this.scene;
	}

	int planVersion() {
		return this.planVersion;
	}

	PlanStanding standing() {
		List<PlanPerson> named = admitted();
		int acknowledged = (int) named.stream().filter((each) -> each.acknowledged(this.planVersion)).count();
		return new PlanStanding(this.id, this.planVersion, byCoordinator(), byFirstAd(), named.size(), acknowledged);
	}

}
