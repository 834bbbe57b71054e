package app.closedset.script.isolated;

import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.Screenplay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reading process answers, as it goes over the pipe.
 *
 * @param screenplay what was read, or none
 * @param refusal why nothing was read, or none
 */
record Answer(@Nullable Screenplay screenplay, @Nullable Refusal refusal) {

	private static final JsonMapper JSON = new JsonMapper();

	static byte[] written(ReadingResult result) {
		return JSON.writeValueAsBytes(switch (result) {
			case Screenplay screenplay -> new Answer(screenplay, null);
			case Refusal refusal -> new Answer(null, refusal);
		});
	}

	static ReadingResult read(byte[] written) {
		Answer answer = JSON.readValue(written, Answer.class);
		if (answer.screenplay != null) {
			return answer.screenplay;
		}
		if (answer.refusal != null) {
			return answer.refusal;
		}
		throw new IllegalArgumentException("An answer holds one of the two");
	}

}
