package app.closedset.setplan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.MemberId;
import app.closedset.core.PlanId;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.setplan.PlanRowForm.BeatForm;
import app.closedset.setplan.PlanRowForm.GarmentForm;
import app.closedset.setplan.PlanRowForm.MonitorForm;
import app.closedset.setplan.PlanRowForm.PersonForm;
import app.closedset.setplan.PlanRowForm.RehearsalForm;
import app.closedset.setplan.PlanRowForm.RiskForm;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Three plans of the demo: one published, read by some, with a name that a performer
 * struck; one that the first assistant director has still to approve; and a bare draft.
 */
@Component
@Profile("demo")
class SetplanDemoChapter implements DemoChapter {

	private final PlanDesk desk;

	private final PlanEditDesk editing;

	private final PlanReading reading;

	SetplanDemoChapter(PlanDesk desk, PlanEditDesk editing, PlanReading reading) {
		this.desk = desk;
		this.editing = editing;
		this.reading = reading;
	}

	@Override
	public int number() {
		return 60;
	}

	@Override
	public void tell(DemoStage stage) {
		PlanId published = written(stage, "24");
		for (String outsider : List.of("Bram Tillerwood|Camera operator|Frames the scene|true",
				"Ottilie Crane|Boom operator|Records the dialogue|true",
				"Lorcan Pewter|Trainee|Watches the work of the camera|false")) {
			String[] told = outsider.split("\\|");
			put(stage, published, PlanPart.PEOPLE, new PersonForm(UUID.randomUUID(), null, told[0], told[1], told[2],
					false, Boolean.valueOf(told[3]), 0));
		}
		approve(stage, published, "coordinator", true);
		approve(stage, published, "firstAd", false);
		for (String reader : List.of("coordinator", "firstAd", "nell")) {
			act(stage, reader, (viewer) -> this.desk.acknowledge(published, revision(published, viewer), viewer));
		}
		act(stage, "nell",
				(viewer) -> this.desk.strike(published, personId(stage, published, "Lorcan Pewter"), viewer));
		PlanId half = written(stage, "17");
		approve(stage, half, "coordinator", true);
		drafted(stage, "29");
	}

	/** A plan that says everything. */
	private PlanId written(DemoStage stage, String number) {
		PlanId plan = drafted(stage, number);
		PlanForm begun = stage.as("coordinator", (viewer) -> this.editing.rules(plan, viewer));
		act(stage, "coordinator", (viewer) -> this.editing.rule(plan, new PlanForm("Heron", begun.hold(), true, false,
				begun.hygiene(), begun.breaks(), begun.crewNotice(),
				"Coralie Thistledown, in the quiet room beside the stage, today and tomorrow. Outside the production: your union’s helpline.",
				begun.version()), viewer));
		UUID costume = UUID.randomUUID();
		put(stage, plan, PlanPart.PEOPLE, new PersonForm(costume, memberId(stage, "costume").value(), "", "Costume",
				"Holds robes and barriers", false, true, 0));
		put(stage, plan, PlanPart.MONITORS, new MonitorForm(UUID.randomUUID(), "Director’s monitor",
				personId(stage, plan, "Desmond Quillfeather").toString(), 0));
		put(stage, plan, PlanPart.MONITORS, new MonitorForm(UUID.randomUUID(), "Director’s monitor",
				personId(stage, plan, "Coralie Thistledown").toString(), 0));
		for (String off : List.of("Video village", "Web feed")) {
			put(stage, plan, PlanPart.MONITORS, new MonitorForm(UUID.randomUUID(), off, MonitorForm.OFF, 0));
		}
		held(stage, plan, costume);
		put(stage, plan, PlanPart.BEATS,
				new BeatForm(UUID.randomUUID(), "They stand face to face. He waits until she nods.", "None", 0));
		put(stage, plan, PlanPart.BEATS, new BeatForm(UUID.randomUUID(), "She steps in and they kiss, for two breaths.",
				"His hand on her upper back, over the robe", 0));
		put(stage, plan, PlanPart.REHEARSALS, new RehearsalForm(UUID.randomUUID(), stage.today().plusDays(2),
				"16:00, rehearsal room, walked through in clothes", 0));
		put(stage, plan, PlanPart.RISKS,
				new RiskForm(UUID.randomUUID(), "The boathouse is cold and its boards are wet",
						"Heaters an hour before the call, mats on the boards, shoes until the take",
						"Freya Ironmonger-Vale", 0));
		return plan;
	}

	/** Someone holds every garment, and has asked for the sizes. */
	private void held(DemoStage stage, PlanId plan, UUID holder) {
		for (String performer : List.of("nell", "imran")) {
			put(stage, plan, PlanPart.GARMENTS, new GarmentForm(UUID.randomUUID(), memberId(stage, performer).value(),
					GarmentKind.MODESTY_GARMENT, "", holder, true, 0));
		}
		List<UUID> unheld = stage.as("coordinator", (viewer) -> this.reading.page(plan, viewer))
			.performers()
			.stream()
			.flatMap((wearer) -> wearer.garments().stream())
			.filter((garment) -> garment.holder().isEmpty())
			.map(PlanPage.Garment::id)
			.toList();
		for (UUID garment : unheld) {
			done(stage.as("coordinator", (viewer) -> {
				GarmentForm form = (GarmentForm) this.editing.form(plan, PlanPart.GARMENTS, garment, viewer);
				return this.editing.change(plan, PlanPart.GARMENTS, garment, new GarmentForm(garment, form.performer(),
						form.kind(), form.detail(), holder, true, form.version()), viewer);
			}));
		}
	}

	private PlanId drafted(DemoStage stage, String number) {
		SceneId scene = stage.recall("scene:" + number, SceneId.class);
		return stage.as("coordinator", (viewer) -> inEnglish(() -> this.desk.draft(scene, viewer)));
	}

	private static <T> T inEnglish(Supplier<T> work) {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private void put(DemoStage stage, PlanId plan, PlanPart part, PlanRowForm form) {
		done(stage.as("coordinator", (viewer) -> this.editing.add(plan, part, form, viewer)));
	}

	private void approve(DemoStage stage, PlanId plan, String person, boolean asCoordinator) {
		stage.as(person, (viewer) -> {
			if (!this.desk.approve(plan, asCoordinator, revision(plan, viewer), viewer).isEmpty()) {
				throw new IllegalStateException("The demo's plan cannot be approved");
			}
			return true;
		});
	}

	private int revision(PlanId plan, Viewer viewer) {
		return this.reading.page(plan, viewer).state().revision();
	}

	private UUID personId(DemoStage stage, PlanId plan, String name) {
		return stage.as("coordinator", (viewer) -> this.reading.page(plan, viewer))
			.people()
			.stream()
			.filter((person) -> person.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private static MemberId memberId(DemoStage stage, String person) {
		return requireNonNull(stage.recall("member:" + person, MemberId.class));
	}

	private static void act(DemoStage stage, String person, Consumer<Viewer> act) {
		Function<Viewer, Boolean> acted = (viewer) -> {
			act.accept(viewer);
			return true;
		};
		stage.as(person, acted);
	}

	private static void done(Optional<PlanRowRefusal> refusal) {
		if (refusal.isPresent()) {
			throw new IllegalStateException("The demo's plan was refused: " + refusal.get());
		}
	}

}
