package app.closedset.checkin;

import app.closedset.core.CheckInId;
import app.closedset.platform.EncryptedWords;
import org.springframework.stereotype.Component;

/**
 * Turns answers into what the database may hold, and back.
 */
@Component
class AnswerStore {

	private final EncryptedWords words;

	AnswerStore(EncryptedWords words) {
		this.words = words;
	}

	byte[] encrypt(CheckInId id, Answers answers) {
		return this.words.write("check_in", "answers", id.value(), answers);
	}

	Answers of(CheckIn checkIn) {
		return checkIn.answers()
			.map((bytes) -> this.words.read("check_in", "answers", checkIn.id().value(), bytes, Answers.class))
			.orElse(Answers.NONE);
	}

}
