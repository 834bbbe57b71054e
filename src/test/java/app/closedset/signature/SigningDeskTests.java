package app.closedset.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import app.closedset.core.AccountId;
import app.closedset.core.MailHandedOver;
import app.closedset.core.MailRequested;
import app.closedset.core.NotFound;
import app.closedset.core.SigningId;
import app.closedset.signature.SigningOutcome.AlreadySigned;
import app.closedset.signature.SigningOutcome.Reason;
import app.closedset.signature.SigningOutcome.Refused;
import app.closedset.signature.SigningOutcome.Signed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Inviting and sealing.
 */
class SigningDeskTests {

	private static final TypedName NAME = new TypedName("Nell Brandt");

	private final SigningWorld world = new SigningWorld();

	private final SignedContent content = SignedContent.of(1,
			SealedText.builder().title("Rider").item("Over the robe: yes").build(), Locale.FRENCH, "White");

	private Evidence evidence() {
		return evidence(this.world.nellsAccount, this.world.now.minusSeconds(60), null);
	}

	private Evidence evidence(AccountId account, Instant factorAt, @Nullable Instant call) {
		return new Evidence(account, Evidence.Method.MAILED_CODE, factorAt, "192.0.2.7", "Phone/1.0", call);
	}

	private SigningId accepted() {
		SigningId signing = this.world.invite();
		this.world.desk.acceptDisclosure(signing, this.world.nellsAccount, Locale.FRENCH);
		return signing;
	}

	@Test
	void invitation_mail_carriesTheLinkAndNothingOfTheDocument() {
		SigningId signing = this.world.invite();

		MailRequested mail = this.world.mails().getFirst();
		assertThat(mail.message()).isEqualTo(SigningDesk.INVITATION);
		assertThat(mail.recipient()).isEqualTo(this.world.nellsAccount);
		assertThat(mail.subject()).isEqualTo(this.world.rider);
		assertThat(mail.model()).containsOnlyKeys("contact")
			.containsEntry("contact", "Ada Coordinator, ada@example.org");
		assertThat(mail.link()).isNotNull().satisfies((link) -> {
			assertThat(link.path()).isEqualTo("/productions/" + this.world.production + "/signing");
			assertThat(link.id()).isEqualTo(signing.value());
			assertThat(link.generation()).isEqualTo(1);
		});
		assertThat(mail.toString()).doesNotContain(this.world.token(signing, 1), this.world.reference(signing, 1));
	}

	@Test
	void invitation_toACeremonyElsewhere_isRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.world.desk.invite(this.world.rider, this.world.nell,
				this.world.nellsAccount, this.world.production, "//evil.example/"));
	}

	@Test
	void link_andReference_openTheInvitation() {
		SigningId signing = this.world.invite();

		assertThat(this.world.desk.presented(this.world.token(signing, 1), "")).map(SigningSummary::id)
			.hasValue(signing);
		assertThat(this.world.desk.presented("",
				this.world.reference(signing, 1).toLowerCase(Locale.ROOT).replace("-", " ")))
			.map(SigningSummary::id)
			.hasValue(signing);
	}

	@Test
	void token_typedAsReference_andReferenceSentAsToken_openNothing() {
		SigningId signing = this.world.invite();

		assertThat(this.world.desk.presented("", this.world.token(signing, 1))).isEmpty();
		assertThat(this.world.desk.presented(this.world.reference(signing, 1), "")).isEmpty();
	}

	@Test
	void olderLink_afterSendingAgain_isDead() {
		SigningId signing = this.world.invite();

		this.world.desk.resend(signing);

		assertThat(this.world.desk.presented(this.world.token(signing, 1), "")).isEmpty();
		assertThat(this.world.desk.presented("", this.world.reference(signing, 1))).isEmpty();
		assertThat(this.world.desk.presented(this.world.token(signing, 2), "")).isPresent();
		assertThat(this.world.mails()).hasSize(2);
	}

	@Test
	void correctedAddress_sendsThereAndKillsTheOldLink() {
		SigningId signing = this.world.invite();
		AccountId other = AccountId.next();

		this.world.desk.readdress(signing, other);

		assertThat(this.world.mails().getLast().recipient()).isEqualTo(other);
		assertThat(this.world.desk.presented(this.world.token(signing, 1), "")).isEmpty();
	}

	@Test
	void revokedLink_isDead() {
		SigningId signing = this.world.invite();

		this.world.desk.revoke(signing);

		assertThat(this.world.desk.presented(this.world.token(signing, 1), "")).isEmpty();
		assertThat(this.world.desk.open(signing, 1)).isEmpty();
	}

	@Test
	void opening_withAnOlderGeneration_isRefused() {
		SigningId signing = this.world.invite();
		this.world.desk.resend(signing);

		assertThat(this.world.desk.open(signing, 1)).isEmpty();
		assertThat(this.world.summary(signing).openedAt()).isNull();
		assertThat(this.world.desk.open(signing, 2)).isPresent();
	}

	@Test
	void handedOverMail_datesTheDelivery() {
		SigningId signing = this.world.invite();
		Instant at = this.world.now.plusSeconds(5);

		this.world.desk.delivered(new MailHandedOver("another", this.world.production, this.world.rider,
				this.world.nellsAccount, at, true));
		this.world.desk.delivered(new MailHandedOver(SigningDesk.INVITATION, this.world.production, this.world.rider,
				this.world.nellsAccount, at, false));
		assertThat(this.world.summary(signing).deliveredAt()).isNull();

		this.world.desk.delivered(new MailHandedOver(SigningDesk.INVITATION, this.world.production, this.world.rider,
				this.world.nellsAccount, at, true));
		assertThat(this.world.summary(signing).deliveredAt()).isEqualTo(at);
	}

	@Test
	void signature_freezesTextHashLanguageAndMoment() {
		SigningId signing = accepted();
		Instant call = this.world.now.plus(Duration.ofHours(50));

		SigningOutcome outcome = this.world.desk.sign(signing, this.content, NAME,
				evidence(this.world.nellsAccount, this.world.now.minusSeconds(90), call));

		assertThat(outcome).isInstanceOfSatisfying(Signed.class, (signed) -> {
			SignatureSummary signature = signed.signature();
			assertThat(signature.sha256()).isEqualTo(this.content.text().sha256());
			assertThat(signature.name()).isEqualTo("Nell Brandt");
			assertThat(signature.language()).isEqualTo(Locale.FRENCH);
			assertThat(signature.disclosure()).isEqualTo(Disclosure.VERSION);
			assertThat(signature.signedAt()).isEqualTo(this.world.now);
			assertThat(signature.signedLocally()).isEqualTo("2026-11-24T09:00:00+01:00[Europe/Paris]");
			assertThat(signature.factorAge()).isEqualTo(Duration.ofSeconds(90));
			assertThat(signature.margin()).isEqualTo(Duration.ofHours(50));
		});
		assertThat(this.world.desk.sealed(this.world.rider, 1, this.world.nell)).hasValue(this.content.text());
		assertThat(this.world.events(DocumentSigned.class)).hasSize(1);
		assertThat(this.world.mails().getLast().message()).isEqualTo("signature.signed");
	}

	@Test
	void secondSubmit_givesTheSameSignatureOnce() {
		SigningId signing = accepted();
		Signed first = (Signed) this.world.desk.sign(signing, this.content, NAME, evidence());
		int mails = this.world.mails().size();

		SigningOutcome second = this.world.desk.sign(signing, this.content, new TypedName("N. Brandt"), evidence());

		assertThat(second).isEqualTo(new AlreadySigned(first.signature()));
		assertThat(this.world.signatures).hasSize(1);
		assertThat(this.world.mails()).hasSize(mails);
	}

	@Test
	void sameVersion_withAnotherText_isRefused() {
		SigningId signing = accepted();
		this.world.desk.sign(signing, this.content, NAME, evidence());

		SigningOutcome outcome = this.world.desk.sign(signing,
				SignedContent.of(1, SealedText.builder().item("Over the robe: no").build(), Locale.FRENCH, "White"),
				NAME, evidence());

		assertThat(outcome).isEqualTo(new Refused(Reason.OTHER_TEXT));
		assertThat(this.world.signatures).hasSize(1);
	}

	@Test
	void nextVersion_isSignedAnew() {
		SigningId signing = accepted();
		this.world.desk.sign(signing, this.content, NAME, evidence());

		SigningOutcome outcome = this.world.desk.sign(signing,
				SignedContent.of(2, this.content.text(), Locale.FRENCH, "Blue"), NAME, evidence());

		assertThat(outcome).isInstanceOf(Signed.class);
		assertThat(this.world.signatures).hasSize(2);
	}

	@Test
	void withoutDisclosure_nothingIsSigned() {
		SigningId signing = this.world.invite();

		assertRefused(signing, evidence(), Reason.DISCLOSURE);
	}

	@Test
	void disclosure_byAnotherAccount_isNotFound() {
		SigningId signing = this.world.invite();

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.world.desk.acceptDisclosure(signing, AccountId.next(), Locale.FRENCH));
	}

	@Test
	void tokenOfOne_withTheSessionOfAnother_signsNothing() {
		assertRefused(accepted(), evidence(AccountId.next(), this.world.now, null), Reason.OTHER_ACCOUNT);
	}

	@Test
	void revokedInvitation_signsNothing() {
		SigningId signing = accepted();
		this.world.desk.revoke(signing);

		assertRefused(signing, evidence(), Reason.REVOKED);
	}

	@Test
	void code_ofTenMinutes_isFreshAndOneSecondOlderIsNot() {
		SigningId signing = accepted();

		assertRefused(signing,
				evidence(this.world.nellsAccount, this.world.now.minus(Duration.ofMinutes(10)).minusSeconds(1), null),
				Reason.FACTOR_TOO_OLD);
		assertThat(this.world.desk.sign(signing, this.content, NAME,
				evidence(this.world.nellsAccount, this.world.now.minus(Duration.ofMinutes(10)), null)))
			.isInstanceOf(Signed.class);
	}

	private void assertRefused(SigningId signing, Evidence evidence, Reason reason) {
		assertThat(this.world.desk.sign(signing, this.content, NAME, evidence)).isEqualTo(new Refused(reason));
		assertThat(this.world.signatures).isEmpty();
		assertThat(this.world.events(SigningRefused.class)).extracting(SigningRefused::reason).containsExactly(reason);
	}

}
