package app.closedset.breakdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Choice;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

/**
 * Shows the breakdown: of the whole script, and of one scene beside its sheet. What is
 * not confirmed is for those who decide.
 */
@Service
class BreakdownDesk {

	/** Those who may read what is confirmed. */
	static final Role[] READERS = { Role.COORDINATOR, Role.OFFICE, Role.PRODUCER, Role.DIRECTOR, Role.FIRST_AD };

	private final Flags flags;

	private final RiderDecisions decisions;

	private final ConfirmedBreakdown breakdown;

	private final PeopleLists people;

	private final Readings readings;

	private final Intents intents;

	private final ReadersDesk readers;

	private final Scripts scripts;

	private final Members members;

	BreakdownDesk(Flags flags, RiderDecisions decisions, ConfirmedBreakdown breakdown, PeopleLists people,
			Readings readings, Intents intents, ReadersDesk readers, Scripts scripts, Members members) {
		this.flags = flags;
		this.decisions = decisions;
		this.breakdown = breakdown;
		this.people = people;
		this.readings = readings;
		this.intents = intents;
		this.readers = readers;
		this.scripts = scripts;
		this.members = members;
	}

	@Transactional(readOnly = true)
	public BreakdownPage breakdown(Viewer viewer, String state, String category, String q) {
		boolean decides = viewer.isAny(Role.COORDINATOR);
		List<SceneSummary> scenes = this.scripts.scenes();
		Map<SceneId, List<Flag>> flags = this.flags.byScene();
		Map<SceneId, RiderDecision> decisions = this.decisions.byScene();
		Needs needs = this.breakdown.needs();
		List<BreakdownPage.Row> rows = new ArrayList<>();
		List<Chart.Spoken> bars = new ArrayList<>();
		int undecided = 0;
		int flagged = 0;
		for (SceneSummary scene : scenes) {
			List<Flag> own = flags.getOrDefault(scene.id(), List.of());
			RiderDecision decision = decisions.get(scene.id());
			SceneIntimacy intimacy = needs.intimacy(scene.id(), own, decision);
			if (!scene.omitted()) {
				bars.add(
						new Chart.Spoken(scene.number(), intimacy.exposure(), intimacy.contact(), intimacy.violence()));
				undecided += (intimacy.undecided() > 0) ? 1 : 0;
				flagged += intimacy.flagged() ? 1 : 0;
			}
			if (matches(scene, own, intimacy, decides, state, category, q)) {
				rows.add(row(scene, own, intimacy, decision, decides));
			}
		}
		return new BreakdownPage("/productions/" + viewer.production(), rows, scenes.size(), Chart.of(bars), decides,
				state, category, q, states(decides), categories(), decides ? undecided : 0, flagged,
				progress(scenes, flags, viewer),
				(decides && !scenes.isEmpty()) ? this.readers.view(scenes.getFirst().draft(), viewer) : null);
	}

	private ReviewProgress progress(List<SceneSummary> scenes, Map<SceneId, List<Flag>> flags, Viewer viewer) {
		Map<MemberId, Map<SceneId, Instant>> read = scenes.isEmpty() ? Map.of()
				: this.readings.of(scenes.getFirst().draft());
		return ReviewProgress.of(scenes, flags, read, viewer.member());
	}

	private static boolean matches(SceneSummary scene, List<Flag> flags, SceneIntimacy intimacy, boolean decides,
			String state, String category, String q) {
		boolean stateFits = switch (state) {
			case "flagged" -> intimacy.flagged();
			case "undecided" -> decides && !scene.omitted() && intimacy.undecided() > 0;
			case "rider" -> intimacy.need() == SceneIntimacy.Need.RIDER;
			case "none" -> !intimacy.flagged() && (!decides || intimacy.undecided() == 0);
			default -> true;
		};
		boolean categoryFits = category.isEmpty() || flags.stream()
			.filter((flag) -> shown(flag, decides))
			.anyMatch((flag) -> flag.categories().stream().anyMatch((one) -> one.name().equals(category)));
		String wanted = q.strip().toLowerCase(Locale.ROOT);
		boolean words = wanted.isEmpty()
				|| Stream.concat(Stream.of(scene.number(), scene.heading()), scene.characters().stream())
					.anyMatch((text) -> text.toLowerCase(Locale.ROOT).contains(wanted));
		return stateFits && categoryFits && words;
	}

	private static boolean shown(Flag flag, boolean decides) {
		return flag.state() == FlagState.CONFIRMED
				|| (decides && flag.state() == FlagState.SUGGESTED && flag.attention());
	}

	private static BreakdownPage.Row row(SceneSummary scene, List<Flag> flags, SceneIntimacy intimacy,
			@Nullable RiderDecision decision, boolean decides) {
		List<BreakdownPage.RowFlag> shown = flags.stream()
			.filter((flag) -> shown(flag, decides))
			.sorted(Comparator.comparing(Flag::state).thenComparing((flag) -> flag.id().value()))
			.map((flag) -> rowFlag(flag, !scene.omitted() && flag.asksAgain(scene.draft())))
			.toList();
		return new BreakdownPage.Row(scene.id().toString(), scene.number(), scene.heading(), scene.length().toString(),
				scene.omitted(), shown, intimacy.exposure(), intimacy.contact(), intimacy.violence(),
				"breakdown.need." + intimacy.need(), decides ? intimacy.undecided() : 0,
				decides && Needs.awaitsDecision(flags, decision));
	}

	private static BreakdownPage.RowFlag rowFlag(Flag flag, boolean asksAgain) {
		List<String> categories = FlagView.keys("breakdown.category.", flag.categories());
		if (asksAgain) {
			return new BreakdownPage.RowFlag("missing", "breakdown.sheet.status.again", categories);
		}
		return new BreakdownPage.RowFlag((flag.state() == FlagState.CONFIRMED) ? "ready" : "waiting",
				"breakdown.state." + flag.state(), categories);
	}

	private static List<Choice> states(boolean decides) {
		return Stream.of("", "flagged", "undecided", "rider", "none")
			.filter((state) -> decides || !state.equals("undecided"))
			.map((state) -> Choice.message(state, "breakdown.filter." + (state.isEmpty() ? "all" : state)))
			.toList();
	}

	private static List<Choice> categories() {
		return Stream
			.concat(Stream.of(Choice.message("", "breakdown.filter.anyCategory")),
					Arrays.stream(Category.values())
						.map((category) -> Choice.message(category.name(), "breakdown.category." + category.name())))
			.toList();
	}

	/** The panel beside the sheet; nothing for those who do not read the breakdown. */
	@Transactional(readOnly = true)
	public Optional<BreakdownPanel> panel(SceneId scene, Viewer viewer) {
		if (!viewer.isAny(READERS)) {
			return Optional.empty();
		}
		boolean decides = viewer.isAny(Role.COORDINATOR);
		List<Flag> flags = this.flags.findByScene(scene);
		RiderDecision decision = this.decisions.findById(scene).orElse(null);
		SceneIntimacy intimacy = this.breakdown.needs().intimacy(scene, flags, decision);
		Names names = Names.of(this.members, flags.stream().map(Flag::decidedBy));
		Predicate<Flag> again = asksAgain(scene);
		Function<Predicate<Flag>, List<FlagView>> views = (which) -> flags.stream()
			.filter((flag) -> decides || flag.state() == FlagState.CONFIRMED)
			.filter(which)
			.sorted(Comparator.comparing((flag) -> flag.id().value()))
			.map((flag) -> FlagView.of(flag, names.of(flag.decidedBy())))
			.toList();
		PeopleList people = this.people.findById(scene).orElse(null);
		return Optional.of(new BreakdownPanel("/productions/" + viewer.production(), scene.toString(),
				views.apply(again.negate().and((flag) -> flag.state() == FlagState.CONFIRMED)), views.apply(again),
				views.apply((flag) -> flag.state() == FlagState.SUGGESTED && flag.attention()),
				views.apply((flag) -> flag.state() == FlagState.SUGGESTED && !flag.attention()),
				views.apply((flag) -> flag.state() == FlagState.DISMISSED), "breakdown.need." + intimacy.need(),
				decision != null && decision.required(), decides && Needs.awaitsDecision(flags, decision), decides,
				viewer.isAny(ScenePeopleDesk.READERS), (people != null) ? people.people().size() : 0,
				people != null && people.confirmedAt(ConfirmingRole.COORDINATOR) != null
						&& people.confirmedAt(ConfirmingRole.FIRST_AD) != null,
				intent(scene, viewer)));
	}

	/**
	 * Which flags rest on lines that the newest draft changed; none where it omits the
	 * scene.
	 */
	private Predicate<Flag> asksAgain(SceneId scene) {
		SceneSummary now = this.scripts.scene(scene).filter((one) -> !one.omitted()).orElse(null);
		return (flag) -> now != null && flag.asksAgain(now.draft());
	}

	private String intent(SceneId scene, Viewer viewer) {
		if (!viewer.isAny(IntentDesk.READERS)) {
			return "";
		}
		return "breakdown.intent.link."
				+ (this.intents.findById(scene).filter(Intent::stated).isPresent() ? "stated" : "none");
	}

}
