package app.closedset.breakdown;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.DraftSummary;
import app.closedset.script.SceneSummary;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;

/**
 * Walks a coordinator through every scene of the newest draft, those without a suggestion
 * too.
 */
@Service
class ReviewDesk {

	private static final Comparator<Flag> IN_ORDER = Comparator.comparing((flag) -> flag.id().value());

	private static final Comparator<Flag> SUREST_FIRST = Comparator.comparingDouble(Flag::confidence)
		.reversed()
		.thenComparing(IN_ORDER);

	private static final double NOT_SCORED = -1;

	private final Flags flags;

	private final SceneConfidences confidences;

	private final Readings readings;

	private final SecondLooks looks;

	private final ReadersDesk readers;

	private final Scripts scripts;

	private final Members members;

	private final EncryptedWords encryption;

	private final Clock clock;

	ReviewDesk(Flags flags, SceneConfidences confidences, Readings readings, SecondLooks looks, ReadersDesk readers,
			Scripts scripts, Members members, EncryptedWords encryption, Clock clock) {
		this.flags = flags;
		this.confidences = confidences;
		this.readings = readings;
		this.looks = looks;
		this.readers = readers;
		this.scripts = scripts;
		this.members = members;
		this.encryption = encryption;
		this.clock = clock;
	}

	/**
	 * Where to go on: the first scene that is not read or not decided; none without a
	 * script.
	 */
	@Transactional(readOnly = true)
	public Optional<SceneId> goOn(DecidedOn from, Viewer viewer) {
		List<ReviewPage.Entry> all = walk(from, viewer);
		return Stream.concat(all.stream().filter(ReviewDesk::unfinished), all.stream())
			.findFirst()
			.map((entry) -> SceneId.of(entry.scene()));
	}

	private List<ReviewPage.Entry> walk(DecidedOn from, Viewer viewer) {
		List<SceneSummary> scenes = this.scripts.scenes();
		if (scenes.isEmpty()) {
			return List.of();
		}
		return entries(scenes, this.flags.byScene(), mine(readings(scenes), viewer), from);
	}

	private static boolean unfinished(ReviewPage.Entry entry) {
		return !entry.omitted() && (!entry.read() || entry.undecided() > 0);
	}

	/**
	 * @throws NotFound if the newest draft has no such scene
	 */
	@Transactional(readOnly = true)
	public ReviewPage page(SceneId id, DecidedOn from, Viewer viewer) {
		List<SceneSummary> scenes = this.scripts.scenes();
		SceneText text = this.scripts.text(id).orElseThrow(() -> new NotFound("scene"));
		List<DraftSummary> drafts = this.scripts.drafts();
		DraftSummary draft = drafts.stream().findFirst().orElseThrow(() -> new NotFound("scene"));
		Map<SceneId, List<Flag>> flags = this.flags.byScene();
		Map<MemberId, Map<SceneId, Instant>> read = this.readings.of(draft.id());
		Map<SceneId, Instant> mine = mine(read, viewer);
		List<MemberSummary> people = this.members.all();
		Names names = Names.of(people);
		List<ReviewPage.Entry> all = entries(scenes, flags, mine, from);
		ReviewPage.Entry scene = all.stream()
			.filter((entry) -> entry.scene().equals(id.toString()))
			.findFirst()
			.orElseThrow(() -> new NotFound("scene"));
		List<Flag> own = flags.getOrDefault(id, List.of());
		List<SecondLookView> looks = this.looks.findBySceneOrderByAskedAt(id)
			.stream()
			.map((look) -> SecondLookView.of(look, names, this.encryption, false))
			.toList();
		Predicate<Flag> open = (flag) -> flag.open(text.draft());
		boolean revised = drafts.size() > 1;
		Function<Predicate<Flag>, List<ReviewPage.Card>> cards = (which) -> own.stream()
			.filter(which)
			.sorted(from.byConfidence() ? SUREST_FIRST : IN_ORDER)
			.map((flag) -> card(flag, text, names.of(flag.decidedBy()), revised, mine.get(id)))
			.toList();
		return new ReviewPage("/productions/" + viewer.production(), from, draft.language(), scene,
				draft.id().toString(), text.draft().toString(),
				MarkedLine.pieces(text.heading(), evidence(own, text, 0)), margin(own, text, 0), lines(own, text),
				cards.apply(open.negate().and((flag) -> flag.state() == FlagState.CONFIRMED)), cards.apply(open),
				cards.apply((flag) -> flag.state() == FlagState.SUGGESTED && !flag.attention()),
				cards.apply((flag) -> flag.state() == FlagState.DISMISSED), all,
				ReviewProgress.of(scenes, flags, read, viewer.member()), looks,
				SecondLookDesk.colleagues(people, viewer), this.readers.view(draft.id(), viewer));
	}

	/** Whether it is suggested since somebody has read its scene. */
	private static boolean isSince(Flag flag, @Nullable Instant read) {
		return read != null && flag.state() == FlagState.SUGGESTED && flag.attention() && flag.madeAt().isAfter(read);
	}

	private static ReviewPage.Card card(Flag flag, SceneText text, String decidedBy, boolean revised,
			@Nullable Instant read) {
		return new ReviewPage.Card(FlagView.of(flag, decidedBy),
				revised && flag.state() == FlagState.SUGGESTED && flag.foundIn().equals(text.draft()),
				isSince(flag, read),
				flag.asksAgain(text) ? flag.linesIn(text).stream().filter((line) -> !line.same()).toList() : List.of());
	}

	private static List<MarkedLine> lines(List<Flag> flags, SceneText text) {
		return text.lines()
			.stream()
			.map((line) -> MarkedLine.of(line, evidence(flags, text, line.ordinal()),
					margin(flags, text, line.ordinal())))
			.toList();
	}

	private static List<String> evidence(List<Flag> flags, SceneText text, int ordinal) {
		return flags.stream()
			.filter((flag) -> flag.state() != FlagState.DISMISSED && flag.draft().equals(text.draft()))
			.flatMap((flag) -> flag.lines().stream())
			.filter((line) -> line.ordinal() == ordinal)
			.map(FlagLine::matched)
			.toList();
	}

	private static List<MarkedLine.Margin> margin(List<Flag> flags, SceneText text, int ordinal) {
		return flags.stream()
			.filter((flag) -> flag.state() != FlagState.DISMISSED && flag.ordinalsIn(text).contains(ordinal))
			.map((flag) -> new MarkedLine.Margin(flag.id().toString(),
					flag.asksAgain(text) ? "missing" : (flag.state() == FlagState.CONFIRMED) ? "ready" : "waiting",
					FlagView.keys("breakdown.category.", flag.categories())))
			.toList();
	}

	private List<ReviewPage.Entry> entries(List<SceneSummary> scenes, Map<SceneId, List<Flag>> flags,
			Map<SceneId, Instant> read, DecidedOn from) {
		List<ReviewPage.Entry> entries = new ArrayList<>();
		for (SceneSummary scene : scenes) {
			List<Flag> own = flags.getOrDefault(scene.id(), List.of());
			List<Flag> open = scene.omitted() ? List.of()
					: own.stream().filter((flag) -> flag.open(scene.draft())).toList();
			Instant when = read.get(scene.id());
			entries.add(new ReviewPage.Entry(scene.id().toString(), scene.number(), scene.heading(),
					scene.length().toString(), scene.omitted(), when != null,
					open.stream().anyMatch((flag) -> isSince(flag, when)), open.size(),
					(int) own.stream().filter((flag) -> flag.state() == FlagState.CONFIRMED).count()));
		}
		return from.byConfidence() ? likeliestFirst(entries, this.confidences.of(scenes.getFirst().draft())) : entries;
	}

	/**
	 * A decision moves no scene, so that the walk goes on where it was; what is not
	 * scored comes last.
	 */
	private static List<ReviewPage.Entry> likeliestFirst(List<ReviewPage.Entry> entries, Map<SceneId, Double> scores) {
		return entries.stream()
			.sorted(Comparator
				.comparingDouble((ReviewPage.Entry entry) -> scores.getOrDefault(SceneId.of(entry.scene()), NOT_SCORED))
				.reversed())
			.toList();
	}

	private Map<MemberId, Map<SceneId, Instant>> readings(List<SceneSummary> scenes) {
		return this.readings.of(scenes.getFirst().draft());
	}

	private static Map<SceneId, Instant> mine(Map<MemberId, Map<SceneId, Instant>> read, Viewer viewer) {
		return read.getOrDefault(viewer.member(), Map.of());
	}

	/**
	 * Says that the viewer has read this scene of this draft.
	 * @return where the walk goes on; the scene itself if it was the last
	 * @throws NotFound if it is not in the newest draft
	 * @throws Stale if a newer draft came meanwhile
	 */
	@Transactional
	public SceneId read(SceneId id, DraftId draft, DecidedOn from, Viewer viewer) {
		newest(id, draft);
		this.readings.read(id, draft, viewer.member(), this.clock.instant());
		List<ReviewPage.Entry> all = walk(from, viewer);
		return all.stream()
			.dropWhile((entry) -> !entry.scene().equals(id.toString()))
			.skip(1)
			.findFirst()
			.map((entry) -> SceneId.of(entry.scene()))
			.orElse(id);
	}

	@Transactional
	public void takeBackReading(SceneId id, DraftId draft, Viewer viewer) {
		newest(id, draft);
		this.readings.takeBack(id, draft, viewer.member());
	}

	private void newest(SceneId id, DraftId draft) {
		SceneSummary scene = this.scripts.scenes()
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("scene"));
		if (!scene.draft().equals(draft)) {
			throw new Stale("draft");
		}
	}

}
