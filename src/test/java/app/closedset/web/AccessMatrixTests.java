package app.closedset.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route against every role, as {@code access-matrix.csv} says and not as the code
 * says: own production, another production, nobody signed in. A route without a row fails
 * the build.
 */
@ClosedSetTest
class AccessMatrixTests {

	private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

	private final MockMvcTester mvc;

	private final RequestMappingHandlerMapping mapping;

	private final TestProductions productions;

	@Autowired
	AccessMatrixTests(MockMvcTester mvc,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			TestProductions productions) {
		this.mvc = mvc;
		this.mapping = mapping;
		this.productions = productions;
	}

	@Test
	void everyRoute_hasARow_andEveryRowARoute() throws IOException {
		assertThat(new TreeSet<>(matrix().keySet())).isEqualTo(routes());
	}

	@TestFactory
	Stream<DynamicTest> routes_areOpenToWhomTheMatrixSays() throws IOException {
		TestProduction own = this.productions.aProduction();
		TestProduction other = this.productions.aProduction();
		return matrix().entrySet()
			.stream()
			.map((row) -> DynamicTest.dynamicTest(row.getKey().toString(),
					() -> check(row.getKey(), row.getValue(), own, other)));
	}

	private void check(Route route, String access, TestProduction own, TestProduction other) {
		boolean ofAProduction = route.path().startsWith("/productions/{production}");
		String path = route.path().replace("{production}", own.id().toString());
		int anonymous = status(route, path, null);
		if (access.equals("anyone")) {
			assertThat(anonymous).as("anonymous").isNotIn(401, 403, 500);
			return;
		}
		assertThat(anonymous).as("anonymous is sent to sign in").isEqualTo(302);
		Set<Role> allowed = allowed(access);
		for (Role role : Role.values()) {
			int status = status(route, path, own.as(role));
			if (!ofAProduction || allowed.contains(role)) {
				assertThat(status).as(role + " may open it").isNotIn(401, 403, 500);
			}
			else {
				assertThat(status).as(role + " may not open it").isIn(403, 404);
			}
			if (ofAProduction) {
				assertThat(status(route, path, other.as(role))).as(role + " of another production").isEqualTo(404);
			}
		}
	}

	private int status(Route route, String path, @Nullable Viewer viewer) {
		String filled = path.replaceAll("\\{number:[^/]*}", "1").replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
		RequestPostProcessor person = (viewer != null) ? SignedIn.as(viewer) : csrf();
		MockHttpServletResponse response = this.mvc.method(HttpMethod.valueOf(route.method()))
			.uri(filled)
			.with(person)
			.exchange()
			.getResponse();
		return response.getStatus();
	}

	private static Set<Role> allowed(String access) {
		if (access.equals("account") || access.equals("member")) {
			return EnumSet.allOf(Role.class);
		}
		return Arrays.stream(access.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
	}

	private Set<Route> routes() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((route) -> route.getValue().getBeanType().getName().startsWith("app.closedset."))
			.flatMap((route) -> routesOf(route.getKey()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Route> routesOf(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		assertThat(methods).as("methods of " + mapping).isNotEmpty();
		return Objects.requireNonNull(mapping.getPathPatternsCondition())
			.getPatternValues()
			.stream()
			.flatMap((path) -> methods.stream().map((method) -> new Route(path, method.name())));
	}

	private static Map<Route, String> matrix() throws IOException {
		return Files.readAllLines(MATRIX)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map(AccessMatrixTests::cells)
			.collect(
					Collectors.toMap((cells) -> new Route(cells[1], cells[0]), (cells) -> cells[2], (first, second) -> {
						throw new IllegalStateException("Two rows for one route");
					}, TreeMap::new));
	}

	/** The method, the pattern, which may hold commas, and who may open it. */
	private static String[] cells(String line) {
		int first = line.indexOf(',');
		int last = line.lastIndexOf(',');
		return new String[] { line.substring(0, first), line.substring(first + 1, last), line.substring(last + 1) };
	}

	/**
	 * @param path the pattern
	 * @param method the HTTP method
	 */
	private record Route(String path, String method) implements Comparable<Route> {

		@Override
		public int compareTo(Route other) {
			int byPath = this.path.compareTo(other.path);
			return (byPath != 0) ? byPath : this.method.compareTo(other.method);
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
