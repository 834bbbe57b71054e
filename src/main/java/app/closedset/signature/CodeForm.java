package app.closedset.signature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The one-time code as typed.
 */
record CodeForm(@NotBlank(message = "{signature.code.missing}") @Size(max = 40) String code) {

	static CodeForm empty() {
		return new CodeForm("");
	}

	CodeForm {
		code = (code != null) ? code : "";
	}

	/** Never shows what it holds. */
	@Override
	public String toString() {
		return "CodeForm";
	}

}
