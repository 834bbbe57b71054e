package app.closedset.setplan;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.TestScripts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClosedSetTest
class PlanPagesTests {

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestScripts scripts;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private MockMvcTester mvc;

	private PlanId aPlan(TestProduction production) {
		SceneId scene = this.scripts.aScript(production, 1).getFirst();
		return production.within(production.as(Role.FIRST_AD), () -> {
			PlanId id = this.desk.draft(scene);
			this.desk.admit(id, new PersonForm(production.as(Role.PERFORMER).member().toString(), "", "Performer", "",
					false, true, version(production, id)));
			return id;
		});
	}

	private long version(TestProduction production, PlanId plan) {
		return this.desk.page(plan, production.as(Role.FIRST_AD)).version();
	}

	private MvcTestResult get(Viewer viewer, String path) {
		return this.mvc.get().uri(path).with(SignedIn.as(viewer)).exchange();
	}

	@Test
	void plan_stored_isShownAndEdited() {
		TestProduction production = this.productions.aProduction();
		PlanId plan = aPlan(production);
		Viewer firstAd = production.as(Role.FIRST_AD);
		for (String page : new String[] { "/plans", "/plans/" + plan, "/plans/" + plan + "/edit",
				"/plans/" + plan + "/access-list" }) {
			assertThat(get(firstAd, production.path(page))).as(page).hasStatusOk();
		}
		assertThat(get(firstAd, production.path("/plans/" + plan))).bodyText().contains("Test performer");
	}

	@Test
	void draft_toThoseItNames_isNotThere() {
		TestProduction production = this.productions.aProduction();
		PlanId plan = aPlan(production);
		assertThat(get(production.as(Role.PERFORMER), production.path("/plans/" + plan))).hasStatus(404);
		assertThat(get(production.as(Role.SET_TEAM), production.path("/plans/" + plan + "/access-list")))
			.hasStatus(404);
	}

	@Test
	void form_thatIsOld_isRefused() {
		TestProduction production = this.productions.aProduction();
		PlanId plan = aPlan(production);
		assertThat(this.mvc.post()
			.uri(production.path("/plans/" + plan + "/edit"))
			.with(SignedIn.as(production.as(Role.FIRST_AD)))
			.param("stopWord", "Heron")
			.param("version", "999")
			.exchange()).hasStatus(409);
	}

}
