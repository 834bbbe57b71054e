package app.closedset.setplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room of one scene and by which rules. It is drafted, changed, and
 * published when a coordinator and a first assistant director, two different people,
 * approved it. A change takes approvals back; after publication it makes a new version,
 * which nobody has acknowledged yet. A performer's strike takes a name out at once and
 * leaves the approvals: the room becomes smaller, never larger.
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

	@Column(name = "revision", nullable = false)
	private int revision;

	@Column(name = "stop_word", nullable = false)
	private String stopWord = "";

	@Column(name = "hold_rule", nullable = false)
	private String hold = "";

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
	@CollectionTable(name = "closed_set_monitor", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanMonitor> monitors = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "closed_set_garment", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanGarment> garments = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "closed_set_beat", joinColumns = @JoinColumn(name = "plan_id"))
	@OrderColumn(name = "position")
	private List<PlanBeat> beats = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "closed_set_rehearsal", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanRehearsal> rehearsals = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "closed_set_risk", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanRisk> risks = new ArrayList<>();

	protected ClosedSetPlan() {
	}

	private ClosedSetPlan(SceneId scene) {
		this.id = PlanId.next();
		this.scene = scene;
	}

	static ClosedSetPlan drafted(SceneId scene, PlanForm rules, List<PlanPerson> people, List<PlanGarment> garments) {
		ClosedSetPlan plan = new ClosedSetPlan(scene);
		plan.rule(rules);
		plan.people.addAll(people);
		plan.garments.addAll(garments);
		plan.record("setplan.drafted", Map.of("scene", scene.toString()));
		return plan;
	}

	ClosedSetPlan ruled(PlanForm form) {
		rule(form);
		return changed("rules");
	}

	private void rule(PlanForm form) {
		this.stopWord = PlanForm.typed(form.stopWord());
		this.hold = PlanForm.typed(form.hold());
		this.devicesBagged = Boolean.TRUE.equals(form.devicesBagged());
		this.stillsAllowed = Boolean.TRUE.equals(form.stillsAllowed());
		this.hygiene = PlanForm.typed(form.hygiene());
		this.breaks = PlanForm.typed(form.breaks());
		this.crewNotice = PlanForm.typed(form.crewNotice());
		this.aftercare = PlanForm.typed(form.aftercare());
	}

	/** What stands against this person in this place; nothing if they can be admitted. */
	Optional<PlanRowRefusal> refuses(PlanPerson person) {
		if (this.people.stream().anyMatch((each) -> each.keptOut() && each.isSameAs(person))) {
			return Optional.of(PlanRowRefusal.KEPT_OUT);
		}
		return admitted().stream().anyMatch((each) -> !each.id().equals(person.id()) && each.isSameAs(person))
				? Optional.of(PlanRowRefusal.NAMED_ALREADY) : Optional.empty();
	}

	/**
	 * Adds a row, or puts it in the place of the one with its id.
	 * @throws IllegalStateException if it is a person whom the plan refuses
	 */
	ClosedSetPlan with(PlanRow row) {
		switch (row) {
			case PlanPerson person -> admit(person);
			case PlanMonitor monitor -> put(this.monitors, monitor);
			case PlanGarment garment -> put(this.garments, garment);
			case PlanBeat beat -> put(this.beats, beat);
			case PlanRehearsal rehearsal -> put(this.rehearsals, rehearsal);
			case PlanRisk risk -> put(this.risks, risk);
		}
		return changed(row.part().path());
	}

	private void admit(PlanPerson person) {
		if (refuses(person).isPresent()) {
			throw new IllegalStateException("The plan refuses this person");
		}
		this.people.removeIf((each) -> !each.admitted() && each.isSameAs(person));
		put(this.people, person);
	}

	private static <R extends PlanRow> void put(List<R> rows, R row) {
		for (int at = 0; at < rows.size(); at++) {
			if (rows.get(at).id().equals(row.id())) {
				rows.set(at, row);
				return;
			}
		}
		rows.add(row);
	}

	/**
	 * Takes a row out. With a person go the screens that they watch, and what they hold
	 * waits for another holder; with a performer goes what they wear.
	 */
	ClosedSetPlan without(PlanPart part, UUID id) {
		PlanRow row = row(part, id).orElseThrow(() -> new NotFound("row of the plan"));
		rows(part).remove(row);
		if (row instanceof PlanPerson person) {
			this.monitors.removeIf((each) -> each.watchedBy(id));
			this.garments.removeIf((each) -> each.performer().equals(person.member()));
			this.garments.replaceAll((each) -> each.heldBy(id) ? each.unheld() : each);
		}
		return changed(part.path());
	}

	/** Puts a beat one place earlier; the first stays first. */
	ClosedSetPlan earlier(UUID beat) {
		PlanRow row = row(PlanPart.BEATS, beat).orElseThrow(() -> new NotFound("beat"));
		int at = this.beats.indexOf(row);
		if (at > 0) {
			this.beats.add(at - 1, this.beats.remove(at));
			changed(PlanPart.BEATS.path());
		}
		return this;
	}

	private ClosedSetPlan changed(String part) {
		if (published()) {
			this.planVersion++;
		}
		this.revision++;
		this.coordinator = null;
		this.coordinatorAt = null;
		this.firstAd = null;
		this.firstAdAt = null;
		record("setplan.changed", Map.of("part", part, "version", Integer.toString(this.planVersion)));
		return this;
	}

	/** What stands against an approval by this person; nothing if it can be given. */
	Set<PlanRefusal> refusals(MemberId by, boolean asCoordinator) {
		Set<PlanRefusal> refusals = missing();
		if (by.value().equals(asCoordinator ? this.firstAd : this.coordinator)) {
			refusals.add(PlanRefusal.SAME_PERSON);
		}
		return refusals;
	}

	/** What must be said before anyone can approve. */
	Set<PlanRefusal> missing() {
		Set<PlanRefusal> missing = EnumSet.noneOf(PlanRefusal.class);
		note(admitted().isEmpty(), PlanRefusal.NO_PEOPLE, missing);
		note(this.stopWord.isBlank(), PlanRefusal.NO_STOP_WORD, missing);
		note(this.hold.isBlank(), PlanRefusal.NO_HOLD, missing);
		note(this.monitors.isEmpty(), PlanRefusal.NO_MONITORS, missing);
		note(this.garments.stream().anyMatch((each) -> each.holder() == null), PlanRefusal.NO_HOLDER, missing);
		note(this.aftercare.isBlank(), PlanRefusal.NO_AFTERCARE, missing);
		note(this.risks.isEmpty(), PlanRefusal.NO_RISKS, missing);
		return missing;
	}

	private static void note(boolean missing, PlanRefusal refusal, Set<PlanRefusal> refusals) {
		if (missing) {
			refusals.add(refusal);
		}
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
		if (named.acknowledged(this.planVersion) == null) {
			put(this.people, named.acknowledged(new PlanAcknowledgement(this.planVersion, now, by.value())));
			record(onPaper ? "setplan.acknowledged.paper" : "setplan.acknowledged",
					Map.of("person", person.toString(), "version", Integer.toString(this.planVersion)));
		}
		return this;
	}

	/**
	 * A performer strikes a name that is not essential. Approvals stay; who holds a
	 * garment is essential too.
	 */
	ClosedSetPlan struck(UUID person, MemberId by, Instant now) {
		requirePublished();
		PlanPerson named = admitted(person);
		if (!mayBeStruck(named)) {
			throw new IllegalStateException("An essential person cannot be struck");
		}
		put(this.people, named.struck(PlanStrike.of(by, now)));
		this.monitors.removeIf((each) -> each.watchedBy(person));
		record("setplan.struck", Map.of("person", person.toString()));
		return this;
	}

	boolean mayBeStruck(PlanPerson person) {
		return person.admitted() && !person.essential()
				&& this.garments.stream().noneMatch((each) -> each.heldBy(person.id()));
	}

	/**
	 * The performer takes their strike back. The name may be put into the plan again; it
	 * is not there by itself. Twice is once.
	 * @throws NotFound if this performer did not strike it
	 */
	ClosedSetPlan lifted(UUID person, MemberId by, Instant now) {
		PlanPerson struck = this.people.stream()
			.filter((each) -> each.id().equals(person) && each.struckBy(by))
			.findFirst()
			.orElseThrow(() -> new NotFound("strike"));
		if (struck.strike() != null && struck.strike().holds()) {
			put(this.people, struck.struck(struck.strike().lifted(now)));
			record("setplan.strike.lifted", Map.of("person", person.toString()));
		}
		return this;
	}

	private void requirePublished() {
		if (!published()) {
			throw new IllegalStateException("The plan is not published");
		}
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

	/**
	 * Refuses a form that was made from another revision. Acknowledgements and strikes
	 * make none, so that they never get in the way of who is writing.
	 * @throws Stale if it was
	 */
	void expectRevision(@Nullable Integer seen) {
		if (seen == null || seen != this.revision) {
			throw new Stale("plan");
		}
	}

	boolean published() {
		return this.coordinator != null && this.firstAd != null;
	}

	boolean approved(boolean byCoordinator) {
		return (byCoordinator ? this.coordinator : this.firstAd) != null;
	}

	@Nullable UUID approver(boolean asCoordinator) {
		return asCoordinator ? this.coordinator : this.firstAd;
	}

	@Nullable Instant approvedAt(boolean asCoordinator) {
		return asCoordinator ? this.coordinatorAt : this.firstAdAt;
	}

	/** Those named and not struck. */
	List<PlanPerson> admitted() {
		return this.people.stream().filter(PlanPerson::admitted).toList();
	}

	Optional<PlanPerson> named(MemberId member) {
		return admitted().stream().filter((each) -> each.is(member)).findFirst();
	}

	boolean names(MemberId member) {
		return named(member).isPresent();
	}

	boolean awaits(MemberId member) {
		return published() && named(member).filter((each) -> each.acknowledged(this.planVersion) == null).isPresent();
	}

	List<PlanPerson> people() {
		return List.copyOf(this.people);
	}

	List<PlanMonitor> monitors() {
		return List.copyOf(this.monitors);
	}

	List<PlanGarment> garments() {
		return List.copyOf(this.garments);
	}

	List<PlanBeat> beats() {
		return List.copyOf(this.beats);
	}

	List<PlanRehearsal> rehearsals() {
		return List.copyOf(this.rehearsals);
	}

	List<PlanRisk> risks() {
		return List.copyOf(this.risks);
	}

	/** A row that can be changed; one that was struck cannot. */
	Optional<PlanRow> row(PlanPart part, UUID id) {
		return rows(part).stream()
			.filter((row) -> row.id().equals(id) && !(row instanceof PlanPerson person && !person.admitted()))
			.map(PlanRow.class::cast)
			.findFirst();
	}

	private List<? extends PlanRow> rows(PlanPart part) {
		return switch (part) {
			case PEOPLE -> this.people;
			case MONITORS -> this.monitors;
			case GARMENTS -> this.garments;
			case BEATS -> this.beats;
			case REHEARSALS -> this.rehearsals;
			case RISKS -> this.risks;
		};
	}

	PlanForm rules() {
		return new PlanForm(this.stopWord, this.hold, this.devicesBagged, this.stillsAllowed, this.hygiene, this.breaks,
				this.crewNotice, this.aftercare, this.revision);
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

	int revision() {
		return this.revision;
	}

	PlanStanding standing() {
		List<PlanPerson> named = admitted();
		int acknowledged = (int) named.stream().filter((each) -> each.acknowledged(this.planVersion) != null).count();
		return new PlanStanding(this.id, this.planVersion, approved(true), approved(false), named.size(), acknowledged);
	}

}
