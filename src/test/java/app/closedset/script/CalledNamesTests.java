package app.closedset.script;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What names are called, over several drafts.
 */
class CalledNamesTests {

	private static final CalledNames CARRIED = new CalledNames(Map.of("MARTHA", "MARTA", "SENTRY", ""));

	@Test
	void nameSaidBefore_staysSo_untilSomebodySaysOtherwise() {
		assertThat(CARRIED.with(Map.of()).of(List.of("MARTA", "MARTHA", "SENTRY", "PAUL"))).containsExactly("MARTA",
				"PAUL");
		assertThat(CARRIED.with(Map.of("MARTHA", "MARTHA")).of("MARTHA")).isEqualTo("MARTHA");
		assertThat(CARRIED.with(Map.of("SENTRY", "SENTRY")).said()).containsOnlyKeys("MARTHA");
	}

	@Test
	void nameOfANameOfAThird_isTheThird() {
		assertThat(CARRIED.with(Map.of("MARTA", "MARTA COLE")).of("MARTHA")).isEqualTo("MARTA COLE");
		assertThat(CARRIED.with(Map.of("MARTA", "")).of("MARTHA")).isEmpty();
	}

	@Test
	void namesSaidToBeEachOther_stayApart() {
		CalledNames names = new CalledNames(Map.of("ANNA", "ANNE", "ANNE", "ANNA"));
		assertThat(names.of(List.of("ANNA", "ANNE"))).containsExactly("ANNA", "ANNE");
	}

}
