package app.closedset.signature;

import jakarta.validation.constraints.Size;

/**
 * What an invited person brings: the link's token, moved here by the page's script, or
 * the reference that the mail carries.
 */
record SigningForm(@Size(max = 100) String token, @Size(max = 100) String reference) {

	static SigningForm empty() {
		return new SigningForm("", "");
	}

	SigningForm {
		token = (token != null) ? token : "";
		reference = (reference != null) ? reference : "";
	}

	boolean blank() {
		return this.token.isBlank() && this.reference.isBlank();
	}

	/** Never shows what it holds. */
	@Override
	public String toString() {
		return "SigningForm";
	}

}
