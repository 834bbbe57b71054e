package app.closedset.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import app.closedset.core.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every style of the application in one file, so that a phone asks once. A file's place
 * decides its cascade layer: {@code css/tokens.css}, {@code css/base.css},
 * {@code css/utilities.css} and {@code css/print.css} are layers of their own,
 * {@code css/components/} is the layer of components, and every other file in
 * {@code css/}, one a module, belongs to the pages. The address carries a fingerprint of
 * the content.
 */
@Component("styleSheet")
class StyleSheet {

	private static final List<String> LAYERS = List.of("pico", "tokens", "base", "components", "pages", "utilities",
			"print");

	private static final Set<String> OWN_LAYER = Set.of("tokens", "base", "utilities", "print");

	private final byte[] content;

	private final String path;

	StyleSheet() {
		this.content = assemble().getBytes(StandardCharsets.UTF_8);
		this.path = "/css/closed-set-" + Sha256.of(this.content).toString().substring(0, 16) + ".css";
	}

	/** The address, fingerprint included, below the application's root. */
	public String path() {
		return this.path;
	}

	byte[] content() {
		return this.content.clone();
	}

	private static String assemble() {
		StringBuilder css = new StringBuilder("@layer " + String.join(", ", LAYERS) + ";\n");
		append(css, "pico", "classpath*:/META-INF/resources/webjars/picocss__pico/*/css/pico.min.css");
		append(css, null, "classpath:/static/css/*.css");
		append(css, "components", "classpath:/static/css/components/*.css");
		return css.toString();
	}

	private static void append(StringBuilder css, @Nullable String layer, String pattern) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
			if (files.length == 0) {
				throw new IllegalStateException("No styles found at " + pattern);
			}
			Arrays.sort(files, Comparator.comparing(StyleSheet::nameOf));
			for (Resource file : files) {
				css.append("@layer ")
					.append((layer != null) ? layer : layerOf(nameOf(file)))
					.append(" {\n")
					.append(file.getContentAsString(StandardCharsets.UTF_8).replace("@charset \"UTF-8\";", ""))
					.append("\n}\n");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String nameOf(Resource file) {
		String name = file.getFilename();
		return (name != null) ? name.replace(".css", "") : "";
	}

	private static String layerOf(String name) {
		return OWN_LAYER.contains(name) ? name : "pages";
	}

}
