package app.closedset.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page says whose stored text the application has no key for.
 */
@ClosedSetTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadableTextTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private TestProductions productions;

	@ParameterizedTest
	@CsvSource({ "en, A text cannot be opened", "fr, Un texte ne s’ouvre pas" })
	void pageWithoutItsKey_saysWhatToDo(String language, String title) {
		MvcTestResult refused = openWithoutKey(language);
		assertThat(refused).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
		MockHttpServletRequest request = refused.getRequest();
		var error = this.mvc.get()
			.uri("/error")
			.accept("text/html")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value())
			.header("Accept-Language", language);
		Collections.list(request.getAttributeNames())
			.stream()
			.filter((name) -> name.startsWith("app.closedset.web."))
			.forEach((name) -> error.requestAttr(name, Objects.requireNonNull(request.getAttribute(name))));
		assertThat(error.exchange()).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().contains(title);
	}

	@Test
	void pageWithoutItsKey_isLoggedWithThePlaceOnly(CapturedOutput log) {
		openWithoutKey("en");
		assertThat(log).contains("is the master key the one that it was stored with?", "pending_import.reading")
			.doesNotContain("The lamp swings");
	}

	/** A file waits, and what was read in it has lost its key. */
	private MvcTestResult openWithoutKey(String language) {
		TestProduction production = this.productions.aProduction();
		Viewer office = production.as(Role.OFFICE);
		MvcTestResult upload = this.mvc.post()
			.uri(production.path("/script/imports"))
			.multipart()
			.file(new MockMultipartFile("file", "a.fountain", "text/plain",
					"INT. BOATHOUSE - NIGHT\n\nThe lamp swings.\n\nNELL\nNo.\n".getBytes(StandardCharsets.UTF_8)))
			.with(SignedIn.as(office))
			.exchange();
		production.within(office, () -> this.transactions.execute(
				(status) -> this.database.sql("update pending_import set reading = decode('00', 'hex')").update()));
		return this.mvc.get()
			.uri(String.valueOf(upload.getResponse().getRedirectedUrl()))
			.header("Accept-Language", language)
			.with(SignedIn.as(office))
			.exchange();
	}

}
