package app.closedset.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DerivedSecretsTests {

	private static final String KEY = "bGluay1rZXktb2YtdGhlLXRlc3RzLTMyLWJ5dGVzISE=";

	private static final String OTHER_KEY = "bWFzdGVyLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZSE=";

	private final UUID id = UUID.fromString("01936b00-0000-7000-8000-000000000001");

	private final DerivedSecrets secrets = withKey(KEY);

	@Test
	void token_askedAgain_isTheSame256Bits() {
		assertThat(this.secrets.token("signing", this.id, 1)).isEqualTo(withKey(KEY).token("signing", this.id, 1))
			.matches("[A-Za-z0-9_-]{43}");
	}

	@Test
	void token_otherPurposeIdGenerationOrKey_differs() {
		assertThat(Set.of(this.secrets.token("signing", this.id, 1), this.secrets.token("welcome", this.id, 1),
				this.secrets.token("signing", this.id, 2), this.secrets.token("signing", UUID.randomUUID(), 1),
				withKey(OTHER_KEY).token("signing", this.id, 1)))
			.hasSize(5);
	}

	@Test
	void reference_made_isFourGroupsOfUnmistakableCharacters() {
		Set<String> seen = new HashSet<>();
		for (int generation = 0; generation < 500; generation++) {
			String reference = this.secrets.reference("signing", this.id, generation);
			assertThat(reference).matches("([A-HJKMNP-Z2-9]{4}-){3}[A-HJKMNP-Z2-9]{4}");
			seen.add(reference);
		}
		assertThat(seen).hasSize(500);
	}

	@Test
	void code_made_isEightUnmistakableCharacters() {
		assertThat(this.secrets.code("sign-in", this.id)).matches("[A-HJKMNP-Z2-9]{8}")
			.isNotEqualTo(this.secrets.code("signing", this.id));
	}

	@Test
	void normalised_typedWithSpacesHyphensAndSmallLetters_isTheReferenceWithoutThem() {
		assertThat(this.secrets.normalised(" abcd-efgh jk\u00a023\u20114567 ")).isEqualTo("ABCDEFGHJK234567");
	}

	@Test
	void key_missingShortOrNotBase64_isRefusedWithTheNameOfTheProperty() {
		assertThatIllegalStateException().isThrownBy(() -> withKey(""))
			.withMessageContaining("closedset.link-key is missing");
		assertThatIllegalStateException().isThrownBy(() -> withKey("c2hvcnQ="))
			.withMessage("closedset.link-key has 5 bytes instead of 32");
		assertThatIllegalStateException().isThrownBy(() -> withKey("not base 64!"))
			.withMessage("closedset.link-key is not Base64");
	}

	private static DerivedSecrets withKey(String key) {
		return new DerivedSecretsHmac(new InstallationKeys(new MockEnvironment().withProperty("closedset.link-key", key)
			.withProperty("closedset.master-key", KEY)));
	}

}
