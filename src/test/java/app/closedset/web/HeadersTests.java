package app.closedset.web;

import app.closedset.ClosedSetTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ClosedSetTest
class HeadersTests {

	private final MockMvcTester mvc;

	@Autowired
	HeadersTests(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/left", "/forgotten", "/account", "/no-such-page", "/productions/nonsense",
			"/css/closed-set.css", "/js/link-secret.js", "/error" })
	void everyResponse_carriesTheSecurityHeaders(String path) {
		MockHttpServletResponse response = this.mvc.get().uri(path).exchange().getResponse();
		assertThat(response.getHeader("Content-Security-Policy")).isEqualTo(SecurityConfiguration.CONTENT_POLICY);
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
		if (!path.startsWith("/css") && !path.startsWith("/js")) {
			assertThat(response.getHeader("Cache-Control")).contains("no-store");
		}
	}

}
