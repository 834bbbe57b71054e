package app.closedset.script.reading;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CeltxReaderTests {

	@Test
	void script_read_hasItsScenesAndElements() {
		Screenplay read = ScriptFiles
			.screenplay(WordFiles.packed("script-1234.html", ScriptFiles.bytes("celtx/script-1234.html")));
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
