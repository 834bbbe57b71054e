package app.closedset.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A profile as its file has it. One file holds one profile in one version and is named
 * after both, such as {@code sag-aftra-1.json}; a version that was released is never
 * edited, because riders refer to it. Notices are in hours.
 */
record AgreementFile(@Nullable String key, int version, @Nullable Notice notice, @Nullable Threshold threshold,
		@Nullable List<Rule> rules) {

	private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	record Notice(int told, int delivered, int signed) {
	}

	record Threshold(int exposure, int contact) {
	}

	record Rule(@Nullable String number, @Nullable AgreementTopic topic, boolean binding, @Nullable String source,
			@Nullable String address, @Nullable LocalDate date) {
	}

	/**
	 * Reads and checks a profile.
	 * @param name of the file, for messages and to compare with what it says
	 * @throws IllegalStateException if anything is missing or wrong; it names file and
	 * fault
	 */
	static AgreementProfile read(String name, InputStream file) throws IOException {
		AgreementFile read;
		try {
			read = MAPPER.readValue(file, AgreementFile.class);
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("Agreement " + name + ": " + ex.getOriginalMessage(), ex);
		}
		return read.checked(name);
	}

	private AgreementProfile checked(String name) {
		String key = present(this.key, name, "key");
		Notice notice = present(this.notice, name, "notice");
		Threshold threshold = present(this.threshold, name, "threshold");
		List<Rule> rules = present(this.rules, name, "rules");
		check(KEY.matcher(key).matches(), name, "the key is lower-case words joined by hyphens");
		check(this.version >= 1, name, "versions count from 1");
		check(name.equals(key + "-" + this.version + ".json"), name, "the file is named after key and version");
		check(!rules.isEmpty(), name, "a profile has rules");
		Set<String> numbers = new HashSet<>();
		List<AgreementRule> all = rules.stream().map((rule) -> {
			String number = present(rule.number, name, "number");
			check(NUMBER.matcher(number).matches(), name, "rule numbers are 1 to 99");
			check(numbers.add(number), name, "rule " + number + " is there twice");
			return rule(rule, number, key, name);
		}).toList();
		try {
			return new AgreementProfile(key, this.version, all,
					new NoticeRule(Duration.ofHours(notice.told), Duration.ofHours(notice.delivered),
							Duration.ofHours(notice.signed)),
					new RiderThreshold(threshold.exposure, threshold.contact));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException("Agreement " + name + ": " + ex.getMessage(), ex);
		}
	}

	private AgreementRule rule(Rule rule, String number, String key, String name) {
		String source = present(rule.source, name, "source of rule " + number);
		check(!source.isBlank(), name, "rule " + number + " names its source");
		if (rule.address != null) {
			check("https".equals(URI.create(rule.address).getScheme()), name,
					"the address of rule " + number + " starts with https");
		}
		return new AgreementRule(number, present(rule.topic, name, "topic of rule " + number),
				"agreement." + key + "." + this.version + "." + number, source, rule.address, rule.date, rule.binding);
	}

	private static <T> T present(@Nullable T value, String name, String what) {
		if (value == null) {
			throw new IllegalStateException("Agreement " + name + ": " + what + " is missing");
		}
		return value;
	}

	private static void check(boolean holds, String name, String rule) {
		if (!holds) {
			throw new IllegalStateException("Agreement " + name + ": " + rule);
		}
	}

}
