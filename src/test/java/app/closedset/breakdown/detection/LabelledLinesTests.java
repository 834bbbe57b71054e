package app.closedset.breakdown.detection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.closedset.breakdown.Category;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a resemblance quotes is what was labelled.
 */
class LabelledLinesTests {

	@Test
	void lines_areThoseOfTheLabelledScenes() throws IOException {
		try (InputStream shipped = Objects
			.requireNonNull(LabelledLines.class.getResourceAsStream("/detection/labelled.txt"))) {
			assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
				.as("written by bin/train-breakdown")
				.isEqualTo(LabelledLines
					.written(LabelledScene.read(Path.of("data", "breakdown", "tuning", "labels.csv"))));
		}
	}

	@Test
	void examples_ofTheHead_haveTheirLine_butForAFewThatCannotBeToldApart() {
		List<Head.Example> without = Head.shipped()
			.examples()
			.stream()
			.filter((example) -> LabelledLines.shipped().of(example.categories(), example.why()) == null)
			.toList();
		assertThat(without).hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void line_ofScenesLabelledAlike_isNotGuessed() {
		LabelledLines lines = LabelledLines.read(List.of("# about", "KISSING|first kiss|en-01-a|She leans in.",
				"NUDITY|alike|en-01-a|One.", "NUDITY|alike|fr-02-b|Deux."));
		assertThat(lines.of(Set.of(Category.KISSING), "first kiss"))
			.isEqualTo(new LabelledLine("en-01-a", "She leans in."));
		assertThat(lines.of(Set.of(Category.NUDITY), "alike")).isNull();
		assertThat(lines.of(Set.of(Category.NUDITY), "unknown")).isNull();
		assertThat(new LabelledLine("fr-02-b", "Deux.").language()).isEqualTo("fr");
	}

}
