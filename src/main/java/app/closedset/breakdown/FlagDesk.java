package app.closedset.breakdown;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.FlagId;
import app.closedset.core.Forbidden;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.production.Members;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;

/**
 * What people do with flags: decide about suggestions, change what was decided, add what
 * the script does not show. A suggestion that the readers withdrew meanwhile is stale,
 * and is told apart from one that never was.
 */
@Service
class FlagDesk {

	private static final int LONGEST_LINE = 160;

	private final Flags flags;

	private final Withdrawals withdrawals;

	private final RiderDecisions decisions;

	private final Scripts scripts;

	private final Members members;

	private final Clock clock;

	FlagDesk(Flags flags, Withdrawals withdrawals, RiderDecisions decisions, Scripts scripts, Members members,
			Clock clock) {
		this.flags = flags;
		this.withdrawals = withdrawals;
		this.decisions = decisions;
		this.scripts = scripts;
		this.members = members;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public FlagPage newFlag(SceneId scene, Viewer viewer) {
		return page(text(scene), null, viewer);
	}

	/**
	 * @throws Stale if it was withdrawn
	 */
	@Transactional(readOnly = true)
	public FlagPage flag(FlagId id, Viewer viewer) {
		Flag flag = find(id);
		return page(text(flag.scene()), flag, viewer);
	}

	@Transactional(readOnly = true)
	public FlagForm form(FlagId id) {
		Flag flag = find(id);
		return FlagForm.of(flag, text(flag.scene()));
	}

	private FlagPage page(SceneText text, @Nullable Flag flag, Viewer viewer) {
		String base = "/productions/" + viewer.production();
		List<Choice> lines = new ArrayList<>();
		lines.add(Choice.text("0", text.heading()));
		text.lines()
			.stream()
			.filter((line) -> line.kind() != SceneText.Kind.CHARACTER && line.kind() != SceneText.Kind.TRANSITION)
			.forEach((line) -> lines.add(Choice.text(Integer.toString(line.ordinal()), shortened(line.text()))));
		return new FlagPage(base, text.scene().toString(), text.number(), text.heading(),
				(flag != null) ? view(flag) : null, text.draft(), lines,
				List.of(Crumb.message(base + "/breakdown", "breakdown.title"),
						Crumb.text(base + "/script/scenes/" + text.scene(), text.number()),
						Crumb.message(null, (flag != null) ? "breakdown.flag.change" : "breakdown.flag.add")));
	}

	private FlagView view(Flag flag) {
		return FlagView.of(flag, Names.of(this.members, Stream.of(flag.decidedBy())).of(flag.decidedBy()));
	}

	private static String shortened(String line) {
		return (line.length() > LONGEST_LINE) ? line.substring(0, LONGEST_LINE) + " …" : line;
	}

	/**
	 * How a flag stands about which somebody would have decided too late.
	 * @throws NotFound if it never was
	 */
	@Transactional(readOnly = true)
	public FlagStanding standing(FlagId id, Viewer viewer) {
		return this.flags.findById(id)
			.map((flag) -> FlagStanding.of(flag, viewer))
			.or(() -> this.withdrawals.of(id)
				.map((gone) -> FlagStanding.of(gone, this.scripts.scene(gone.scene()).isPresent())))
			.orElseThrow(() -> new NotFound("flag"));
	}

	/**
	 * Adds what a person sees in a scene.
	 * @throws Stale if the lines were chosen in another draft
	 */
	@Transactional
	public FlagId add(SceneId scene, FlagForm form, Viewer viewer) {
		return add(scene, form.findings(), form.chosenLines(), viewer);
	}

	/**
	 * Adds a flag of one category on some lines; the axes are the least that it means.
	 * @throws Stale if the lines were chosen in another draft
	 */
	@Transactional
	public FlagId add(SceneId scene, Category category, ChosenLines lines, Viewer viewer) {
		return add(scene, new Findings(Set.of(category), Set.of(), Intensity.leastOf(category)), lines, viewer);
	}

	/** The same person adding the same twice adds it once. */
	private FlagId add(SceneId scene, Findings findings, ChosenLines lines, Viewer viewer) {
		decides(viewer);
		this.scripts.hold();
		SceneText text = text(scene);
		Flag flag = Flag.byHand(text, findings, lines.in(text), viewer.member(), this.clock.instant());
		return this.flags.findByScene(scene)
			.stream()
			.filter(flag::repeats)
			.findFirst()
			.orElseGet(() -> this.flags.save(flag))
			.id();
	}

	/**
	 * Changes what a flag says, and so confirms it.
	 * @throws Stale if it was changed or withdrawn meanwhile, or the lines were chosen in
	 * another draft
	 */
	@Transactional
	public SceneId correct(FlagId id, FlagForm form, Viewer viewer) {
		return decide(id, (form.version() != null) ? form.version() : -1, viewer, (flag) -> {
			SceneText text = text(flag.scene());
			return flag.correct(text, form.findings(), form.chosenLines().in(text), viewer.member(),
					this.clock.instant());
		});
	}

	/** Says that a flag is of this category, which confirms it; axes only ever rise. */
	@Transactional
	public SceneId categorise(FlagId id, Category category, long version, Viewer viewer) {
		return decide(id, version, viewer, (flag) -> {
			SceneText text = text(flag.scene());
			Findings findings = new Findings(Set.of(category), flag.modifiers(),
					flag.intensity().or(Intensity.leastOf(category)));
			return flag.correct(text, findings, flag.ordinalsIn(text), viewer.member(), this.clock.instant());
		});
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

	/** Says that a flag still holds although its lines changed. */
	@Transactional
	public SceneId reaffirm(FlagId id, long version, Viewer viewer) {
		return decide(id, version, viewer,
				(flag) -> flag.reaffirm(text(flag.scene()), viewer.member(), this.clock.instant()));
	}

	/**
	 * @throws Stale if it was changed or withdrawn since the page was shown
	 */
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
		this.scripts.hold();
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

	private Flag find(FlagId id) {
		return this.flags.findById(id)
			.orElseThrow(() -> this.withdrawals.of(id).isPresent() ? new Stale("flag") : new NotFound("flag"));
	}

	private SceneText text(SceneId scene) {
		return this.scripts.text(scene).orElseThrow(() -> new NotFound("scene"));
	}

}
