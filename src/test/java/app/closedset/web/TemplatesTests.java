package app.closedset.web;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The layout, the fragments and the pages for what is refused, rendered.
 */
@Pages
class TemplatesTests {

	private static final String HOME = "/productions/" + GalleryController.PRODUCTION;

	private static final String PAGE = HOME + "/script";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StyleSheet styles;

	@Test
	void title_ofPage_isFollowedByTheProduct() {
		assertThat(page(Role.COORDINATOR)).contains("<title>Riders – Closed Set</title>");
	}

	@Test
	void title_ofRefusedForm_beginsWithError() {
		assertThat(html(refusedForm())).contains("<title>Error: Riders – Closed Set</title>");
	}

	@Test
	void navigation_ofCoordinator_hasEveryPart() {
		assertThat(page(Role.COORDINATOR)).contains(">Overview<", ">Script<", ">Breakdown<", ">People<",
				"href=\"" + HOME + "/riders\" aria-current=\"page\"", ">Closed set<", ">Schedule<", ">Check-ins<");
	}

	@Test
	void navigation_ofPerformer_leadsToOwnRidersOnly() {
		assertThat(page(Role.PERFORMER)).contains("href=\"" + HOME + "/riders/mine\"", ">Check-ins<")
			.doesNotContain("href=\"" + HOME + "/riders\"", ">Breakdown<", ">People<");
	}

	@Test
	void layout_inTheDemo_saysSo_andNamesPersonAndProduction() {
		assertThat(page(Role.OFFICE)).contains("class=\"demo\"", "Maud Delacroix", ">Low Water<", "href=\"#content\"",
				"id=\"content\"");
	}

	@Test
	void notice_withArguments_isEscapedAndAnnounced() {
		assertThat(html(this.mvc.get().uri("/noticed").locale(Locale.ENGLISH))).contains("role=\"status\"",
				"in &lt;b&gt;");
	}

	@Test
	void language_chosenInThisBrowser_comesBeforeTheBrowsersOwn() {
		assertThat(html(this.mvc.get()
			.uri(PAGE)
			.locale(Locale.ENGLISH)
			.cookie(new Cookie(LanguageResolver.COOKIE, "fr"))
			.with(GalleryController.as(Role.COORDINATOR)))).contains("<html lang=\"fr\">", "Dépouillement");
	}

	@Test
	void language_unknown_isEnglish() {
		assertThat(html(this.mvc.get().uri(PAGE).locale(Locale.JAPANESE))).contains("<html lang=\"en\">");
	}

	@Test
	void language_chosen_comesBackToThePage() {
		assertThat(this.mvc.post().uri("/language").param("language", "fr").param("from", "/productions/x?a=b"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/productions/x?a=b")
			.cookies()
			.hasValue(LanguageResolver.COOKIE, "fr");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "",
			"/\tx" })
	void language_sentToAnotherSite_comesBackToTheStart(String from) {
		assertThat(this.mvc.post().uri("/language").param("language", "fr").param("from", from)).hasRedirectedUrl("/");
	}

	@Test
	void form_refused_isAnsweredWith422_andLinksEachErrorToItsField() {
		assertThat(refusedForm().exchange()).hasStatus(422);
		assertThat(html(refusedForm())).contains("href=\"#title\"", "id=\"title-error\"", "Please fill this in.",
				"aria-describedby=\"title-hint title-error\"", "aria-invalid=\"true\"", "href=\"#answer\"",
				"id=\"answer\"", "href=\"#email\"", "Someone changed this before you");
	}

	@Test
	void form_refused_keepsWhatWasTyped() {
		assertThat(html(refusedForm())).contains("value=\"nobody\"", ">Long &lt;text&gt;</textarea>")
			.doesNotContain("value=\"secret\"");
	}

	@Test
	void form_filled_showsValuesAsInputsExpectThem() {
		assertThat(page(Role.COORDINATOR)).contains("value=\"2026-11-24\"", "value=\"07:30\"", "value=\"4\"",
				"<option value=\"Europe/Paris\" selected=\"selected\">Paris</option>");
	}

	@Test
	void fields_ofOtherKinds_areNotFilledInByTheBrowser() {
		String page = page(Role.COORDINATOR);
		assertThat(page).contains("autocomplete=\"current-password\"", "autocomplete=\"email\"");
		assertThat(tag(page, "id=\"title\"")).contains("autocomplete=\"off\"");
		assertThat(tag(page, "id=\"text\"")).contains("autocomplete=\"off\"");
	}

	@Test
	void text_typed_losesItsSpaceAndWhatCannotBeStored() {
		assertThat(this.mvc.post().uri("/echo").param("text", " \t a\0b  ").param("loose", "  c ")).hasStatusOk()
			.bodyText()
			.isEqualTo("[ab][c]");
		assertThat(this.mvc.post().uri("/echo").param("text", "   ").param("loose", "")).bodyText().isEqualTo("[][]");
	}

	@Test
	void password_typed_isLeftAsItIs() {
		assertThat(this.mvc.post().uri("/echo-password").param("present", " a ")).bodyText().isEqualTo("[ a ]");
	}

	@Test
	void id_thatIsNone_isNotFound() {
		assertThat(this.mvc.get().uri(HOME + "/riders/24")).hasStatus(404);
		assertThat(this.mvc.get().uri(HOME + "/failure?number=x")).hasStatus(400);
	}

	@Test
	void change_overtakenByAnother_isAConflict() {
		assertThat(this.mvc.get().uri(HOME + "/riders/x/offer/new")).hasStatus(409);
	}

	@Test
	void database_away_isUnavailable() {
		assertThat(this.mvc.get().uri(HOME + "/unavailable")).hasStatus(503);
	}

	@ParameterizedTest
	@CsvSource({ "400, We could not read that request", "403, You cannot do this", "404, There is nothing here for you",
			"405, This address cannot be opened like that", "409, Someone changed this before you",
			"410, This link no longer works", "413, The file is too large", "415, This did not work",
			"422, Something in the form needs a change", "429, Too many tries",
			"500, 'This did not work, and it is our fault'", "502, 'This did not work, and it is our fault'",
			"503, We are not ready" })
	void refusal_hasAPageInTheLayout(int status, String title) {
		String html = html(error(status, PAGE));
		assertThat(html)
			.contains("<title>" + title + " – Closed Set</title>", "<h1>" + title + "</h1>", "id=\"content\"")
			.doesNotContain("secret", "Exception", "??");
		assertThat(error(status, PAGE).exchange()).hasStatus(status);
	}

	@Test
	void refusal_outsideAProduction_leadsToTheStart() {
		assertThat(html(this.mvc.get().uri("/error").with((request) -> {
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);
			return request;
		}).accept("text/html"))).contains("href=\"/\"", "Go to the start page");
	}

	@Test
	void refusal_ofAStaleForm_leadsBackToThePageItWasOn() {
		String rider = HOME + "/riders/019ab000-0000-7000-8000-000000000002";
		assertThat(html(error(409, rider + "/offer"))).contains("href=\"" + rider + "\"", "Open the page again");
	}

	@Test
	void styleSheet_hasAFingerprint_andIsKept() {
		assertThat(this.styles.path()).matches("/css/closed-set-[0-9a-f]{16}\\.css");
		assertThat(this.mvc.get().uri(this.styles.path())).hasStatusOk()
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable")
			.bodyText()
			.startsWith("@layer pico, tokens, base, components, pages, utilities, print;")
			.contains("--paper", ".error-summary", ".waiting-list");
		assertThat(this.mvc.get().uri("/css/closed-set-0123456789abcdef.css")).hasStatus(404);
	}

	@Test
	void page_withStyles_isLightEnoughForAPhone() {
		int transferred = zipped(page(Role.PERFORMER).getBytes()) + zipped(this.styles.content());
		assertThat(transferred).isLessThan(40_000);
	}

	/** For looking at, in a browser: every fragment on one page. */
	@Test
	void gallery_isWritten() throws IOException {
		Path folder = Files.createDirectories(Path.of("target/gallery"));
		Files.write(folder.resolve("closed-set.css"), this.styles.content());
		for (Map.Entry<String, String> page : Map
			.of("desk.html", page(Role.COORDINATOR), "refused.html", html(refusedForm()), "conflict.html",
					html(error(409, PAGE)))
			.entrySet()) {
			Files.writeString(folder.resolve(page.getKey()),
					page.getValue()
						.replace(this.styles.path(), "closed-set.css")
						.replaceAll("/img/mark[^\"]*", "mark.svg"));
		}
		assertThat(folder.resolve("desk.html")).isNotEmptyFile();
	}

	private MockMvcTester.MockMvcRequestBuilder refusedForm() {
		return this.mvc.post()
			.uri(PAGE)
			.locale(Locale.ENGLISH)
			.param("title", " ")
			.param("email", "nobody")
			.param("password", "secret")
			.param("text", "Long <text>")
			.param("_agreed", "on")
			.with(GalleryController.as(Role.PERFORMER));
	}

	private MockMvcTester.MockMvcRequestBuilder error(int status, String path) {
		return this.mvc.get()
			.uri("/error")
			.accept("text/html")
			.locale(Locale.ENGLISH)
			.with(GalleryController.as(Role.COORDINATOR))
			.with((request) -> {
				request.setDispatcherType(DispatcherType.ERROR);
				request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
				request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
				request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret words"));
				request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "secret words");
				return request;
			});
	}

	private String page(Role... roles) {
		return html(this.mvc.get().uri(PAGE).locale(Locale.ENGLISH).with(GalleryController.as(roles)));
	}

	private static String html(MockMvcTester.MockMvcRequestBuilder request) {
		MvcTestResult result = request.exchange();
		assertThat(result.getUnresolvedException()).isNull();
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String tag(String html, String attribute) {
		int at = html.indexOf(attribute);
		return html.substring(html.lastIndexOf('<', at), html.indexOf('>', at));
	}

	private static int zipped(byte[] content) {
		java.util.zip.Deflater deflater = new java.util.zip.Deflater();
		deflater.setInput(content);
		deflater.finish();
		byte[] buffer = new byte[content.length + 100];
		int length = deflater.deflate(buffer);
		deflater.end();
		return length;
	}

}
