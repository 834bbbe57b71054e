package app.closedset.script.reading;

/**
 * The kinds of paragraph within a scene.
 */
public enum ElementKind {

	ACTION, CHARACTER, DIALOGUE, PARENTHETICAL, TRANSITION, SHOT, LYRIC, CENTRED;

	/** Whether it belongs to what somebody says. */
	boolean isSpeech() {
		return switch (this) {
			case CHARACTER, DIALOGUE, PARENTHETICAL, LYRIC -> true;
			case ACTION, TRANSITION, SHOT, CENTRED -> false;
		};
	}

}
