package app.closedset.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person at one browser. Every page that they come to is looked at: it answered as it
 * should, nothing is wider than the screen, no text is missing, and axe finds nothing.
 */
final class Visitor {

	private final String address;

	private final Page page;

	private final boolean script;

	/** What was wrong with pages, told at the end of the journey. */
	private final List<String> findings = new ArrayList<>();

	Visitor(String address, BrowserContext context, boolean script) {
		this.address = address;
		this.page = context.newPage();
		this.page.setDefaultTimeout(30_000);
		this.script = script;
		this.page.onPageError((error) -> {
			throw new AssertionError("Script failed on " + this.page.url() + ": " + error);
		});
	}

	List<String> findings() {
		return this.findings;
	}

	Page page() {
		return this.page;
	}

	void open(String path) {
		Response response = this.page.navigate(this.address + path);
		assertThat(response.status()).as(path).isEqualTo(200);
		look();
	}

	/** The path of the page, without its query. */
	String path() {
		return this.page.url().substring(this.address.length()).replaceAll("[?#].*", "");
	}

	void fill(String id, String text) {
		this.page.locator("#" + id).fill(text);
	}

	void choose(String id, String value) {
		this.page.locator("#" + id).selectOption(value);
	}

	/** Ticks or picks the option with this value of the field of this name. */
	void tick(String name, String value) {
		check(this.page.locator("input[name='" + name + "'][value='" + value + "']"));
	}

	/** Ticks a choice whose card, not the small box in it, takes the touch. */
	void check(Locator choice) {
		choice.check(new Locator.CheckOptions().setForce(true));
	}

	void upload(String id, Path file) {
		this.page.locator("#" + id).setInputFiles(file);
	}

	/** Presses the first button with these words and comes to the next page. */
	void press(String words) {
		leave(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first());
	}

	/** Follows the first link with these words. */
	void follow(String words) {
		leave(this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first());
	}

	/** Presses what this selector finds first. */
	void pressAt(String selector) {
		leave(this.page.locator(selector).first());
	}

	/** Presses a key that leads to the next page. */
	void key(String key) {
		leave(() -> this.page.keyboard().press(key));
	}

	/** Touches what this selector finds first and comes to the next page. */
	void tap(String selector) {
		leave(this.page.locator(selector).first()::tap);
	}

	boolean sees(String words) {
		return this.page.locator("main").innerText().contains(words);
	}

	int count(String selector) {
		return this.page.locator(selector).count();
	}

	private void leave(Locator where) {
		leave(where::click);
	}

	/**
	 * Does what leads to another page and waits until that page is there: it is the one
	 * without the mark that the page before it is given.
	 */
	private void leave(Runnable act) {
		this.page.evaluate("document.documentElement.dataset.left = ''");
		act.run();
		this.page.locator("html:not([data-left])")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		this.page.waitForLoadState();
		int status = (Integer) this.page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus");
		assertThat(status).as(this.page.url()).isBetween(200, 499);
		look();
	}

	private void look() {
		assertThat(this.page.title()).as(this.page.url()).endsWith("Closed Set");
		assertThat(this.page.locator("main").innerText()).as(this.page.url()).doesNotContain("??");
		if (!this.script) {
			return;
		}
		if (!(Boolean) this.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")) {
			this.findings.add(this.page.url() + " is wider than the screen");
		}
		new AxeBuilder(this.page).analyze()
			.getViolations()
			.forEach((rule) -> this.findings
				.add(this.page.url() + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
	}

}
