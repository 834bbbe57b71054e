package app.closedset.checkin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a performer answered, for the reader whom they chose.
 *
 * @param root the path of the check-ins
 * @param scene the scene's number
 * @param performer the performer's name
 * @param at since when the reader may read it
 * @param answers what was answered
 */
record AddressedPage(String root, String scene, String performer, @Nullable Instant at, Answers answers) {

	static AddressedPage of(CheckInDesk.AddressedCheckIn addressed, String scene, String root) {
		return new AddressedPage(root, scene, addressed.performer(), addressed.checkIn().addressedAt().orElse(null),
				addressed.answers());
	}

}
