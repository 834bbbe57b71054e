package app.closedset.script;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.closedset.ClosedSet;
import app.closedset.SignedIn;
import app.closedset.TestDatabase;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * How long the pages take on which a second draft of 400 scenes is brought in and
 * compared, each from its request to its last byte: the application as it runs, its
 * security, its handlers, its templates and a PostgreSQL, without the network. Medians of
 * warm runs. Beside the time on the clock stands the processor's in this thread, without
 * the database's, which tells more on a machine that does other work meanwhile.
 */
public final class DraftPagesBench {

	private static final int WARMING = 6;

	private static final int RUNS = 7;

	private static final Pattern DRAFT = Pattern.compile("name=\"follows\" value=\"([^\"]*)\"");

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final MockMvcTester mvc;

	private final TestProduction production;

	private final Viewer office;

	private final Map<String, Times> times = new LinkedHashMap<>();

	private int run;

	/**
	 * Of each run, in nanoseconds.
	 */
	private record Times(long[] clock, long[] processor) {
	}

	private DraftPagesBench(ConfigurableApplicationContext context) {
		MockMvc server = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
			.apply(springSecurity())
			.build();
		this.mvc = MockMvcTester.create(server);
		this.production = context.getBean(TestProductions.class).aProduction();
		this.office = this.production.as(Role.OFFICE);
	}

	public static void main(String[] arguments) {
		Map<String, Object> properties = new HashMap<>();
		TestDatabase.emptyDatabase(properties::put);
		properties.put("server.port", "0");
		properties.put("server.address", "127.0.0.1");
		properties.put("closedset.link-key", "bGluay1rZXktb2YtdGhlLXRlc3RzLTMyLWJ5dGVzISE=");
		properties.put("closedset.master-key", "bWFzdGVyLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZSE=");
		properties.put("closedset.public-address", "http://localhost:8080");
		properties.put("closedset.mail.local", "true");
		properties.put("logging.level.root", "WARN");
		String[] settings = properties.entrySet()
			.stream()
			.map((property) -> "--" + property.getKey() + "=" + property.getValue())
			.toArray(String[]::new);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ClosedSet.class,
				TestProductions.class)
			.run(settings)) {
			DraftPagesBench bench = new DraftPagesBench(context);
			for (bench.run = -WARMING; bench.run < RUNS; bench.run++) {
				bench.draft(DraftBench.script(bench.run % 2 == 0));
			}
			bench.report();
		}
	}

	/** What a person does with the next draft. */
	private void draft(byte[] file) {
		String preview = Objects.requireNonNull(timed("uploaded and read", () -> upload(file)).getRedirectedUrl());
		Matcher follows = DRAFT.matcher(body(timed("previewed, matched", () -> get(preview))));
		if (!follows.find()) {
			throw new IllegalStateException("The preview cannot be confirmed");
		}
		timed("confirmed, stored", () -> post(preview + "/confirmation", "name", "Draft", "colour", "BLUE", "date",
				"2026-11-25", "follows", follows.group(1)));
		timed("compared", () -> get(this.production.path("/script/comparison")));
		timed("*list of scenes", () -> get(this.production.path("/script")));
		String current = this.production.path("/script/drafts/") + current();
		timed("*whole script", () -> get(current));
	}

	private String current() {
		Matcher draft = Pattern.compile("/script/drafts/([0-9a-f-]{36})\"")
			.matcher(body(get(this.production.path("/script"))));
		if (!draft.find()) {
			throw new IllegalStateException("There is no draft");
		}
		return draft.group(1);
	}

	private MockHttpServletResponse timed(String step, Supplier<MockHttpServletResponse> request) {
		long start = System.nanoTime();
		long busy = THREADS.getCurrentThreadCpuTime();
		MockHttpServletResponse response = request.get();
		long processor = THREADS.getCurrentThreadCpuTime() - busy;
		long clock = System.nanoTime() - start;
		if (response.getStatus() >= 400) {
			throw new IllegalStateException(step + " answered " + response.getStatus());
		}
		if (this.run >= 0) {
			Times measured = this.times.computeIfAbsent(step, (key) -> new Times(new long[RUNS], new long[RUNS]));
			measured.clock()[this.run] = clock;
			measured.processor()[this.run] = processor;
		}
		return response;
	}

	private void report() {
		double clock = 0;
		double processor = 0;
		for (Map.Entry<String, Times> step : this.times.entrySet()) {
			double onClock = median(step.getValue().clock());
			double busy = median(step.getValue().processor());
			line(step.getKey().replace("*", ""), onClock, busy, "");
			clock += step.getKey().startsWith("*") ? 0 : onClock;
			processor += step.getKey().startsWith("*") ? 0 : busy;
		}
		line("imported to compared", clock, processor, " (at most 2000)");
	}

	private static void line(String step, double clock, double processor, String promised) {
		System.out.printf(Locale.ROOT, "Draft of 400 scenes %-20s %8.1f ms, processor %8.1f ms%s%n", step, clock,
				processor, promised);
	}

	private static double median(long[] times) {
		Arrays.sort(times);
		return times[RUNS / 2] / 1e6;
	}

	private RequestPostProcessor person() {
		return SignedIn.as(this.office);
	}

	private MockHttpServletResponse upload(byte[] file) {
		return this.mvc.post()
			.uri(this.production.path("/script/imports"))
			.multipart()
			.file(new MockMultipartFile("file", "draft.fountain", "text/plain", file))
			.with(person())
			.exchange()
			.getResponse();
	}

	private MockHttpServletResponse get(String path) {
		return this.mvc.get().uri(path).with(person()).exchange().getResponse();
	}

	private MockHttpServletResponse post(String path, String... parameters) {
		var request = this.mvc.post().uri(path).with(person());
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		return request.exchange().getResponse();
	}

	private static String body(MockHttpServletResponse page) {
		return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
