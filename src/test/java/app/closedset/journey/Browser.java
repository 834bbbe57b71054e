package app.closedset.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/**
 * Headless Chromium from the system; nothing is downloaded.
 */
final class Browser implements AutoCloseable {

	private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	private final List<Visitor> visitors = new ArrayList<>();

	private Browser(Path program) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
	}

	/**
	 * The system's Chromium; a test that needs one is skipped aloud where there is none.
	 */
	static Path programOrSkip() {
		Optional<Path> program = Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
			.flatMap((folder) -> programsIn(Path.of(folder)))
			.filter(Files::isExecutable)
			.findFirst();
		if (program.isEmpty()) {
			System.out.println("SKIPPED: no Chromium on this machine, so no browser test ran.");
		}
		Assumptions.assumeTrue(program.isPresent(), "no Chromium");
		return program.get();
	}

	private static Stream<Path> programsIn(Path folder) {
		return PROGRAMS.stream().map(folder::resolve);
	}

	static Browser start(Path program) {
		return new Browser(program);
	}

	/** A person at a desk, 1280 pixels wide. */
	Visitor atTheDesk(String address) {
		return visitor(new Visitor(address, context(1280, 900, true), true));
	}

	/** A person with a phone, 390 pixels wide, who touches it. */
	Visitor withAPhone(String address) {
		return visitor(new Visitor(address, context(390, 844, true), true));
	}

	/** A person with a phone that runs no script. */
	Visitor withAPhoneWithoutScript(String address) {
		return visitor(new Visitor(address, context(390, 844, false), false));
	}

	/** What was wrong with the pages that anyone came to. */
	List<String> findings() {
		return this.visitors.stream().flatMap((visitor) -> visitor.findings().stream()).distinct().toList();
	}

	private Visitor visitor(Visitor visitor) {
		this.visitors.add(visitor);
		return visitor;
	}

	private com.microsoft.playwright.BrowserContext context(int width, int height, boolean script) {
		return this.browser.newContext(new NewContextOptions().setViewportSize(width, height)
			.setHasTouch(width < 500)
			.setLocale("en-GB")
			.setJavaScriptEnabled(script));
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
