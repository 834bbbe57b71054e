package app.closedset.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.Statements;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.CastLinks;
import app.closedset.script.ImportedScripts;
import app.closedset.script.SceneSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that list things take the same number of statements for one thing, for ten and
 * for a hundred: more than the fifty that Hibernate fetches at once, so that a collection
 * loaded in batches is noticed too. Counted is the whole request, with the three
 * statements that find the viewer, the production and the account.
 * <p>
 * Most pages stay within eight. The breakdown, which also tells how far it is read and by
 * whom, the lists of riders and plans, the coordinator's check-ins, the readiness board
 * and the overview put together what several modules know; beside them stands what they
 * were measured to take, so that it cannot grow unnoticed.
 */
@ClosedSetTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTests {

	private static final int USUAL = 8;

	private final Map<Integer, TestProduction> sizes = new LinkedHashMap<>();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestProductions productions;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void productionsOfEachSize() {
		for (int size : new int[] { 1, 10, 100 }) {
			this.sizes.put(size, aProduction(size));
		}
	}

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("/people", Role.OFFICE, USUAL), Arguments.of("/people", Role.COORDINATOR, USUAL),
				Arguments.of("/cast", Role.OFFICE, USUAL), Arguments.of("/script", Role.COORDINATOR, USUAL),
				Arguments.of("/script", Role.OFFICE, USUAL), Arguments.of("/breakdown", Role.COORDINATOR, 10),
				Arguments.of("/breakdown", Role.FIRST_AD, 9), Arguments.of("/riders", Role.OFFICE, 17),
				Arguments.of("/riders", Role.COORDINATOR, 17), Arguments.of("/schedule", Role.FIRST_AD, USUAL),
				Arguments.of("/plans", Role.COORDINATOR, 11), Arguments.of("/plans", Role.FIRST_AD, 10),
				Arguments.of("/check-ins", Role.PERFORMER, USUAL), Arguments.of("/check-ins", Role.COORDINATOR, 14),
				Arguments.of("/readiness", Role.OFFICE, 22), Arguments.of("/readiness?past=true", Role.COORDINATOR, 22),
				Arguments.of("", Role.COORDINATOR, 46), Arguments.of("", Role.OFFICE, 29),
				Arguments.of("", Role.FIRST_AD, 28), Arguments.of("", Role.PERFORMER, 9));
	}

	@ParameterizedTest(name = "{0} as {1}: at most {2}")
	@MethodSource("pages")
	void page_ofOneTenAndAHundred_takesTheSameStatements(String path, Role role, int most) {
		Opened one = open(1, path, role);
		Opened ten = open(10, path, role);
		Opened hundred = open(100, path, role);
		assertThat(ten.length()).as("ten show more than one").isGreaterThan(one.length());
		assertThat(ten.statements()).as("ten").hasSameSizeAs(one.statements());
		assertThat(hundred.statements()).as("a hundred").hasSameSizeAs(one.statements());
		assertThat(one.statements()).as("at most").hasSizeLessThanOrEqualTo(most);
	}

	private Opened open(int size, String path, Role role) {
		TestProduction production = Objects.requireNonNull(this.sizes.get(size));
		List<MvcTestResult> page = new ArrayList<>();
		List<String> statements = Statements.of(() -> page.add(get(production, path, production.as(role))));
		assertThat(page.getFirst()).hasStatusOk();
		return new Opened(statements, body(page.getFirst()).length());
	}

	/**
	 * So many characters each with a performer, and so many scenes; the first performer
	 * is in every scene, so that each has a rider and two check-ins: the first
	 * performer's waits, the other was given to the coordinator to read. Each scene has a
	 * flag and a draft plan, and is shot on a day that is over and on one that comes.
	 */
	private TestProduction aProduction(int size) {
		TestProduction production = this.productions.aProduction();
		Viewer lead = production.as(Role.PERFORMER);
		List<SceneId> scenes = ImportedScripts.of(this.context, production, script(size))
			.stream()
			.map(SceneSummary::id)
			.toList();
		assertThat(scenes).hasSize(size);
		List<Viewer> performers = new ArrayList<>();
		link(production, "NELL", lead);
		for (int number = 1; number <= size; number++) {
			Viewer performer = production.enrol("Performer " + number, Role.PERFORMER);
			link(production, "WALKER " + number, performer);
			performers.add(performer);
		}
		engage(production, scenes);
		for (int at = 0; at < size; at++) {
			describe(production, scenes.get(at), lead, performers.get(at));
			shoot(production, scenes.get(at), LocalDate.now().plusDays(10 + at));
			String shot = shoot(production, scenes.get(at), LocalDate.now().minusDays(10 + at));
			post(production, "/check-ins/days/" + shot, Role.COORDINATOR);
		}
		performers.forEach((performer) -> confide(production, performer));
		return production;
	}

	/** The performer lets the coordinator read their check-in. */
	private void confide(TestProduction production, Viewer performer) {
		String path = "/check-ins/"
				+ found(get(production, "/check-ins", performer), "/check-ins/([0-9a-f-]{36})\"").getFirst();
		post(production, path + "/reader", performer, "reader", production.as(Role.COORDINATOR).member().toString());
		post(production, path + "/end", performer);
	}

	private static String script(int size) {
		StringBuilder text = new StringBuilder("Title: Test script\n\n");
		IntStream.rangeClosed(1, size)
			.forEach((number) -> text
				.append("INT. BOATHOUSE %1$d - NIGHT\n\nThe lamp swings. She kisses him.\n\n".formatted(number))
				.append("NELL\nDon't.\n\nWALKER %d\nNo.\n\n".formatted(number)));
		return text.toString();
	}

	private void link(TestProduction production, String character, Viewer performer) {
		production.within(() -> {
			CastLinks.link(this.context, character, performer.member());
			return true;
		});
	}

	private void engage(TestProduction production, List<SceneId> scenes) {
		List<String> offer = new ArrayList<>(
				List.of("coordinator", production.as(Role.COORDINATOR).member().toString(), "scope", "SCENES"));
		scenes.forEach((scene) -> offer.addAll(List.of("scenes", scene.toString())));
		post(production, "/engagements", Role.OFFICE, offer.toArray(String[]::new));
		String engagement = found(get(production, "/engagements", production.as(Role.COORDINATOR)),
				"/engagements/([0-9a-f-]{36})/acceptance")
			.getFirst();
		post(production, "/engagements/" + engagement + "/acceptance", Role.COORDINATOR);
	}

	private void describe(TestProduction production, SceneId scene, Viewer lead, Viewer performer) {
		String path = "/scenes/" + scene;
		String draft = found(get(production, path + "/flags/new", production.as(Role.COORDINATOR)),
				"name=\"draft\" value=\"([0-9a-f-]{36})\"")
			.getFirst();
		post(production, path + "/flags", Role.COORDINATOR, "categories", "NUDITY", "categories", "KISSING", "exposure",
				"3", "contact", "2", "violence", "0", "lines", "1", "draft", draft);
		post(production, path + "/people", Role.COORDINATOR, "version", "0", "parts[" + lead.member() + "]", "PERFORMS",
				"parts[" + performer.member() + "]", "PERFORMS");
		for (Role role : List.of(Role.COORDINATOR, Role.FIRST_AD)) {
			String version = found(get(production, path + "/people", production.as(role)),
					"name=\"version\" value=\"([0-9]+)\"")
				.getFirst();
			post(production, path + "/people/confirmation", role, "as", role.name(), "version", version);
		}
		post(production, "/riders", Role.COORDINATOR, "scene", scene.toString(), "performer", lead.member().toString());
		post(production, path + "/plan", Role.COORDINATOR);
	}

	private String shoot(TestProduction production, SceneId scene, LocalDate date) {
		String location = Objects.requireNonNull(post(production, "/schedule", Role.FIRST_AD, "date", date.toString(),
				"unit", "Main unit", "call", "10:00", "version", "0")
			.getResponse()
			.getRedirectedUrl());
		String day = location.substring(location.lastIndexOf('/') + 1);
		post(production, "/schedule/" + day + "/scenes", Role.FIRST_AD, "scene", scene.toString());
		return day;
	}

	private static List<String> found(MvcTestResult page, String pattern) {
		assertThat(page).hasStatusOk();
		return Pattern.compile(pattern).matcher(body(page)).results().map((one) -> one.group(1)).toList();
	}

	private static String body(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(TestProduction production, String path, Viewer viewer) {
		return this.mvc.get().uri(production.path(path)).with(SignedIn.as(viewer)).exchange();
	}

	private MvcTestResult post(TestProduction production, String path, Role role, String... parameters) {
		return post(production, path, production.as(role), parameters);
	}

	private MvcTestResult post(TestProduction production, String path, Viewer viewer, String... parameters) {
		var request = this.mvc.post().uri(production.path(path)).with(SignedIn.as(viewer));
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		MvcTestResult result = request.exchange();
		assertThat(result).as(path).hasStatus(HttpStatus.FOUND);
		return result;
	}

	/**
	 * @param statements what was executed for it
	 * @param length of the page
	 */
	private record Opened(List<String> statements, int length) {
	}

}
