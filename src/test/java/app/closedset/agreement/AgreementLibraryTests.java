package app.closedset.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import app.closedset.core.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AgreementLibraryTests {

	private static final String PROFILE = """
			{ "key": "a-b", "version": 1, "notice": { "told": 0, "delivered": 24, "signed": 48 },
			  "threshold": { "exposure": 2, "contact": 3 },
			  "rules": [ { "number": "1", "topic": "NOTICE", "binding": true, "source": "Text", "address": null,
			    "date": "2024-06-01" } ] }""";

	private final AgreementLibrary library = library();

	@Test
	void shipped_profiles_areThere() {
		assertThat(this.library.all()).extracting(AgreementProfile::key)
			.containsExactly("best-practice", "sag-aftra", "france-film");
	}

	@Test
	void shipped_notices_areWhatTheSourcesSay() {
		Duration two = Duration.ofHours(48);
		assertThat(this.library.current("sag-aftra").notice()).isEqualTo(new NoticeRule(two, two, two));
		assertThat(this.library.current("best-practice").notice()).isEqualTo(new NoticeRule(two, two, two));
		assertThat(this.library.current("france-film").notice())
			.isEqualTo(new NoticeRule(Duration.ZERO, Duration.ZERO, Duration.ZERO));
	}

	@Test
	void shipped_bestPractice_bindsNobody() {
		assertThat(this.library.current("best-practice").rules()).noneMatch(AgreementRule::binding);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void shipped_rules_haveWordsInEachLanguage(String language) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/agreement");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setAlwaysUseMessageFormat(true);
		ResourceBundle french = ResourceBundle.getBundle("messages/agreement", Locale.FRENCH);
		for (AgreementProfile profile : this.library.all()) {
			assertThat(messages.getMessage(profile.name(), null, Locale.of(language))).isNotBlank();
			assertThat(messages.getMessage(profile.summary(), null, Locale.of(language))).isNotBlank();
			for (AgreementRule rule : profile.rules()) {
				assertThat(messages.getMessage(rule.text(), null, Locale.of(language))).isNotBlank();
				assertThat(french.containsKey(rule.text())).isTrue();
			}
		}
	}

	@Test
	void strictest_ofSeveral_takesTheStrictestOfEach() {
		AgreementTerms terms = this.library.strictest(List.of("france-film", "sag-aftra", "france-film"));
		assertThat(terms.notice()).isEqualTo(this.library.current("sag-aftra").notice());
		assertThat(terms.threshold()).isEqualTo(new RiderThreshold(2, 3));
		assertThat(terms.versions()).isEqualTo("france-film/1, sag-aftra/1");
	}

	@Test
	void strictest_ofNone_isRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.library.strictest(List.of()));
	}

	@Test
	void current_unknown_isNotFound() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.library.current("nobody"));
	}

	@Test
	void newest_ofTwoVersions_isCurrent() throws IOException {
		AgreementProfile first = read("a-b-1.json", PROFILE);
		AgreementProfile second = read("a-b-2.json", PROFILE.replace("\"version\": 1", "\"version\": 2"));
		assertThat(new AgreementLibrary(List.of(second, first)).current("a-b").version()).isEqualTo(2);
	}

	@Test
	void read_completeFile_hasWhatItSays() throws IOException {
		AgreementProfile profile = read("a-b-1.json", PROFILE);
		assertThat(profile.notice())
			.isEqualTo(new NoticeRule(Duration.ZERO, Duration.ofHours(24), Duration.ofHours(48)));
		assertThat(profile.on(AgreementTopic.NOTICE)).singleElement()
			.extracting(AgreementRule::text)
			.isEqualTo("agreement.a-b.1.1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "\"key\": \"a-b\" | \"key\": \"A b\"", "\"told\": 0 | \"told\": -1",
					"\"exposure\": 2 | \"exposure\": 5", "\"source\": \"Text\" | \"source\": \" \"",
					"\"topic\": \"NOTICE\" | \"topic\": \"NOTES\"", "\"date\": \"2024-06-01\" | \"date\": \"June\"",
					"\"binding\": true, | ''", "\"number\": \"1\" | \"number\": \"0\"",
					"\"address\": null | \"address\": \"http://example.org\"", "\"version\": 1 | \"version\": 2",
					"\"version\": 1 | \"versions\": 1" })
	void read_wrongFile_namesTheFile(String right, String wrong) {
		assertThat(PROFILE).contains(right);
		assertThatIllegalStateException().isThrownBy(() -> read("a-b-1.json", PROFILE.replace(right, wrong)))
			.withMessageContaining("a-b-1.json");
	}

	@Test
	void threshold_fromExposureTwoContactThreeOrSexualViolence_asksARider() {
		RiderThreshold threshold = this.library.current("best-practice").threshold();
		assertThat(threshold.asksRider(1, 2, 3)).isFalse();
		assertThat(threshold.asksRider(2, 0, 0)).isTrue();
		assertThat(threshold.asksRider(0, 3, 0)).isTrue();
		assertThat(threshold.asksRider(0, 0, 4)).isTrue();
	}

	private static AgreementLibrary library() {
		try {
			return new AgreementLibrary();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static AgreementProfile read(String name, String json) throws IOException {
		return AgreementFile.read(name, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}

}
