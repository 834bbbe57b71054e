package app.closedset.core;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a length is written.
 */
class EighthsTests {

	@Test
	void length_isWrittenInPagesAndEighths_neverReduced() {
		assertThat(new Eighths(0)).hasToString("0");
		assertThat(new Eighths(4)).hasToString("4/8");
		assertThat(new Eighths(16)).hasToString("2");
		assertThat(new Eighths(123)).hasToString("15 3/8");
	}

	@Test
	void length_inASentence_isNotParted() {
		assertThat(new Eighths(123).unbroken()).isEqualTo("15\u00a03/8");
	}

}
