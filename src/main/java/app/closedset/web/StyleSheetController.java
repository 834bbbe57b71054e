package app.closedset.web;

import java.time.Duration;

import app.closedset.core.Anyone;
import app.closedset.core.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the style sheet under its fingerprint, to be kept for a year.
 */
@Controller
@Anyone
class StyleSheetController {

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

	private final StyleSheet styles;

	StyleSheetController(StyleSheet styles) {
		this.styles = styles;
	}

	@GetMapping("/css/closed-set-{fingerprint:[0-9a-f]{16}}.css")
	ResponseEntity<byte[]> show(@PathVariable String fingerprint) {
		if (!this.styles.path().contains(fingerprint)) {
			throw new NotFound("style sheet");
		}
		return ResponseEntity.ok()
			.contentType(CSS)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.body(this.styles.content());
	}

}
