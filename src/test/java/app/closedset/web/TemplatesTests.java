package app.closedset.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import app.closedset.core.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The layout and the fragments, rendered.
 */
@Pages
class TemplatesTests {

	private static final String PAGE = "/productions/" + GalleryController.PRODUCTION + "/script";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StyleSheet styles;

	@Test
	void title_ofPage_isFollowedByTheProduct() {
		assertThat(page(Role.COORDINATOR)).contains("<title>Riders – Closed Set</title>");
	}

	@Test
	void gallery_isWrittenForLooking() throws IOException {
		Path folder = Files.createDirectories(Path.of("target/gallery"));
		Files.write(folder.resolve("closed-set.css"), this.styles.content());
		Files.writeString(folder.resolve("desk.html"), local(page(Role.COORDINATOR)));
		Files.writeString(folder.resolve("refused.html"),
				local(html(this.mvc.post()
					.uri(PAGE)
					.param("title", "")
					.param("day", "nonsense")
					.param("email", "nobody")
					.with(GalleryController.as(Role.PERFORMER)))));
	}

	private String local(String html) {
		return html.replace(this.styles.path(), "closed-set.css").replaceAll("/img/mark[^\"]*", "mark.svg");
	}

	private String page(Role... roles) {
		return html(this.mvc.get().uri(PAGE).locale(Locale.ENGLISH).with(GalleryController.as(roles)));
	}

	private String html(MockMvcTester.MockMvcRequestBuilder request) {
		MvcTestResult result = request.exchange();
		assertThat(result.getUnresolvedException()).isNull();
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
