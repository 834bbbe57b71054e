package app.closedset.script.reading;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CeltxReaderTests {

	private static final String HTML = """
			<!DOCTYPE HTML><html><head><title>The Well</title><style>p { margin: 0 }</style></head><body>
			<p class="sceneheading" scenenumber="1A" scenestr="int. kitchen - day" id="a">int. kitchen -
			day<br></p>
			<p class="action">Anna pours<br>coffee.</p>
			<p class="character">anna (v.o.)</p>
			<p class="parenthetical">quietly</p>
			<p class="dialog">Not&nbsp;now.<span class="scenenote">ask her</span></p>
			<p class="transition">cut to:</p>
			<p class="sceneheading" id="b">ext. street - night</p>
			<p class="action">Rain.</p>
			</body></html>""";

	@Test
	void script_read_hasItsScenesAndElements() {
		Screenplay read = ScriptFiles
			.screenplay(WordFiles.zip(Map.of("project.rdf", "<rdf/>", "script-1234.html", HTML)));
		assertThat(read.format()).isEqualTo(ScriptFormat.CELTX);
		assertThat(read.title()).isEqualTo("The Well");
		assertThat(read.scenes()).extracting(ScriptScene::number, ScriptScene::heading)
			.containsExactly(tuple("1A", "INT. KITCHEN - DAY"), tuple(null, "EXT. STREET - NIGHT"));
		assertThat(read.scenes().getFirst().elements()).extracting(ScriptElement::kind, ScriptElement::text)
			.containsExactly(tuple(ElementKind.ACTION, "Anna pours\ncoffee."),
					tuple(ElementKind.CHARACTER, "ANNA (V.O.)"), tuple(ElementKind.PARENTHETICAL, "(quietly)"),
					tuple(ElementKind.DIALOGUE, "Not now."), tuple(ElementKind.TRANSITION, "CUT TO:"));
	}

}
