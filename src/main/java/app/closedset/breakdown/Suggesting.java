package app.closedset.breakdown;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.SceneFindings;
import app.closedset.breakdown.detection.ScriptScene;
import app.closedset.breakdown.detection.Suggestion;
import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import app.closedset.script.DraftConfirmed;
import app.closedset.script.DraftSummary;
import app.closedset.script.DraftUndone;
import app.closedset.script.SceneSummary;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;

/**
 * Reads a new draft and suggests flags, in the transaction that stores it. What a person
 * decided stays; it is asked again only where the lines changed. Reading the same draft
 * again changes nothing.
 */
@Component
class Suggesting {

	private static final Map<String, Detector> DETECTORS = Map.of("en", Detector.forLanguage("en"), "fr",
			Detector.forLanguage("fr"));

	private final Flags flags;

	private final Scripts scripts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Suggesting(Flags flags, Scripts scripts, ApplicationEventPublisher events, Clock clock) {
		this.flags = flags;
		this.scripts = scripts;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DraftConfirmed event) {
		read(event.draft());
	}

	/**
	 * Reads the draft that is the newest again, and forgets what was only suggested for
	 * the one taken back.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DraftUndone event) {
		event.current().ifPresent(this::read);
		this.flags.findAll()
			.stream()
			.filter((flag) -> flag.state() == FlagState.SUGGESTED && flag.draft().equals(event.draft()))
			.forEach(this.flags::delete);
	}

	private void read(DraftId draft) {
		Map<SceneId, SceneText> texts = this.scripts.texts(draft)
			.stream()
			.collect(Collectors.toMap(SceneText::scene, Function.identity()));
		List<SceneSummary> scenes = this.scripts.scenes()
			.stream()
			.filter((scene) -> texts.containsKey(scene.id()))
			.toList();
		Detector detector = detector();
		List<ScriptScene> script = new ArrayList<>();
		for (SceneSummary scene : scenes) {
			script.add(SceneTexts.forReading(text(texts, scene), scene.omitted()));
		}
		List<SceneFindings> found = detector.read(script);
		Map<SceneId, List<Flag>> known = this.flags.findAll().stream().collect(Collectors.groupingBy(Flag::scene));
		Tally tally = new Tally();
		for (int place = 0; place < scenes.size(); place++) {
			SceneText text = text(texts, scenes.get(place));
			suggest(text, found.get(place).suggestions(), known.getOrDefault(text.scene(), List.of()), tally);
		}
		this.events.publishEvent(new FlagsSuggested(draft, tally.added, tally.withdrawn));
	}

	private void suggest(SceneText text, List<Suggestion> suggestions, List<Flag> known, Tally tally) {
		Instant now = this.clock.instant();
		List<Flag> open = new ArrayList<>();
		List<Flag> decided = new ArrayList<>();
		for (Flag flag : known) {
			((flag.state() == FlagState.SUGGESTED) ? open : decided).add(flag);
		}
		for (Suggestion suggestion : suggestions) {
			List<FlagLine> lines = lines(text, suggestion);
			if (decided.stream().anyMatch((flag) -> flag.answers(suggestion.category(), lines))) {
				continue;
			}
			List<Flag> same = open.stream()
				.filter((flag) -> flag.suggested() == suggestion.category()
						&& flag.answers(suggestion.category(), lines) && flag.follow(text))
				.toList();
			if (same.isEmpty()) {
				this.flags.save(Flag.suggested(text, suggestion.category(), findings(suggestion), lines,
						suggestion.reason(), suggestion.attention(), Math.clamp(suggestion.confidence(), 0, 1), now));
				tally.added++;
			}
			else {
				this.flags.save(same.get(0));
				open.remove(same.get(0));
			}
		}
		for (Flag flag : open) {
			this.flags.delete(flag);
			tally.withdrawn++;
		}
		for (Flag flag : decided) {
			if (flag.follow(text)) {
				this.flags.save(flag);
			}
		}
	}

	/**
	 * What the detector found, raised to the least that the category means.
	 */
	private static Findings findings(Suggestion suggestion) {
		Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
		modifiers.addAll(suggestion.modifiers());
		Intensity found = new Intensity(suggestion.exposure(), suggestion.contact(), suggestion.violence());
		Set<Category> categories = EnumSet.of(suggestion.category());
		return new Findings(categories, modifiers,
				found.reaches(categories, modifiers) ? found : found.or(Intensity.leastOf(suggestion.category())));
	}

	private static List<FlagLine> lines(SceneText text, Suggestion suggestion) {
		Map<Integer, String> said = text.lines()
			.stream()
			.collect(Collectors.toMap(SceneText.Line::ordinal, SceneText.Line::text));
		Map<Integer, FlagLine> lines = new TreeMap<>();
		for (Suggestion.Evidence evidence : suggestion.evidence()) {
			String line = (evidence.ordinal() == 0) ? text.heading() : said.getOrDefault(evidence.ordinal(), "");
			lines.merge(evidence.ordinal(), new FlagLine(evidence.ordinal(), line, evidence.words()),
					(one, other) -> new FlagLine(one.ordinal(), line, one.matched().contains(other.matched())
							? one.matched() : one.matched() + " … " + other.matched()));
		}
		return List.copyOf(lines.values());
	}

	private Detector detector() {
		String language = this.scripts.current().map(DraftSummary::language).orElse("en");
		Detector english = Objects.requireNonNull(DETECTORS.get("en"));
		return DETECTORS.getOrDefault(language, english);
	}

	private static SceneText text(Map<SceneId, SceneText> texts, SceneSummary scene) {
		return Objects.requireNonNull(texts.get(scene.id()));
	}

	private static final class Tally {

		private int added;

		private int withdrawn;

	}

}
