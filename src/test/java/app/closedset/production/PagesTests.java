package app.closedset.production;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.EngagementId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Cast.CastingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClosedSetTest
class PagesTests {

	private static final Set<Role> MANAGE = Set.of(Role.OFFICE, Role.PRODUCER);

	private static final Set<Role> READ = Set.of(Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR,
			Role.FIRST_AD);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestProductions productions;

	@Autowired
	private CastDesk cast;

	@Autowired
	private CoordinationDesk coordination;

	@Autowired
	private MemberDesk members;

	private TestProduction production;

	@BeforeEach
	void aProduction() {
		this.production = this.productions.aProduction();
	}

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("/settings", MANAGE), Arguments.of("/people", READ),
				Arguments.of("/people/invitation", MANAGE), Arguments.of("/cast", READ),
				Arguments.of("/engagements", Set.of(Role.OFFICE, Role.PRODUCER, Role.COORDINATOR)),
				Arguments.of("/coordinator-requests", Set.of(Role.PERFORMER)),
				Arguments.of("/agreements", Set.of(Role.values())));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void page_ofEachRole_opensForThoseOnly(String page, Set<Role> allowed) {
		for (Role role : Role.values()) {
			assertThat(get(page, this.production.as(role), Locale.ENGLISH)).as("%s for %s", page, role)
				.hasStatus(allowed.contains(role) ? 200 : 403);
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void page_ofAnotherProduction_isNotFound(String page, Set<Role> allowed) {
		TestProduction other = this.productions.aProduction();
		assertThat(get(page, other.as(allowed.iterator().next()), Locale.ENGLISH)).hasStatus(404);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void page_inFrench_leavesNothingUntranslated(String page, Set<Role> allowed) {
		assertThat(get(page, this.production.as(allowed.iterator().next()), Locale.FRENCH)).hasStatusOk()
			.bodyText()
			.contains("lang=\"fr\"")
			.doesNotContain("??");
	}

	@Test
	void people_forTheDirector_showsNeitherAgesNorAddresses() {
		confirmTheAge();
		assertThat(get("/people", this.production.as(Role.OFFICE), Locale.ENGLISH)).bodyText()
			.contains("@example.org", "18 or older", "Confirmed by");
		assertThat(get("/people", this.production.as(Role.COORDINATOR), Locale.ENGLISH)).bodyText()
			.contains("18 or older")
			.doesNotContain("@example.org");
		assertThat(get("/people", this.production.as(Role.DIRECTOR), Locale.ENGLISH)).bodyText()
			.contains("Test performer")
			.doesNotContain("18 or older", "under 18", "@example.org");
	}

	@Test
	void people_withAnUnknownAge_saysThatItCountsAsUnderEighteen() {
		assertThat(get("/people", this.production.as(Role.PRODUCER), Locale.ENGLISH)).bodyText()
			.contains("The age of 1 performer is unknown", "Unknown, counts as under 18");
	}

	@Test
	void member_page_showsFormsWithTheStoredRoles() {
		String body = body("/people/" + this.production.as(Role.PERFORMER).member(), Role.OFFICE);
		assertThat(body).contains("value=\"PERFORMER\"", "How do you know the age?").doesNotContain("??");
		assertThat(body("/people/" + this.production.as(Role.PERFORMER).member() + "/removal", Role.OFFICE))
			.contains("Remove Test performer from the production?");
	}

	@Test
	void cast_withPerformers_namesThemAndAsksBeforeUnlinking() {
		link();
		assertThat(body("/cast", Role.OFFICE)).contains("NELL", "Test performer", "1 character has no performer");
		assertThat(body("/cast", Role.DIRECTOR)).contains("Test performer")
			.doesNotContain("<form method=\"post\" action=\"/productions/" + this.production.id() + "/cast");
		CastingLine line = this.production.within(() -> this.cast.page(this.production.as(Role.OFFICE)))
			.rows()
			.getLast()
			.performers()
			.getFirst();
		assertThat(body("/cast/" + line.id() + "/removal", Role.OFFICE)).contains("Unlink Test performer from NELL?");
		assertThat(post("/cast/" + line.id() + "/removal", Role.OFFICE, Map.of())).hasStatus3xxRedirection();
		assertThat(body("/cast", Role.OFFICE)).contains("2 characters have no performer");
	}

	@Test
	void engagements_offered_areAnsweredByTheCoordinatorOnly() {
		EngagementId id = this.production
			.within(() -> this.coordination.offer(this.production.as(Role.OFFICE),
					this.production.as(Role.COORDINATOR).member(), Set.of(SceneId.next())))
			.orElseThrow();
		assertThat(body("/engagements", Role.COORDINATOR)).contains("Accept this engagement");
		assertThat(body("/engagements", Role.OFFICE)).contains("Take the offer back")
			.doesNotContain("Accept this engagement");
		assertThat(body("/engagements/" + id + "/end", Role.OFFICE)).contains("Take back the offer");
		assertThat(post("/engagements/" + id + "/acceptance", Role.OFFICE, Map.of())).hasStatus(403);
		assertThat(post("/engagements/" + id + "/acceptance", Role.COORDINATOR, Map.of())).hasStatus3xxRedirection();
		assertThat(body("/engagements", Role.COORDINATOR)).contains("Engaged");
	}

	@Test
	void asking_forAScene_isSeenByTheProductionAndConfirmedToThePerformer() {
		link();
		SceneId scene = SceneId.next();
		this.production.within(this.production.as(Role.OFFICE), () -> this.coordination
			.offer(this.production.as(Role.OFFICE), this.production.as(Role.COORDINATOR).member(), Set.of(scene)));
		assertThat(post("/scenes/" + scene + "/coordinator-request", Role.DIRECTOR, Map.of())).hasStatus(403);
	}

	@Test
	void agreements_page_listsRulesWithSourceAndWhatCounts() {
		assertThat(body("/agreements", Role.PERFORMER)).contains("At least 48 hours before the call",
				"Directors UK, Directing Nudity and Simulated Sex", "Guidance", "21 Nov");
	}

	private void confirmTheAge() {
		Viewer office = this.production.as(Role.OFFICE);
		this.production.within(office, () -> {
			this.members.confirmAdult(office, this.production.as(Role.PERFORMER).member(),
					this.members.versionOf(this.production.as(Role.PERFORMER).member()));
			return true;
		});
	}

	private void link() {
		this.production.within(() -> {
			this.cast.found(List.of("NELL", "Imran"));
			return this.cast.link(this.cast.parts().getLast().character(), this.production.as(Role.PERFORMER).member(),
					CastingKind.CAST);
		});
	}

	private String body(String page, Role role) {
		MvcTestResult result = get(page, this.production.as(role), Locale.ENGLISH);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String page, Viewer viewer, Locale locale) {
		return this.mvc.get()
			.uri(this.production.path(page))
			.locale(locale)
			.header("Accept-Language", locale.toLanguageTag())
			.with(SignedIn.as(viewer))
			.exchange();
	}

	private MvcTestResult post(String page, Role role, Map<String, String> form) {
		var request = this.mvc.post().uri(this.production.path(page)).with(SignedIn.as(this.production.as(role)));
		form.forEach(request::param);
		return request.exchange();
	}

}
