package app.closedset.breakdown;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import app.closedset.breakdown.ScenePeople.Participation;
import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.DraftId;
import app.closedset.core.FlagId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

/**
 * What the demo's coordinator decided so far: several scenes confirmed as suggested, one
 * corrected, one suggestion dismissed, one flag added by hand; the rest waits. Half of
 * the script is read. One of the director's intents is discussed; about the other the
 * coordinator asks.
 */
@Component
@Profile("demo")
class BreakdownDemoChapter implements DemoChapter {

	private static final List<String> CONFIRMED = List.of("9", "15", "16", "19", "24", "29", "34");

	private static final Map<String, Map<String, Participation>> PEOPLE = Map.of("15",
			Map.of("nell", Participation.PERFORMS, "imran", Participation.PERFORMS), "17",
			Map.of("nell", Participation.EXPOSED, "imran", Participation.PERFORMS), "24",
			Map.of("nell", Participation.PERFORMS, "imran", Participation.PERFORMS), "29",
			Map.of("nell", Participation.PERFORMS, "imran", Participation.PERFORMS), "19",
			Map.of("nell", Participation.PERFORMS, "dominic", Participation.PERFORMS, "poppy", Participation.IN_FRAME),
			"3", Map.of("walter", Participation.EXPOSED, "grace", Participation.PERFORMS));

	private static final Set<String> ONE_CONFIRMATION = Set.of("19");

	private static final Set<String> NO_CONFIRMATION = Set.of("3");

	private static final IntentWords DANCE = new IntentWords(
			"They dance where somebody could see them, and do not stop. It is the first time that they choose each other.",
			"They barely move. Her forehead is under his jaw, his hand flat on the small of her back, inside the coat.",
			"One wide shot between the vans, one close at shoulder height. The hand is seen from behind only.",
			"Like a dance in a film of the fifties seen without its music.");

	private static final IntentWords MORNING = new IntentWords(
			"The morning after, awkward and tender. Nothing of the night is shown.",
			"She lifts his arm away slowly and feels for a shirt. The quilt stays at her shoulders.",
			"One shot from the foot of the bed, one of the hand and the shirt.", "");

	private static final int READ = 20;

	private final FlagDesk flags;

	private final ScenePeopleDesk people;

	private final ReviewDesk review;

	private final IntentDesk intents;

	private final Scripts scripts;

	BreakdownDemoChapter(FlagDesk flags, ScenePeopleDesk people, ReviewDesk review, IntentDesk intents,
			Scripts scripts) {
		this.flags = flags;
		this.people = people;
		this.review = review;
		this.intents = intents;
		this.scripts = scripts;
	}

	@Override
	public int number() {
		return 30;
	}

	@Override
	public void tell(DemoStage stage) {
		for (String number : CONFIRMED) {
			for (FlagView flag : suggested(stage, number)) {
				stage.as("coordinator", (viewer) -> this.flags.confirm(FlagId.of(flag.id()), flag.version(), viewer));
			}
		}
		add(stage, "3", new FlagForm(Set.of(Category.FAMILIAL_INTIMACY, Category.PARTIAL_NUDITY), Set.of(), 2, 1, 0,
				List.of(1, 2), draft(stage), null));
		correct(stage, "17", Set.of(Category.PARTIAL_NUDITY, Category.INTIMATE_TOUCH));
		suggested(stage, "8").stream()
			.findFirst()
			.ifPresent((flag) -> stage.as("coordinator",
					(viewer) -> this.flags.dismiss(FlagId.of(flag.id()), flag.version(), viewer)));
		stage.as("coordinator", (viewer) -> {
			this.flags.decideRider(scene(stage, "24"), true, viewer);
			return true;
		});
		PEOPLE.forEach((number, named) -> name(stage, number, named));
		read(stage);
		intend(stage);
	}

	private void read(DemoStage stage) {
		for (SceneSummary scene : stage.as("coordinator", (viewer) -> this.scripts.scenes()).subList(0, READ)) {
			stage.as("coordinator", (viewer) -> this.review.read(scene.id(), scene.draft(), DecidedOn.REVIEW, viewer));
		}
	}

	private void intend(DemoStage stage) {
		SceneId dance = scene(stage, "24");
		state(stage, dance, DANCE);
		note(stage, "coordinator", dance, "Is the hand over the shirt, and does it stay where it is?");
		note(stage, "director", dance, "Over the shirt, and it stays.");
		stage.as("coordinator", (viewer) -> {
			this.intents.discuss(dance, this.intents.page(dance, viewer).version(), viewer);
			return true;
		});
		SceneId morning = scene(stage, "17");
		state(stage, morning, MORNING);
		note(stage, "coordinator", morning, "Does the camera see her back when she reaches for the shirt?");
	}

	private void state(DemoStage stage, SceneId scene, IntentWords words) {
		stage.as("director", (viewer) -> {
			this.intents.state(scene, IntentForm.of(words, 0), viewer);
			return true;
		});
	}

	private void note(DemoStage stage, String person, SceneId scene, String words) {
		stage.as(person, (viewer) -> {
			this.intents.note(scene, words, viewer);
			return true;
		});
	}

	private void add(DemoStage stage, String number, FlagForm form) {
		SceneId scene = scene(stage, number);
		stage.as("coordinator", (viewer) -> this.flags.add(scene, form, viewer));
	}

	/** Makes one flag of what was suggested for a scene, and dismisses the others. */
	private void correct(DemoStage stage, String number, Set<Category> categories) {
		List<FlagView> open = suggested(stage, number);
		if (open.isEmpty()) {
			add(stage, number, new FlagForm(categories, Set.of(), 2, 2, 0, List.of(1), draft(stage), null));
			return;
		}
		FlagView first = open.get(0);
		List<Integer> lines = first.lines().stream().map(FlagLine::ordinal).toList();
		stage.as("coordinator", (viewer) -> this.flags.correct(FlagId.of(first.id()),
				new FlagForm(categories, Set.of(), 2, 2, 0, lines, draft(stage), first.version()), viewer));
		for (FlagView other : open.subList(1, open.size())) {
			stage.as("coordinator", (viewer) -> this.flags.dismiss(FlagId.of(other.id()), other.version(), viewer));
		}
	}

	private void name(DemoStage stage, String number, Map<String, Participation> named) {
		SceneId scene = scene(stage, number);
		List<ScenePerson> list = named.entrySet()
			.stream()
			.map((entry) -> new ScenePerson(stage.recall("member:" + entry.getKey(), MemberId.class), entry.getValue()))
			.toList();
		stage.as("coordinator", (viewer) -> {
			this.people.name(scene, list, 0L, viewer);
			return true;
		});
		if (!NO_CONFIRMATION.contains(number)) {
			confirm(stage, scene, "coordinator", ConfirmingRole.COORDINATOR);
			if (!ONE_CONFIRMATION.contains(number)) {
				confirm(stage, scene, "firstAd", ConfirmingRole.FIRST_AD);
			}
		}
	}

	private void confirm(DemoStage stage, SceneId scene, String person, ConfirmingRole as) {
		long version = stage.as(person, (viewer) -> this.people.page(scene, viewer).version());
		stage.as(person, (viewer) -> this.people.confirm(scene, as, version, viewer));
	}

	/** What the rules suggested; the second reader may still be at it. */
	private List<FlagView> suggested(DemoStage stage, String number) {
		SceneId scene = scene(stage, number);
		return stage.as("coordinator", (viewer) -> this.flags.flagsOf(scene))
			.stream()
			.filter((flag) -> flag.state() == FlagState.SUGGESTED && !flag.resembling())
			.toList();
	}

	private DraftId draft(DemoStage stage) {
		return stage.as("coordinator", (viewer) -> this.scripts.current().orElseThrow().id());
	}

	private static SceneId scene(DemoStage stage, String number) {
		return stage.recall("scene:" + number, SceneId.class);
	}

}
