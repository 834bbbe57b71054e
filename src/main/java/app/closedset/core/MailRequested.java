package app.closedset.core;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A message that someone should receive. Publish it in the transaction of the use case;
 * it is sent after commit. It never carries a secret or a sensitive word: links and codes
 * are derived when it is sent.
 *
 * @param message the key of the text: {@code mail.<message>.subject} and
 * {@code mail.<message>.body} in the message files, with the model's values as named
 * placeholders such as <code>{production}</code>
 * @param recipient the account that receives it, in its own language
 * @param production the production it is about, or none
 * @param model named values for the text
 * @param subject what it is about, told again when the message was handed over
 * @param link the link it carries, or none
 * @param code the one-time code it carries, or none
 */
public record MailRequested(String message, AccountId recipient, @Nullable ProductionId production,
		Map<String, String> model, Subject subject, @Nullable MailLink link, @Nullable MailCode code) {

	public MailRequested {
		model = Map.copyOf(model);
	}

}
