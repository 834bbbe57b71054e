package app.closedset.breakdown;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.FlagId;
import app.closedset.core.Forbidden;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;

/**
 * What people do with flags: read the breakdown, decide about suggestions, add what the
 * script does not show.
 */
@Service
class FlagDesk {

	/** Those who may read what is confirmed. */
	static final Role[] READERS = { Role.COORDINATOR, Role.OFFICE, Role.PRODUCER, Role.DIRECTOR, Role.FIRST_AD };

	private static final int LONGEST_LINE = 160;

	private final Flags flags;

	private final RiderDecisions decisions;

	private final ConfirmedBreakdown breakdown;

	private final PeopleLists people;

	private final Readings readings;

	private final Intents intents;

	private final ReadersDesk readers;

	private final Scripts scripts;

	private final Members members;

	private final Clock clock;

	FlagDesk(Flags flags, RiderDecisions decisions, ConfirmedBreakdown breakdown, PeopleLists people, Readings readings,
			Intents intents, ReadersDesk readers, Scripts scripts, Members members, Clock clock) {
		this.flags = flags;
		this.decisions = decisions;
		this.breakdown = breakdown;
		this.people = people;
		this.readings = readings;
		this.intents = intents;
		this.readers = readers;
		this.scripts = scripts;
		this.members = members;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public BreakdownPage breakdown(Viewer viewer, String state, String category, String q) {
		boolean decides = viewer.isAny(Role.COORDINATOR);
		List<SceneSummary> scenes = this.scripts.scenes();
		List<Flag> all = this.flags.findAll();
		Map<SceneId, List<Flag>> flags = all.stream().collect(Collectors.groupingBy(Flag::scene));
		Map<SceneId, RiderDecision> decisions = this.decisions.findAll()
			.stream()
			.collect(Collectors.toMap(RiderDecision::scene, Function.identity()));
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
				progress(scenes, all, viewer),
				(decides && !scenes.isEmpty()) ? this.readers.view(scenes.getFirst().draft(), viewer) : null);
	}

	private ReviewProgress progress(List<SceneSummary> scenes, List<Flag> flags, Viewer viewer) {
		Map<MemberId, Map<SceneId, Instant>> read = scenes.isEmpty() ? Map.of()
				: this.readings.of(scenes.getFirst().draft());
		return ReviewProgress.of(scenes, flags, read, viewer.member());
	}

	private static boolean matches(SceneSummary scene, List<Flag> flags, SceneIntimacy intimacy, boolean decides,
			String state, String category, String q) {
		boolean stateFits = switch (state) {
			case "flagged" -> intimacy.flagged();
			case "undecided" -> decides && intimacy.undecided() > 0;
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
			.map((flag) -> new BreakdownPage.RowFlag((flag.state() == FlagState.CONFIRMED) ? "ready" : "waiting",
					"breakdown.state." + flag.state(), FlagView.keys("breakdown.category.", flag.categories())))
			.toList();
		return new BreakdownPage.Row(scene.id().toString(), scene.number(), scene.heading(), scene.length().toString(),
				scene.omitted(), shown, intimacy.exposure(), intimacy.contact(), intimacy.violence(),
				"breakdown.need." + intimacy.need(), decides ? intimacy.undecided() : 0,
				decides && Needs.awaitsDecision(flags, decision));
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

	/** The panel beside the sheet; what is not confirmed is for those who decide. */
	@Transactional(readOnly = true)
	public Optional<BreakdownPanel> panel(SceneId scene, Viewer viewer) {
		if (!viewer.isAny(READERS)) {
			return Optional.empty();
		}
		boolean decides = viewer.isAny(Role.COORDINATOR);
		List<Flag> flags = this.flags.findByScene(scene);
		RiderDecision decision = this.decisions.findById(scene).orElse(null);
		SceneIntimacy intimacy = this.breakdown.needs().intimacy(scene, flags, decision);
		Map<MemberId, MemberSummary> deciders = deciders(flags);
		List<FlagView> views = flags.stream()
			.filter((flag) -> decides || flag.state() == FlagState.CONFIRMED)
			.sorted(Comparator.comparing((flag) -> flag.id().value()))
			.map((flag) -> FlagView.of(flag, nameOf(deciders, flag)))
			.toList();
		PeopleList people = this.people.findById(scene).orElse(null);
		return Optional.of(new BreakdownPanel("/productions/" + viewer.production(), scene.toString(),
				views.stream().filter((flag) -> flag.state() == FlagState.CONFIRMED).toList(),
				views.stream().filter((flag) -> flag.state() == FlagState.SUGGESTED && flag.attention()).toList(),
				views.stream().filter((flag) -> flag.state() == FlagState.SUGGESTED && !flag.attention()).toList(),
				views.stream().filter((flag) -> flag.state() == FlagState.DISMISSED).toList(),
				"breakdown.need." + intimacy.need(), decision != null && decision.required(),
				decides && Needs.awaitsDecision(flags, decision), decides, viewer.isAny(ScenePeopleDesk.READERS),
				(people != null) ? people.people().size() : 0,
				people != null && people.confirmedAt(ConfirmingRole.COORDINATOR) != null
						&& people.confirmedAt(ConfirmingRole.FIRST_AD) != null,
				intent(scene, viewer)));
	}

	private String intent(SceneId scene, Viewer viewer) {
		if (!viewer.isAny(IntentDesk.READERS)) {
			return "";
		}
		return "breakdown.intent.link."
				+ (this.intents.findById(scene).filter(Intent::stated).isPresent() ? "stated" : "none");
	}

	@Transactional(readOnly = true)
	public FlagPage newFlag(SceneId scene, Viewer viewer) {
		return page(text(scene), null, viewer);
	}

	@Transactional(readOnly = true)
	public FlagPage flag(FlagId id, Viewer viewer) {
		Flag flag = find(id);
		return page(text(flag.scene()), flag, viewer);
	}

	@Transactional(readOnly = true)
	public FlagForm form(FlagId id) {
		Flag flag = find(id);
		return FlagForm.of(flag, flag.ordinalsIn(text(flag.scene())));
	}

	@Transactional(readOnly = true)
	public SceneId sceneOf(FlagId id) {
		return find(id).scene();
	}

	private FlagPage page(SceneText text, @Nullable Flag flag, Viewer viewer) {
		String base = "/productions/" + viewer.production();
		List<Choice> lines = new ArrayList<>();
		lines.add(Choice.text("0", text.heading()));
		text.lines()
			.stream()
			.filter((line) -> line.kind() != SceneText.Kind.CHARACTER && line.kind() != SceneText.Kind.TRANSITION)
			.forEach((line) -> lines.add(Choice.text(Integer.toString(line.ordinal()), shortened(line.text()))));
		FlagView view = (flag != null) ? FlagView.of(flag, nameOf(deciders(List.of(flag)), flag)) : null;
		return new FlagPage(base, text.scene().toString(), text.number(), text.heading(), view, lines,
				List.of(Crumb.message(base + "/breakdown", "breakdown.title"),
						Crumb.text(base + "/script/scenes/" + text.scene(), text.number()),
						Crumb.message(null, (flag != null) ? "breakdown.flag.change" : "breakdown.flag.add")));
	}

	private static String shortened(String line) {
		return (line.length() > LONGEST_LINE) ? line.substring(0, LONGEST_LINE) + " …" : line;
	}

	/** Adds what a person sees in a scene. */
	@Transactional
	public FlagId add(SceneId scene, FlagForm form, Viewer viewer) {
		decides(viewer);
		Flag flag = Flag.byHand(text(scene), form.findings(), form.chosenLines(), viewer.member(),
				this.clock.instant());
		return this.flags.save(flag).id();
	}

	/** Changes what a flag says, and so confirms it. */
	@Transactional
	public SceneId correct(FlagId id, FlagForm form, Viewer viewer) {
		decides(viewer);
		Flag flag = find(id);
		flag.expect((form.version() != null) ? form.version() : -1);
		return this.flags
			.save(flag.correct(text(flag.scene()), form.findings(), form.chosenLines(), viewer.member(),
					this.clock.instant()))
			.scene();
	}

	@Transactional
	public SceneId confirm(FlagId id, long version, Viewer viewer) {
		return decide(id, version, viewer, (flag) -> flag.confirm(viewer.member(), this.clock.instant()));
	}

	@Transactional
	public SceneId dismiss(FlagId id, long version, Viewer viewer) {
		return decide(id, version, viewer, (flag) -> flag.dismiss(viewer.member(), this.clock.instant()));
	}

	@Transactional
	public SceneId restore(FlagId id, long version, Viewer viewer) {
		return decide(id, version, viewer, (flag) -> flag.restore(viewer.member(), this.clock.instant()));
	}

	private SceneId decide(FlagId id, long version, Viewer viewer, Function<Flag, Flag> verb) {
		decides(viewer);
		Flag flag = find(id);
		flag.expect(version);
		return this.flags.save(verb.apply(flag)).scene();
	}

	/** Asks for a rider in a scene, whatever its flags, or leaves it to them. */
	@Transactional
	public void decideRider(SceneId scene, boolean required, Viewer viewer) {
		decides(viewer);
		text(scene);
		this.decisions.save(this.decisions.findById(scene)
			.map((decision) -> decision.change(required, viewer.member(), this.clock.instant()))
			.orElseGet(() -> new RiderDecision(scene, required, viewer.member(), this.clock.instant())));
	}

	/** The flags of a scene, for the demo. */
	@Transactional(readOnly = true)
	public List<FlagView> flagsOf(SceneId scene) {
		return this.flags.findByScene(scene).stream().map((flag) -> FlagView.of(flag, "")).toList();
	}

	private static void decides(Viewer viewer) {
		if (!viewer.isAny(Role.COORDINATOR)) {
			throw new Forbidden("A coordinator decides about flags");
		}
	}

	private Map<MemberId, MemberSummary> deciders(Collection<Flag> flags) {
		Set<MemberId> ids = flags.stream().map(Flag::decidedBy).filter(Objects::nonNull).collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of() : this.members.findAll(ids);
	}

	private static String nameOf(Map<MemberId, MemberSummary> deciders, Flag flag) {
		MemberId by = flag.decidedBy();
		MemberSummary known = (by != null) ? deciders.get(by) : null;
		return (known != null) ? known.name() : "";
	}

	private Flag find(FlagId id) {
		return this.flags.findById(id).orElseThrow(() -> new NotFound("flag"));
	}

	private SceneText text(SceneId scene) {
		return this.scripts.text(scene).orElseThrow(() -> new NotFound("scene"));
	}

}
