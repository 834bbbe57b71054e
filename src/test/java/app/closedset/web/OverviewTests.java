package app.closedset.web;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.core.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that a person sees first.
 */
@ClosedSetTest
class OverviewTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestProductions productions;

	@Test
	void home_nobodySignedIn_leadsToSignIn() {
		assertThat(this.mvc.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
	}

	@Test
	void home_member_listsOwnProductionsOnly() {
		TestProductions.TestProduction mine = this.productions.aProduction();
		TestProductions.TestProduction other = this.productions.aProduction();
		assertThat(this.mvc.get().uri("/").with(SignedIn.as(mine.as(Role.DIRECTOR)))).hasStatusOk()
			.bodyText()
			.contains("/productions/" + mine.id())
			.doesNotContain(other.id().toString());
	}

	@Test
	void overview_eachRole_saysWhatToDoNext() {
		TestProductions.TestProduction production = this.productions.aProduction();
		for (Role role : Role.values()) {
			assertThat(this.mvc.get().uri(production.path("")).with(SignedIn.as(production.as(role)))).as(role.name())
				.hasStatusOk()
				.bodyText()
				.contains("<h1>Overview</h1>")
				.doesNotContain("??");
		}
	}

	@Test
	void overview_strangerToTheProduction_isNotFound() {
		TestProductions.TestProduction production = this.productions.aProduction();
		TestProductions.TestProduction other = this.productions.aProduction();
		assertThat(this.mvc.get().uri(production.path("")).with(SignedIn.as(other.as(Role.PRODUCER)))).hasStatus(404);
	}

}
