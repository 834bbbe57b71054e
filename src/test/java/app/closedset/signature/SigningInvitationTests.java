package app.closedset.signature;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.Forbidden;
import app.closedset.core.MemberId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of an invitation.
 */
class SigningInvitationTests {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	private final PlainSecrets secrets = new PlainSecrets();

	private final SigningId id = SigningId.next();

	private final AccountId account = AccountId.next();

	private SigningInvitation invitation() {
		return new SigningInvitation(this.id, new Subject("rider", UUID.randomUUID()), MemberId.next(), this.account,
				"/productions/x/riders/y/ceremony", this.secrets, NOW);
	}

	@Test
	void row_holdsNeitherTokenNorReference() {
		SigningInvitation invitation = invitation();
		String token = this.secrets.token(Signings.PURPOSE, this.id.value(), 1);
		String reference = this.secrets.reference(Signings.PURPOSE, this.id.value(), 1);

		assertThat(invitation).usingRecursiveAssertion().allFieldsSatisfy((value) -> {
			String text = String.valueOf(value);
			return !text.contains(token) && !text.contains(reference);
		});
		assertThat(ReflectionTestUtils.getField(invitation, "tokenHash")).isEqualTo(Sha256.of("token:" + token).hex());
	}

	@Test
	void sentAgain_hasOtherSecretsAndAHigherGeneration() {
		SigningInvitation invitation = invitation();
		Object first = ReflectionTestUtils.getField(invitation, "tokenHash");
		Object reference = ReflectionTestUtils.getField(invitation, "referenceHash");

		invitation.delivered(NOW).again(this.secrets);

		assertThat(invitation.generation()).isEqualTo(2);
		assertThat(ReflectionTestUtils.getField(invitation, "tokenHash")).isNotEqualTo(first);
		assertThat(ReflectionTestUtils.getField(invitation, "referenceHash")).isNotEqualTo(reference);
		assertThat(invitation.summary().deliveredAt()).isNull();
	}

	@Test
	void correctedAddress_movesTheRightToTheOtherAccount() {
		AccountId other = AccountId.next();

		SigningInvitation invitation = invitation().to(other, this.secrets);

		assertThat(invitation.account()).isEqualTo(other);
		assertThat(invitation.generation()).isEqualTo(2);
	}

	@Test
	void revoked_livesNeverAgain() {
		SigningInvitation invitation = invitation().revoked(NOW).revoked(NOW.plusSeconds(60));

		assertThat(invitation.summary().revokedAt()).isEqualTo(NOW);
		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> invitation.again(this.secrets));
		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> invitation.opened(NOW));
		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> invitation.disclosureAccepted(Disclosure.VERSION, Locale.FRENCH, NOW));
	}

	@Test
	void opened_countsTheFirstTimeOnly() {
		SigningInvitation invitation = invitation().opened(NOW).opened(NOW.plusSeconds(60));

		assertThat(invitation.summary().openedAt()).isEqualTo(NOW);
	}

	@Test
	void disclosure_ofAnOldVersion_isNotAcceptance() {
		SigningInvitation invitation = invitation().disclosureAccepted("2019-01", Locale.ENGLISH, NOW);
		assertThat(invitation.summary().disclosureAccepted()).isFalse();

		invitation.disclosureAccepted(Disclosure.VERSION, Locale.ENGLISH, NOW);
		assertThat(invitation.summary().disclosureAccepted()).isTrue();
	}

	@Test
	void forms_neverPrintWhatTheyHold() {
		assertThat(new SigningForm("secret-token", "ABCD").toString()).doesNotContain("secret-token", "ABCD");
		assertThat(new CodeForm("ABCD2345").toString()).doesNotContain("ABCD2345");
	}

}
