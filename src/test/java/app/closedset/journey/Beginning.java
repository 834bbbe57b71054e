package app.closedset.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every journey begins with: the first account of an installation, its first
 * production, and people who follow their invitations.
 */
final class Beginning {

	static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final String PASSWORD = "lantern slipway marrow";

	private static final Pattern REFERENCE = Pattern.compile("([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})");

	private final String address;

	private final Visitor office;

	private final Visitor mailbox;

	/**
	 * @param address of the installation
	 * @param office who makes the first account
	 * @param mailbox where all mail can be read
	 */
	Beginning(String address, Visitor office, Visitor mailbox) {
		this.address = address;
		this.office = office;
		this.mailbox = mailbox;
	}

	/** The first account, with the token from the log; another token is refused. */
	void installation(String token) {
		this.office.open("/setup");
		this.office.fill("token", "not the token");
		this.office.fill("name", "Odile Brambleworth");
		this.office.fill("email", "office@example.org");
		this.office.fill("password", PASSWORD);
		this.office.press("Make the first account");
		assertThat(this.office.sees("This is not the token")).isTrue();
		this.office.fill("token", token);
		this.office.fill("password", PASSWORD);
		this.office.press("Make the first account");
		signIn(this.office, "office@example.org");
	}

	/** A draft that the office reads in and confirms as it is previewed. */
	void importScript(String production, Path script) {
		this.office.open(production + "/script/imports/new");
		this.office.upload("file", script);
		this.office.press("Read this file");
		this.office.pressAt("form[action$='/confirmation'] button[type=submit]");
	}

	/**
	 * The first production.
	 * @return its path
	 */
	String production() {
		this.office.open("/productions/new");
		this.office.fill("title", "Low Water");
		this.office.choose("kind", "FEATURE_FILM");
		this.office.fill("company", "Slipway Pictures");
		this.office.fill("zone", ZONE.getId());
		this.office.tick("languages", "en");
		this.office.tick("agreements", "sag-aftra");
		this.office.pressAt("main form button[type=submit]");
		Matcher path = Pattern.compile("/productions/[0-9a-f-]{36}").matcher(this.office.path());
		assertThat(path.find()).as(this.office.path()).isTrue();
		this.office.open(path.group());
		return path.group();
	}

	void invite(String production, String name, String email, String role) {
		this.office.open(production + "/people/invitation");
		this.office.fill("name", name);
		this.office.fill("email", email);
		this.office.tick("language", "en");
		this.office.tick("roles", role);
		this.office.press("Send the invitation");
		assertThat(this.office.sees(name)).isTrue();
	}

	/** Follows an invitation and signs in. */
	void choosePassword(Visitor person, String email) {
		String reference = reference(email, "Your account in Closed Set");
		person.open("/welcome");
		person.fill("secret", reference.toLowerCase(Locale.ROOT));
		person.fill("password", PASSWORD);
		person.press("Choose this password");
		signIn(person, email);
	}

	void signIn(Visitor person, String email) {
		person.open("/sign-in");
		person.fill("email", email);
		person.fill("password", PASSWORD);
		person.press("Sign in");
		assertThat(person.path()).doesNotContain("sign-in");
	}

	/** The reference in the newest message to this address with this subject. */
	String reference(String email, String subject) {
		return inMail(email, subject, REFERENCE);
	}

	/**
	 * Waits for the newest message to this address with this subject, and finds something
	 * in it.
	 */
	String inMail(String email, String subject, Pattern wanted) {
		return Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
			this.mailbox.page().navigate(this.address + "/mail");
			Locator letters = this.mailbox.page()
				.locator("article")
				.filter(new Locator.FilterOptions().setHasText(email))
				.filter(new Locator.FilterOptions().setHasText(subject));
			if (letters.count() == 0) {
				return "";
			}
			Matcher found = wanted.matcher(letters.first().locator(".letter").innerText());
			return found.find() ? found.group(1) : "";
		}, (text) -> !text.isEmpty());
	}

}
