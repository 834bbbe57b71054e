package app.closedset.signature;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What counts as a typed name.
 */
class TypedNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "X", "--", "12345", "\u00a0\u00a0" })
	void noName_isRefused(String typed) {
		assertThat(TypedName.of(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nell Brandt", "Li", "王芳", "محمد", "Zofia Żak-O’Neil", "José" })
	void nameInAnyScript_isTaken(String typed) {
		assertThat(TypedName.of(typed)).map(TypedName::value).hasValue(typed);
	}

	@Test
	void whiteSpace_isFolded() {
		assertThat(TypedName.of("  Nell\u00a0 \n Brandt ")).map(TypedName::value).hasValue("Nell Brandt");
	}

	@Test
	void name_longerThan120_isRefused() {
		assertThat(TypedName.of("a".repeat(120))).isPresent();
		assertThat(TypedName.of("a".repeat(121))).isEmpty();
	}

}
