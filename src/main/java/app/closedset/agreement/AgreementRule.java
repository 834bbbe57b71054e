package app.closedset.agreement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One rule.
 *
 * @param number within its profile
 * @param topic what it is about
 * @param text the message key of our wording
 * @param source where it is written
 * @param address the source's address, or none
 * @param date of the source, or none if it bears none
 * @param binding false for guidance and good practice
 */
public record AgreementRule(String number, AgreementTopic topic, String text, String source, @Nullable String address,
		@Nullable LocalDate date, boolean binding) {
}
