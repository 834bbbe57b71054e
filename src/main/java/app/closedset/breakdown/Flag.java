package app.closedset.breakdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.detection.Suggestion;
import app.closedset.core.DraftId;
import app.closedset.core.FlagId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.platform.ProductionAggregate;
import app.closedset.script.SceneText;

/**
 * Something intimate in a scene. It begins as a suggestion of the reader, which counts
 * for nothing, or by the hand of a coordinator, and is then confirmed at once. A
 * suggestion is confirmed or dismissed by a coordinator; what was confirmed can still be
 * corrected or dismissed, and what was dismissed can be restored. No flag is ever deleted
 * once a person decided about it. It remembers the lines it rests on and the draft they
 * were read in.
 */
@Entity
@Table(name = "flag")
class Flag extends ProductionAggregate<Flag> {

	@EmbeddedId
	private FlagId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "scene_id"))
	private SceneId scene;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "draft_id"))
	private DraftId draft;

	@Enumerated(EnumType.STRING)
	@Column(name = "state")
	private FlagState state;

	@Enumerated(EnumType.STRING)
	@Column(name = "suggested_category")
	private @Nullable Category suggested;

	@Column(name = "reason")
	private @Nullable String reason;

	@Embedded
	private @Nullable Resemblance resemblance;

	/** Changed by {@link FlagWeights} alone, as is the confidence. */
	@Column(name = "attention", updatable = false)
	private boolean attention;

	@Column(name = "confidence", updatable = false)
	private double confidence;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "found_in"))
	private DraftId foundIn;

	@Column(name = "categories")
	private String[] categories;

	@Column(name = "modifiers")
	private String[] modifiers;

	@Embedded
	private Intensity intensity;

	@ElementCollection
	@CollectionTable(name = "flag_line", joinColumns = @JoinColumn(name = "flag_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<FlagLine> lines = new ArrayList<>();

	@Column(name = "made_at", updatable = false)
	private Instant madeAt;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "decided_by"))
	private @Nullable MemberId decidedBy;

	@SuppressWarnings("NullAway.Init")
	protected Flag() {
	}

	@SuppressWarnings("NullAway.Init")
	private Flag(SceneId scene, DraftId draft, FlagState state, Findings findings, List<FlagLine> lines, Instant now) {
		this.id = FlagId.next();
		this.scene = scene;
		this.draft = draft;
		this.foundIn = draft;
		this.state = state;
		this.attention = true;
		this.lines.addAll(lines);
		this.madeAt = now;
		take(findings);
	}

	/** What a reader found. */
	static Flag suggested(SceneText text, Suggestion suggestion, Findings findings, List<FlagLine> lines, Instant now) {
		Flag flag = new Flag(text.scene(), text.draft(), FlagState.SUGGESTED, findings, lines, now);
		flag.suggested = suggestion.category();
		flag.reason = suggestion.reason();
		flag.resemblance = Resemblance.of(suggestion.labelled());
		flag.attention = suggestion.attention();
		flag.confidence = Math.clamp(suggestion.confidence(), 0, 1);
		return flag;
	}

	/**
	 * Rests a suggestion that stands on what the reader says of it now. Where that is the
	 * same, an open form stays fresh.
	 */
	Flag reread(Suggestion suggestion, List<FlagLine> evidence) {
		this.reason = suggestion.reason();
		this.resemblance = Resemblance.of(suggestion.labelled());
		rest(this.draft, evidence);
		return this;
	}

	/** What a person sees in a scene, whether or not the script says so. */
	static Flag byHand(SceneText text, Findings findings, Collection<Integer> ordinals, MemberId by, Instant now) {
		Flag flag = new Flag(text.scene(), text.draft(), FlagState.CONFIRMED, findings, QuotedLines.of(text, ordinals),
				now);
		flag.decided(by, now);
		flag.registerEvent(new FlagAdded(flag.id, flag.scene));
		return flag;
	}

	/** Whether the same person has said the same of the same lines. */
	boolean repeats(Flag other) {
		return this.state == other.state && Objects.equals(this.decidedBy, other.decidedBy)
				&& this.draft.equals(other.draft) && categories().equals(other.categories())
				&& modifiers().equals(other.modifiers()) && this.intensity.equals(other.intensity)
				&& lines().equals(other.lines());
	}

	/** Says that it is so. Saying it twice changes nothing. */
	Flag confirm(MemberId by, Instant now) {
		if (this.state == FlagState.CONFIRMED) {
			return this;
		}
		this.state = FlagState.CONFIRMED;
		decided(by, now);
		registerEvent(new FlagConfirmed(this.id, this.scene));
		return this;
	}

	/** Says that it is not so. Saying it twice changes nothing. */
	Flag dismiss(MemberId by, Instant now) {
		if (this.state == FlagState.DISMISSED) {
			return this;
		}
		this.state = FlagState.DISMISSED;
		decided(by, now);
		registerEvent(new FlagDismissed(this.id, this.scene));
		return this;
	}

	/**
	 * Takes a dismissal back: a suggestion waits again, what a person added counts again.
	 */
	Flag restore(MemberId by, Instant now) {
		if (this.state != FlagState.DISMISSED) {
			return this;
		}
		if (this.suggested != null) {
			this.state = FlagState.SUGGESTED;
			this.decidedAt = null;
			this.decidedBy = null;
		}
		else {
			this.state = FlagState.CONFIRMED;
			decided(by, now);
		}
		registerEvent(new FlagRestored(this.id, this.scene));
		return this;
	}

	/**
	 * Says what it is instead, which also confirms it.
	 */
	Flag correct(SceneText text, Findings findings, Collection<Integer> ordinals, MemberId by, Instant now) {
		List<String> fields = new ArrayList<>();
		if (!findings.categories().equals(categories())) {
			fields.add("categories");
		}
		if (!findings.modifiers().equals(modifiers())) {
			fields.add("modifiers");
		}
		if (!findings.intensity().equals(this.intensity)) {
			fields.add("intensity");
		}
		take(findings);
		if (!Set.copyOf(ordinals).equals(Set.copyOf(ordinals())) || !this.draft.equals(text.draft())) {
			fields.add("lines");
			rest(text.draft(), QuotedLines.of(text, ordinals));
		}
		this.state = FlagState.CONFIRMED;
		decided(by, now);
		registerEvent(new FlagCorrected(this.id, this.scene, List.copyOf(fields)));
		return this;
	}

	/**
	 * Says that it is still so although its lines changed: from now on it rests on what
	 * they say instead, and on fewer where some are gone.
	 */
	Flag reaffirm(SceneText newer, MemberId by, Instant now) {
		if (!asksAgain(newer)) {
			return this;
		}
		rest(newer.draft(), QuotedLines.of(newer, ordinalsIn(newer)));
		decided(by, now);
		registerEvent(new FlagReaffirmed(this.id, this.scene));
		return this;
	}

	/** Whether it was confirmed on lines that the scene no longer has. */
	boolean asksAgain(SceneText newest) {
		return asksAgain(newest.draft());
	}

	/**
	 * Likewise; every draft that still had the lines was followed.
	 * @param newest the newest draft that holds the scene's text
	 */
	boolean asksAgain(DraftId newest) {
		return this.state == FlagState.CONFIRMED && !this.draft.equals(newest);
	}

	/** What became of each of its lines. */
	List<ChangedLine> linesIn(SceneText newer) {
		return ChangedLine.of(lines(), newer);
	}

	/** Where its lines stand in that text, those that were reworded included. */
	List<Integer> ordinalsIn(SceneText newer) {
		return this.draft.equals(newer.draft()) ? ordinals()
				: linesIn(newer).stream().filter((line) -> !line.gone()).map(ChangedLine::ordinal).toList();
	}

	/**
	 * Follows its lines into a newer draft, if that draft still has every one of them.
	 * @return whether it could
	 */
	boolean follow(SceneText newer) {
		List<FlagLine> found = QuotedLines.in(newer, this.lines).orElse(null);
		if (found == null) {
			return false;
		}
		rest(newer.draft(), found);
		return true;
	}

	/** Whether the text has every line that this rests on, wherever it stands there. */
	boolean restsOn(SceneText text) {
		return QuotedLines.in(text, this.lines).isPresent();
	}

	/**
	 * Whether a person already decided about this: the same category, on lines that all
	 * said the same.
	 */
	boolean answers(Category category, List<FlagLine> evidence) {
		return (category == this.suggested || categories().contains(category)) && evidence.stream()
			.allMatch((line) -> this.lines.stream().anyMatch((own) -> own.saysTheSameAs(line.text())));
	}

	private void rest(DraftId newer, List<FlagLine> found) {
		this.draft = newer;
		if (!Set.copyOf(found).equals(Set.copyOf(this.lines))) {
			this.lines.clear();
			this.lines.addAll(found);
		}
	}

	private void take(Findings findings) {
		this.categories = findings.categories().stream().sorted().map(Enum::name).toArray(String[]::new);
		this.modifiers = findings.modifiers().stream().sorted().map(Enum::name).toArray(String[]::new);
		this.intensity = findings.intensity();
	}

	private void decided(MemberId by, Instant now) {
		this.decidedBy = by;
		this.decidedAt = now;
	}

	FlagId id() {
		return this.id;
	}

	SceneId scene() {
		return this.scene;
	}

	DraftId draft() {
		return this.draft;
	}

	FlagState state() {
		return this.state;
	}

	@Nullable Category suggested() {
		return this.suggested;
	}

	/** The key of the sentence that says why the reader stopped here, or none. */
	@Nullable String reason() {
		return this.reason;
	}

	/** Whether it was suggested for what it resembles, and not by a rule. */
	boolean resembling() {
		return Suggestion.RESEMBLES.equals(this.reason);
	}

	/** What it resembles, where that is the reason and is known. */
	@Nullable Resemblance resemblance() {
		return this.resemblance;
	}

	boolean attention() {
		return this.attention;
	}

	/** How sure the reader was, from 0 to 1, for ordering only. */
	double confidence() {
		return this.confidence;
	}

	Instant madeAt() {
		return this.madeAt;
	}

	/** The draft in which this was found first. */
	DraftId foundIn() {
		return this.foundIn;
	}

	/** Whether a person still has to say something about it. */
	boolean open(DraftId newest) {
		return (this.state == FlagState.SUGGESTED && this.attention) || asksAgain(newest);
	}

	Set<Category> categories() {
		EnumSet<Category> all = EnumSet.noneOf(Category.class);
		Arrays.stream(this.categories).map(Category::valueOf).forEach(all::add);
		return all;
	}

	Set<Modifier> modifiers() {
		EnumSet<Modifier> all = EnumSet.noneOf(Modifier.class);
		Arrays.stream(this.modifiers).map(Modifier::valueOf).forEach(all::add);
		return all;
	}

	Intensity intensity() {
		return this.intensity;
	}

	List<FlagLine> lines() {
		return this.lines.stream().sorted(Comparator.comparingInt(FlagLine::ordinal)).toList();
	}

	List<Integer> ordinals() {
		return lines().stream().map(FlagLine::ordinal).toList();
	}

	@Nullable MemberId decidedBy() {
		return this.decidedBy;
	}

	@Nullable Instant decidedAt() {
		return this.decidedAt;
	}

}
