package app.closedset.signature;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import app.closedset.core.Sha256;
import app.closedset.signature.SealedText.Kind;
import app.closedset.signature.SealedText.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is shown, hashed and stored is one text.
 */
class SealedTextTests {

	@Test
	void text_writtenAndRead_isTheSame() {
		SealedText text = SealedText.builder()
			.title("Rider")
			.heading("What is filmed")
			.item("Partner’s hand on the upper back")
			.quote("# The lamp swings.")
			.text("")
			.text("- not an item")
			.text("\\ a backslash first")
			.text("> not a quotation")
			.build();

		assertThat(SealedText.read(text.content())).isEqualTo(text);
	}

	@Test
	void text_anyLines_readsBackWithoutLoss() {
		long seed = 20261124;
		Random random = new Random(seed);
		String alphabet = "#>-\\ \t\n\r\u00a0\u2028é漢a.";
		for (int round = 0; round < 2000; round++) {
			SealedText text = new SealedText(
					random.ints(1 + random.nextInt(6), 0, Kind.values().length).mapToObj((kind) -> {
						StringBuilder words = new StringBuilder();
						random.ints(random.nextInt(8), 0, alphabet.length())
							.forEach((at) -> words.append(alphabet.charAt(at)));
						return new Line(Kind.values()[kind], words.toString());
					}).toList());

			SealedText read = SealedText.read(text.content());

			assertThat(read).as("seed %d, round %d", seed, round).isEqualTo(text);
			assertThat(read.sha256()).isEqualTo(Sha256.of(text.content()));
		}
	}

	@Test
	void line_withLineBreaks_staysOneLine() {
		SealedText text = SealedText.builder().item("one\n# two\u2028three").build();

		assertThat(text.content()).isEqualTo("- one # two three");
	}

	@Test
	void oneChangedCharacter_changesTheHash() {
		SealedText agreed = SealedText.builder().item("Over the robe: yes").build();
		SealedText other = SealedText.builder().item("Over the robe: yes.").build();

		assertThat(agreed.sha256()).isNotEqualTo(other.sha256());
	}

	@Test
	void aKindOfLine_changesTheHash() {
		assertThat(new SealedText(List.of(new Line(Kind.ITEM, "No"))).sha256())
			.isNotEqualTo(new SealedText(List.of(new Line(Kind.TEXT, "No"))).sha256());
	}

	@Test
	void content_withAForeignHash_isRefused() {
		SealedText text = SealedText.builder().text("One").build();

		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SignedContent(1, text, Sha256.of("another"), Locale.ENGLISH, "White"));
	}

}
