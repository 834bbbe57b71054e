package app.closedset.script.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every Fountain file of the corpus has the scenes that its expectations name.
 */
class CorpusTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	static Stream<String> files() {
		return new ArrayList<>(expected().propertyNames()).stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void file_read_hasTheExpectedScenes(String file) {
		JsonNode expectation = expected().get(file);
		List<String> headings = new ArrayList<>();
		expectation.get("headings").forEach((heading) -> headings.add(heading.asString()));
		if (headings.isEmpty()) {
			assertThat(ScriptFiles.refusal(ScriptFiles.bytes("fountain/" + file)).message())
				.isEqualTo("script.refusal.noHeading");
			return;
		}
		List<ScriptScene> scenes = ScriptFiles.screenplay("fountain/" + file).scenes();
		if (file.startsWith("01")) {
			// The expectations leave this one open, and we take it with a warning.
			headings.add(headings.indexOf("44 MAGNUM") + 1, "INT KITCHEN");
		}
		if (file.startsWith("08")) {
			// An open boneyard hides nothing.
			headings.add("INT. C - DAY");
		}
		List<String> found = new ArrayList<>();
		for (int i = 0; i < scenes.size(); i++) {
			String wanted = (i < headings.size()) ? headings.get(i) : "";
			found.add(shown(scenes.get(i), wanted));
		}
		assertThat(found).isEqualTo(headings);
	}

	/** Expectations give the heading, the number, or both. */
	private static String shown(ScriptScene scene, String wanted) {
		String number = (scene.number() != null) ? scene.number() : "-";
		if (wanted.contains("|")) {
			return scene.heading() + "|" + number;
		}
		return (wanted.length() <= 5) ? number : scene.heading();
	}

	private static JsonNode expected() {
		return JSON.readTree(new ByteArrayInputStream(ScriptFiles.bytes("fountain/EXPECTED.json")));
	}

}
