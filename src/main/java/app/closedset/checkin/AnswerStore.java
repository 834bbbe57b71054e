package app.closedset.checkin;

import app.closedset.core.CheckInId;
import app.closedset.platform.FieldEncryption;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns answers into what the database may hold, and back.
 */
@Component
class AnswerStore {

	private final FieldEncryption encryption;

	private final JsonMapper json;

	AnswerStore(FieldEncryption encryption, JsonMapper json) {
		this.encryption = encryption;
		this.json = json;
	}

	byte[] encrypt(CheckInId id, Answers answers) {
		return this.encryption.encrypt("check_in", "answers", id.value(), this.json.writeValueAsString(answers));
	}

	Answers of(CheckIn checkIn) {
		return checkIn.answers()
			.map((bytes) -> this.json
				.readValue(this.encryption.decrypt("check_in", "answers", checkIn.id().value(), bytes), Answers.class))
			.orElse(Answers.NONE);
	}

}
