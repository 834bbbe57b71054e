package app.closedset.breakdown;

/**
 * What a flag's category alone does not say.
 */
public enum Modifier {

	MINOR_PRESENT, BACKGROUND, OFFSCREEN, TALK_ONLY

}
