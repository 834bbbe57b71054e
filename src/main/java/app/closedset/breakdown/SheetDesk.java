package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

import app.closedset.breakdown.IntentStandings.IntentStanding;
import app.closedset.breakdown.SceneIntimacy.Need;
import app.closedset.core.Choice;
import app.closedset.core.Eighths;
import app.closedset.core.SceneDays;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Cast;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

/**
 * The breakdown as a table of flagged scenes, for the whole production.
 */
@Service
class SheetDesk {

	private final Flags flags;

	private final RiderDecisions decisions;

	private final ConfirmedBreakdown breakdown;

	private final IntentStandings intents;

	private final Scripts scripts;

	private final Cast cast;

	private final ObjectProvider<SceneDays> days;

	SheetDesk(Flags flags, RiderDecisions decisions, ConfirmedBreakdown breakdown, IntentStandings intents,
			Scripts scripts, Cast cast, ObjectProvider<SceneDays> days) {
		this.flags = flags;
		this.decisions = decisions;
		this.breakdown = breakdown;
		this.intents = intents;
		this.scripts = scripts;
		this.cast = cast;
		this.days = days;
	}

	@Transactional(readOnly = true)
	public SheetPage page(SheetFilter filter, Viewer viewer) {
		List<SheetRow> all = rows();
		return new SheetPage("/productions/" + viewer.production(), filter.of(all), all.size(), filter, query(filter),
				charts(all), choices("breakdown.sheet.sort.", SheetFilter.SORTS),
				any("breakdown.filter.anyCategory", "breakdown.category.",
						Arrays.stream(Category.values()).map(Enum::name)),
				any("breakdown.sheet.anyNeed", "breakdown.need.", Stream.of("RIDER", "TOUCH_AGREEMENT")),
				all.stream().flatMap((row) -> row.characters().stream()).distinct().sorted().toList());
	}

	private static String query(SheetFilter filter) {
		return UriComponentsBuilder.newInstance()
			.queryParam("sort", "{sort}")
			.queryParam("category", "{category}")
			.queryParam("need", "{need}")
			.queryParam("q", "{q}")
			.encode()
			.buildAndExpand(filter.sort(), filter.category(), filter.need(), filter.q())
			.toUriString();
	}

	private static List<Choice> choices(String prefix, Collection<String> values) {
		return values.stream().map((value) -> Choice.message(value, prefix + value)).toList();
	}

	private static List<Choice> any(String none, String prefix, Stream<String> values) {
		return Stream
			.concat(Stream.of(Choice.message("", none)), values.map((value) -> Choice.message(value, prefix + value)))
			.toList();
	}

	/** Whether anybody of this name is in the newest draft. */
	@Transactional(readOnly = true)
	public boolean hasCharacter(String name) {
		return this.scripts.scenes().stream().anyMatch((scene) -> scene.characters().contains(name));
	}

	/** Every flagged scene that the newest draft has, in script order. */
	@Transactional(readOnly = true)
	public List<SheetRow> rows() {
		Map<SceneId, List<Flag>> flags = this.flags.byScene();
		Map<SceneId, RiderDecision> decisions = this.decisions.byScene();
		List<SceneSummary> scenes = this.scripts.scenes();
		Map<SceneId, IntentStanding> intents = this.intents.of(scenes.stream().map(SceneSummary::id).toList());
		Map<String, List<String>> cast = cast();
		Needs needs = this.breakdown.needs();
		List<SheetRow> rows = new ArrayList<>();
		for (SceneSummary scene : scenes) {
			List<Flag> own = flags.getOrDefault(scene.id(), List.of());
			SceneIntimacy intimacy = needs.intimacy(scene.id(), own, decisions.get(scene.id()));
			if (!scene.omitted() && (intimacy.flagged() || intimacy.need() != Need.NONE)) {
				rows.add(row(scene, own, intimacy, cast, intents.get(scene.id())));
			}
		}
		return rows;
	}

	private static SheetRow row(SceneSummary scene, List<Flag> flags, SceneIntimacy intimacy,
			Map<String, List<String>> cast, @Nullable IntentStanding standing) {
		List<String> performers = scene.characters()
			.stream()
			.flatMap((character) -> cast.getOrDefault(character.toUpperCase(Locale.ROOT), List.of()).stream())
			.distinct()
			.toList();
		return new SheetRow(scene.id().toString(), scene.number(), scene.length(), scene.heading(), scene.characters(),
				performers, FlagView.keys("breakdown.category.", intimacy.categories()), intimacy.exposure(),
				intimacy.contact(), intimacy.violence(), FlagView.keys("breakdown.modifier.", intimacy.modifiers()),
				intimacy.need(), standing, flags.stream().anyMatch((flag) -> flag.asksAgain(scene.draft())));
	}

	/** The performers of each character, by its name in upper case. */
	private Map<String, List<String>> cast() {
		Map<String, List<String>> cast = new HashMap<>();
		for (Cast.Part part : this.cast.parts()) {
			cast.put(part.name().toUpperCase(Locale.ROOT),
					part.performers().stream().map(Cast.Performer::name).toList());
		}
		return cast;
	}

	private List<BarChart> charts(List<SheetRow> rows) {
		Map<String, Integer> categories = new LinkedHashMap<>();
		Map<String, Integer> axes = new TreeMap<>();
		Map<String, Integer> performers = new TreeMap<>();
		for (SheetRow row : rows) {
			row.categories().forEach((category) -> categories.merge(category, 1, Integer::sum));
			level(axes, "exposure", row.exposure());
			level(axes, "contact", row.contact());
			level(axes, "violence", row.violence());
			row.performers().forEach((name) -> performers.merge(name, row.length().value(), Integer::sum));
		}
		return Stream
			.of(BarChart.counts("categories", categories), BarChart.counts("axes", axes),
					BarChart.days("days", byDay(rows)), BarChart.pages("performers", performers))
			.filter((chart) -> !chart.bars().isEmpty())
			.toList();
	}

	private static void level(Map<String, Integer> axes, String axis, int level) {
		if (level > 0) {
			axes.merge("breakdown.sheet." + axis + "." + level, 1, Integer::sum);
		}
	}

	private Map<SceneDays.Day, Integer> byDay(List<SheetRow> rows) {
		Map<String, Eighths> lengths = rows.stream().collect(Collectors.toMap(SheetRow::scene, SheetRow::length));
		Map<SceneDays.Day, Integer> days = new LinkedHashMap<>();
		this.days.stream().flatMap((source) -> source.days().stream()).forEach((day) -> {
			int eighths = day.scenes()
				.stream()
				.map((scene) -> lengths.get(scene.toString()))
				.filter((length) -> length != null)
				.mapToInt(Eighths::value)
				.sum();
			if (eighths > 0) {
				days.put(day, eighths);
			}
		});
		return days;
	}

}
