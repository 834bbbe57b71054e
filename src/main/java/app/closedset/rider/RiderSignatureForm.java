package app.closedset.rider;

import jakarta.validation.constraints.Pattern;

/**
 * The wish to sign.
 *
 * @param name as typed
 * @param version the number of the version that was shown
 * @param sha256 the hash of the text that was shown
 * @param language in which it was shown
 */
record RiderSignatureForm(String name, int version, @Pattern(regexp = "[0-9a-f]{64}") String sha256,
		@Pattern(regexp = "en|fr") String language) {

	RiderSignatureForm {
		name = (name != null) ? name : "";
		sha256 = (sha256 != null) ? sha256 : "";
		language = (language != null) ? language : "";
	}

}
