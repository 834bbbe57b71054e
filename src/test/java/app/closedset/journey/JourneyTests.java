package app.closedset.journey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job from end to end, by the people whose job it is, each at their own browser:
 * from an empty installation and a script file to a signed rider, a scene's readiness and
 * a check-in.
 */
@ExtendWith(OutputCaptureExtension.class)
class JourneyTests {

	private static final ZoneId ZONE = Beginning.ZONE;

	private static final Path SCRIPT = Path.of("src/main/resources/demo/low-water.fountain");

	private static final Pattern CODE = Pattern.compile("\\b([0-9A-Z]{4}[- ]?[0-9A-Z]{4})\\b");

	@Test
	void aScene_goesFromTheScriptToASignedRiderAndACheckIn(CapturedOutput log) {
		Path chromium = Browser.programOrSkip();
		try (Installation installation = Installation.start(); Browser browser = Browser.start(chromium)) {
			Visitor stranger = browser.atTheDesk(installation.address());
			for (int visit = 0; visit < 10; visit++) {
				stranger.open("/setup");
				stranger.page().context().clearCookies();
			}
			assertThat(installation.sessions()).as("strangers leave no session behind").isZero();
			new Journey(installation.address(), browser).run(Installation.setupToken(log));
			assertThat(browser.findings()).isEmpty();
		}
	}

	/**
	 * The steps, in the order of the work.
	 */
	private static final class Journey {

		private final String address;

		private final Browser browser;

		private final Visitor office;

		private final Visitor coordinator;

		private final Visitor firstAd;

		private final Visitor nell;

		private final Beginning beginning;

		private String production = "";

		private String scene = "";

		private String rider = "";

		Journey(String address, Browser browser) {
			this.address = address;
			this.browser = browser;
			this.office = browser.atTheDesk(address);
			this.coordinator = browser.atTheDesk(address);
			this.firstAd = browser.atTheDesk(address);
			this.nell = browser.withAPhone(address);
			this.beginning = new Beginning(address, this.office, browser.atTheDesk(address));
		}

		void run(String setupToken) {
			this.beginning.installation(setupToken);
			this.production = this.beginning.production();
			this.beginning.invite(this.production, "Coralie Thistledown", "coordinator@example.org", "COORDINATOR");
			this.beginning.invite(this.production, "Freya Ironmonger", "first.ad@example.org", "FIRST_AD");
			this.beginning.invite(this.production, "Isolde Penhallow", "nell@example.org", "PERFORMER");
			this.beginning.invite(this.production, "Kamran Saltmarsh", "imran@example.org", "PERFORMER");
			this.beginning.choosePassword(this.coordinator, "coordinator@example.org");
			this.beginning.choosePassword(this.firstAd, "first.ad@example.org");
			importScript();
			engageCoordinator();
			cast("NELL", "Isolde Penhallow");
			cast("IMRAN", "Kamran Saltmarsh");
			enterAge();
			decideFlags();
			confirmPeople();
			scheduleScene(LocalDate.now(ZONE).plusDays(6));
			describeRider();
			offerRider();
			signRider();
			planClosedSet();
			readReadiness();
			scheduleScene(LocalDate.now(ZONE).minusDays(1));
			checkIn();
		}

		private void importScript() {
			this.office.open(this.production + "/script/imports/new");
			this.office.upload("file", Path.of("pom.xml"));
			this.office.press("Read this file");
			assertThat(this.office.count(".error-summary")).as("a file that is no script is refused").isEqualTo(1);
			this.office.upload("file", SCRIPT);
			this.office.press("Read this file");
			this.office.pressAt("form[action$='/confirmation'] button[type=submit]");
			this.office.open(this.production + "/script");
			Locator link = this.office.page()
				.locator("main a[href*='/script/scenes/']")
				.filter(new Locator.FilterOptions().setHasText(Pattern.compile("IMRAN'S COTTAGE - KITCHEN")))
				.first();
			this.scene = link.getAttribute("href").replaceAll(".*/scenes/([0-9a-f-]{36}).*", "$1");
		}

		private void engageCoordinator() {
			this.office.open(this.production + "/engagements");
			this.office.page().locator("#coordinator").selectOption(new SelectOption().setLabel("Coralie Thistledown"));
			this.office.tick("scope", "WHOLE");
			this.office.press("Offer this engagement");
			this.coordinator.open(this.production + "/engagements");
			this.coordinator.pressAt("form[action$='/acceptance'] button");
		}

		private void cast(String character, String performer) {
			this.office.open(this.production + "/cast");
			this.office.page().locator("#character").selectOption(new SelectOption().setLabel(character));
			this.office.page().locator("#performer").selectOption(new SelectOption().setLabel(performer));
			this.office.tick("kind", "CAST");
			this.office.pressAt("form[action$='/cast'] button[type=submit]");
		}

		private void enterAge() {
			this.office.open(this.production + "/people");
			this.office.follow("Isolde Penhallow");
			this.office.tick("how", "BIRTH");
			this.office.fill("birth", "1988-06-24");
			this.office.pressAt("form[action$='/age'] button[type=submit]");
		}

		private void decideFlags() {
			this.coordinator.open(this.production + "/script/scenes/" + this.scene);
			assertThat(this.coordinator.count("form[action$='/confirmation']")).as("suggested flags").isPositive();
			while (this.coordinator.count("form[action$='/confirmation']") > 0) {
				this.coordinator.pressAt("form[action$='/confirmation'] button");
				this.coordinator.open(this.production + "/script/scenes/" + this.scene);
			}
			this.coordinator.open(this.production + "/breakdown");
		}

		private void confirmPeople() {
			String people = this.production + "/scenes/" + this.scene + "/people";
			this.coordinator.open(people);
			this.coordinator.page().getByLabel("Isolde Penhallow").selectOption("PERFORMS");
			this.coordinator.page().getByLabel("Kamran Saltmarsh").selectOption("IN_FRAME");
			this.coordinator.pressAt("form[action$='/people'] button[type=submit]");
			this.coordinator.open(people);
			this.coordinator.pressAt("form[action$='/people/confirmation'] button");
			this.firstAd.open(people);
			this.firstAd.pressAt("form[action$='/people/confirmation'] button");
		}

		private void scheduleScene(LocalDate date) {
			this.firstAd.open(this.production + "/schedule/new");
			this.firstAd.fill("date", date.toString());
			this.firstAd.fill("unit", "Main unit");
			this.firstAd.fill("call", "07:30");
			this.firstAd.pressAt("main form button[type=submit]");
			this.firstAd.page().locator("select[name=scene]").selectOption(this.scene);
			this.firstAd.pressAt("form[action$='/scenes'] button[type=submit]");
		}

		private void describeRider() {
			this.coordinator.open(this.production + "/riders/scenes/" + this.scene);
			this.coordinator.pressAt("form[action$='/riders'] button");
			this.rider = this.coordinator.path();
			assertThat(this.rider).contains("/riders/");
			this.coordinator.check(this.coordinator.page().locator("input[name=lines]").first());
			this.coordinator.pressAt("form[action$='/quotes'] button");
			this.coordinator.open(this.rider);
			this.coordinator.pressAt(".rider-library a[href*='what=CONTACT']");
			this.coordinator.page().locator("#area").selectOption(new SelectOption().setIndex(1));
			for (String optional : new String[] { "cover", "partner", "framing" }) {
				if (this.coordinator.count("#" + optional) > 0) {
					this.coordinator.page().locator("#" + optional).selectOption(new SelectOption().setIndex(1));
				}
			}
			this.coordinator.pressAt("main form button[type=submit]");
			this.coordinator.open(this.rider);
			for (String particular : new String[] { "limits", "room", "rehearsal", "storage" }) {
				this.coordinator.fill(particular, "As discussed with the performer.");
			}
			this.coordinator.pressAt("form[action$='/particulars'] button");
			this.coordinator.open(this.rider);
			this.coordinator.press("Confirm the wording");
		}

		private void offerRider() {
			this.office.open(this.rider + "/offer");
			this.office.press("Offer this rider");
		}

		/** On a phone that runs no script: reference and code are typed. */
		private void signRider() {
			Visitor performer = this.browser.withAPhoneWithoutScript(this.address);
			String reference = this.beginning.reference("nell@example.org", "Low Water");
			performer.open(this.production + "/signing");
			assertThat(performer.sees("INT.")).as("no content before the second step").isFalse();
			performer.fill("reference", reference);
			performer.pressAt("form[data-signing] button[type=submit]");
			performer.fill("code", this.beginning.inMail("nell@example.org", "Your code", CODE));
			performer.pressAt("form[action$='/signing/code'] button[type=submit]");
			performer.pressAt("form[action$='/agreement'] button[type=submit]");
			while (performer.path().contains("/part/")) {
				for (Locator answer : performer.page().locator("input[type=radio][value=AGREED]").all()) {
					performer.check(answer);
				}
				performer.pressAt("form[action*='/part/'] button[type=submit]");
			}
			performer.pressAt("a.button[href$='/sign']");
			performer.fill("name", "Isolde Penhallow");
			performer.pressAt("form[action$='/sign'] button[type=submit]");
			assertThat(performer.path()).endsWith("/done");
			Visitor phone = this.browser.withAPhone(this.address);
			phone.page().context().addCookies(performer.page().context().cookies());
			phone.open(this.production + "/riders/mine");
			phone.open(this.rider.replace("/riders/", "/riders/mine/"));
			phone.open(this.rider + "/ceremony/done");
		}

		/**
		 * Written by two, published, read by the performer, made smaller by her, and
		 * changed once more.
		 */
		private void planClosedSet() {
			this.coordinator.open(this.production + "/script/scenes/" + this.scene);
			this.coordinator.follow("Plan of this scene");
			this.coordinator.press("Draft the plan");
			String plan = this.coordinator.path();
			assertThat(this.coordinator.sees("Isolde Penhallow")).as("those who perform are named").isTrue();
			writePlan(plan);
			approvePlan(plan);
			this.beginning.choosePassword(this.nell, "nell@example.org");
			assertThat(this.beginning.inMail("nell@example.org", "rules to read",
					Pattern.compile("(/plans/[0-9a-f-]{36})")))
				.isEqualTo(plan.replace(this.production, ""));
			this.nell.open(this.production);
			this.nell.follow("Read the rules");
			this.nell.press("I have read the rules");
			assertThat(this.nell.sees("You read the rules")).isTrue();
			this.nell.follow("Strike Lorcan Pewter");
			this.nell.press("Strike the name");
			assertThat(this.nell.sees("Names that you struck")).isTrue();
			this.firstAd.open(plan);
			assertThat(this.firstAd.sees("Struck by a performer")).isTrue();
			putPerson(this.firstAd, plan, "Lorcan Pewter", "Trainee");
			assertThat(this.firstAd.sees("A performer struck this name")).isTrue();
			putPerson(this.firstAd, plan, "Ottilie Crane", "Boom operator");
			approvePlan(plan);
			this.firstAd.open(plan);
			this.firstAd.press("Signed on paper: Ottilie Crane");
			keepDoor(plan);
		}

		private void writePlan(String plan) {
			this.coordinator.open(plan + "/rules");
			this.coordinator.fill("stopWord", "Heron");
			this.coordinator.fill("aftercare", "Coralie Thistledown, in the quiet room.");
			this.coordinator.press("Save");
			putPerson(this.coordinator, plan, "", "Trainee");
			assertThat(this.coordinator.count(".error-summary")).as("a person without a name").isEqualTo(1);
			this.coordinator.fill("name", "Lorcan Pewter");
			this.coordinator.press("Add someone");
			this.coordinator.follow("Add a screen");
			this.coordinator.fill("screen", "Web feed");
			this.coordinator.choose("watcher", "OFF");
			this.coordinator.press("Add a screen");
			this.coordinator.follow("Add a garment");
			this.coordinator.page().locator("#performer").selectOption(new SelectOption().setLabel("Isolde Penhallow"));
			this.coordinator.tick("kind", "ROBE");
			this.coordinator.page().locator("#holder").selectOption(new SelectOption().setLabel("Freya Ironmonger"));
			this.coordinator.press("Add a garment");
			this.coordinator.follow("Add a beat");
			this.coordinator.fill("happening", "They stand face to face.");
			this.coordinator.fill("touch", "None");
			this.coordinator.press("Add a beat");
			this.coordinator.follow("Add a rehearsal");
			this.coordinator.fill("date", LocalDate.now(ZONE).plusDays(5).toString());
			this.coordinator.press("Add a rehearsal");
			this.coordinator.follow("Add a risk");
			this.coordinator.fill("hazard", "The floor is cold");
			this.coordinator.fill("measure", "Mats");
			this.coordinator.fill("owner", "Freya Ironmonger");
			this.coordinator.press("Add a risk");
		}

		private static void putPerson(Visitor who, String plan, String name, String function) {
			who.open(plan + "/people/new");
			who.fill("name", name);
			who.fill("function", function);
			who.press("Add someone");
		}

		private void approvePlan(String plan) {
			this.coordinator.open(plan);
			this.coordinator.press("Approve as coordinator");
			this.firstAd.open(plan);
			this.firstAd.press("Approve as first assistant director");
			this.firstAd.open(this.production + "/plans");
			assertThat(this.firstAd.sees("For you to read")).isTrue();
		}

		private void keepDoor(String plan) {
			this.firstAd.open(plan + "/access-list");
			this.firstAd.press("Came in: Ottilie Crane");
			assertThat(this.firstAd.sees("One person is inside")).isTrue();
			this.firstAd.press("Went out: Ottilie Crane");
			this.firstAd.fill("name", "Bram Tillerwood");
			this.firstAd.fill("function", "Medic");
			this.firstAd.fill("reason", "A cut finger");
			this.firstAd.press("Note this and tell them");
			assertThat(this.firstAd.sees("A cut finger")).isTrue();
		}

		private void readReadiness() {
			this.firstAd.open(this.production + "/readiness");
			this.firstAd.open(this.production + "/readiness/scenes/" + this.scene);
			assertThat(this.firstAd.sees("1 rider is current")).isTrue();
			assertThat(this.firstAd.sees("Everyone was told, sent the rider and signed before")).isTrue();
			assertThat(this.firstAd.sees("18 or older on the day")).isTrue();
			assertThat(this.firstAd.sees("Coralie Thistledown is engaged")).isTrue();
			assertThat(this.firstAd.sees("Version 2 is approved by both")).isTrue();
			assertThat(this.firstAd.sees("3 of 4 people named have not acknowledged")).isTrue();
			this.office.open(this.production);
		}

		private void checkIn() {
			this.coordinator.open(this.production + "/check-ins");
			this.coordinator.pressAt("form[action*='/check-ins/days/'] button");
			Visitor performer = this.nell;
			performer.open(this.production);
			performer.open(this.production + "/check-ins");
			performer.pressAt("main article a");
			performer.check(performer.page().locator("input[name=reader]").first());
			performer.press("Continue");
			performer.fill("words", "Calm, and well prepared.");
			performer.press("Continue");
			performer.press("Skip");
			performer.press("Skip");
			assertThat(performer.sees("Calm, and well prepared.")).isTrue();
			performer.pressAt("form[action$='/end'] button");
			this.coordinator.open(this.production + "/check-ins");
			this.coordinator.pressAt("a[href$='/answers']");
			assertThat(this.coordinator.sees("Calm, and well prepared.")).isTrue();
			this.coordinator.open(this.production + "/check-ins/log");
			this.coordinator.choose("scene", this.scene);
			this.coordinator.fill("words", "The set was closed before robes came off.");
			this.coordinator.press("Write it down");
			assertThat(this.coordinator.sees("The set was closed before robes came off.")).isTrue();
		}

	}

}
