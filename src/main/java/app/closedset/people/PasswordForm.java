package app.closedset.people;

import jakarta.validation.constraints.NotBlank;

/**
 * A new password, chosen by the owner of a link.
 *
 * @param secret the link's token, or its reference as typed
 * @param password the new password
 */
record PasswordForm(@NotBlank String secret, @NotBlank String password) {

	static PasswordForm empty() {
		return new PasswordForm("", "");
	}

	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}
