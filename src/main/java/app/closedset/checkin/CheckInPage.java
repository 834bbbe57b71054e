package app.closedset.checkin;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import app.closedset.core.Choice;
import app.closedset.core.MemberId;
import app.closedset.production.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * A performer's own check-in.
 *
 * @param root the path of the check-in
 * @param scene the scene's number
 * @param answers so far
 * @param finished whether the performer is done
 * @param chosen the chosen reader's id, or the empty text for nobody yet
 * @param reader the chosen reader's name, or none
 * @param addressedAt since when the reader may read it, or not yet
 * @param openedAt when the reader opened it
 * @param readers who can be chosen, nobody included
 */
record CheckInPage(String root, String scene, Answers answers, boolean finished, String chosen, @Nullable String reader,
		@Nullable Instant addressedAt, List<Instant> openedAt, List<Choice> readers) {

	static CheckInPage of(String root, String scene, CheckInDesk.OwnCheckIn own) {
		CheckIn checkIn = own.checkIn();
		List<Choice> readers = Stream
			.concat(own.readers().stream().map((reader) -> Choice.text(reader.id().toString(), reader.name())),
					Stream.of(Choice.message("", "checkin.reader.nobody")))
			.toList();
		return new CheckInPage(root, scene, own.answers(), checkIn.isFinished(),
				checkIn.reader().map(MemberId::toString).orElse(""), own.reader().map(MemberSummary::name).orElse(null),
				checkIn.addressedAt().orElse(null), own.openedAt(), readers);
	}

	/** The same without nobody, for sending it on. */
	public List<Choice> people() {
		return this.readers.stream().filter((choice) -> !choice.value().isEmpty()).toList();
	}

	public List<Choice> withinChoices() {
		return List.of(Choice.message("YES", "checkin.within.YES"), Choice.message("NOT_ALL", "checkin.within.NOT_ALL"),
				Choice.message("UNSURE", "checkin.within.UNSURE"));
	}

	public List<Choice> callChoices() {
		return List.of(Choice.message("YES", "checkin.call.YES"), Choice.message("NO", "checkin.call.NO"));
	}

}
