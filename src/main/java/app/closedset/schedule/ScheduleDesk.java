package app.closedset.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Viewer;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning shooting days.
 */
@Service
class ScheduleDesk implements Schedule {

	static final Role[] EDITORS = { Role.FIRST_AD, Role.OFFICE, Role.PRODUCER };

	static final Role[] READERS = { Role.FIRST_AD, Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR,
			Role.SCRIPT_SUPERVISOR };

	private final ShootingDays days;

	private final Productions productions;

	private final Scripts scripts;

	private final Clock clock;

	ScheduleDesk(ShootingDays days, Productions productions, Scripts scripts, Clock clock) {
		this.days = days;
		this.productions = productions;
		this.scripts = scripts;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	SchedulePage list(Viewer viewer) {
		ProductionSummary production = this.productions.current();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), production.zone());
		Map<SceneId, SceneSummary> scenes = scenesById();
		List<SchedulePage.Row> upcoming = new ArrayList<>();
		List<SchedulePage.Row> past = new ArrayList<>();
		for (ShootingDay day : this.days.inOrder()) {
			Day summary = day.summary();
			SchedulePage.Row row = new SchedulePage.Row(summary.id(), summary.date(), summary.unit(), summary.call(),
					summary.scenes().stream().map((scene) -> numberOf(scenes.get(scene))).toList());
			(summary.date().isBefore(today) ? past : upcoming).add(row);
		}
		Collections.reverse(past);
		return new SchedulePage(production.id(), upcoming, past, viewer.isAny(EDITORS));
	}

	@Transactional(readOnly = true)
	DayPage page(Viewer viewer, ShootingDayId id) {
		ShootingDay day = find(id);
		Day summary = day.summary();
		Map<SceneId, SceneSummary> scenes = scenesById();
		List<DayPage.SceneRow> rows = new ArrayList<>();
		for (int place = 0; place < summary.scenes().size(); place++) {
			SceneId scene = summary.scenes().get(place);
			SceneSummary known = scenes.get(scene);
			rows.add(new DayPage.SceneRow(scene, numberOf(known), (known != null) ? known.heading() : "",
					(known != null) ? known.length().toString() : null, known == null || known.omitted(), place == 0,
					place == summary.scenes().size() - 1));
		}
		boolean mayEdit = viewer.isAny(EDITORS);
		List<Choice> addable = mayEdit ? scenes.values()
			.stream()
			.filter((scene) -> !scene.omitted() && !summary.scenes().contains(scene.id()))
			.map((scene) -> Choice.text(scene.id().toString(), scene.number() + "  " + scene.heading()))
			.toList() : List.of();
		ProductionSummary production = this.productions.current();
		return new DayPage(
				List.of(Crumb.message("/productions/" + production.id() + "/schedule", "schedule.list.title"),
						Crumb.text(null, summary.unit())),
				production.id(), id, summary.date(), summary.unit(), summary.call(), production.zone().getId(), rows,
				addable, mayEdit, mayEdit || viewer.isAny(Role.COORDINATOR, Role.DIRECTOR), day.version());
	}

	/** The form of a day as it stands. */
	@Transactional(readOnly = true)
	DayForm form(ShootingDayId id) {
		ShootingDay day = find(id);
		Day summary = day.summary();
		return new DayForm(summary.date(), summary.unit(), summary.call().atZone(zone()).toLocalTime(), null,
				day.version());
	}

	/** The zone in which calls are typed. */
	@Transactional(readOnly = true)
	ZoneId zone() {
		return this.productions.current().zone();
	}

	@Transactional
	DayOutcome plan(DayForm form) {
		ShootingDayId id = ShootingDayId.next();
		return decide(form, id, (call) -> new ShootingDay(id, form.date(), form.unit().strip(), call, zone()));
	}

	@Transactional
	DayOutcome move(ShootingDayId id, DayForm form) {
		ShootingDay day = find(id);
		day.expect(form.version());
		return decide(form, id, (call) -> day.moved(form.date(), form.unit().strip(), call, zone()));
	}

	private DayOutcome decide(DayForm form, ShootingDayId id, Function<Instant, ShootingDay> settled) {
		if (this.days.taken(form.date(), form.unit().strip(), id)) {
			return new DayOutcome.UnitTaken();
		}
		CallTime read = CallTime.read(form.date(), form.call(), zone(), form.occurrence());
		if (read instanceof CallTime.Settled(Instant moment)) {
			this.days.save(settled.apply(moment));
			return new DayOutcome.Planned(id);
		}
		return new DayOutcome.CallUnclear(read);
	}

	@Transactional
	void add(ShootingDayId id, SceneId scene) {
		if (this.scripts.scene(scene).isEmpty()) {
			throw new NotFound("scene");
		}
		change(id, null, (day) -> day.with(scene));
	}

	@Transactional
	void remove(ShootingDayId id, SceneId scene, long version) {
		change(id, version, (day) -> day.without(scene));
	}

	@Transactional
	void earlier(ShootingDayId id, SceneId scene, long version) {
		change(id, version, (day) -> day.earlier(scene));
	}

	@Transactional
	void later(ShootingDayId id, SceneId scene, long version) {
		change(id, version, (day) -> day.later(scene));
	}

	private void change(ShootingDayId id, @Nullable Long version, UnaryOperator<ShootingDay> change) {
		ShootingDay day = find(id);
		if (version != null) {
			day.expect(version);
		}
		this.days.save(change.apply(day));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Day> days() {
		return this.days.inOrder().stream().map(ShootingDay::summary).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Day> day(ShootingDayId day) {
		return this.days.findById(day).map(ShootingDay::summary);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Day> daysOf(SceneId scene) {
		return this.days.of(scene).stream().map(ShootingDay::summary).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Day> next(SceneId scene, Instant after) {
		return this.days.of(scene)
			.stream()
			.map(ShootingDay::summary)
			.filter((day) -> day.call().isAfter(after))
			.findFirst();
	}

	private ShootingDay find(ShootingDayId id) {
		return this.days.findById(id).orElseThrow(() -> new NotFound("shooting day"));
	}

	private Map<SceneId, SceneSummary> scenesById() {
		return this.scripts.scenes()
			.stream()
			.collect(Collectors.toMap(SceneSummary::id, Function.identity(), (first, second) -> first,
					LinkedHashMap::new));
	}

	private static String numberOf(@Nullable SceneSummary scene) {
		return (scene != null) ? scene.number() : "–";
	}

}
