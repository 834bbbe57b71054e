package app.closedset.breakdown;

/**
 * What a director asks of a scene.
 *
 * @param depicted what is to be seen
 * @param manner how it is done
 * @param shots sizes and angles, and what is out of frame
 * @param references films or paintings, in words
 */
record IntentWords(String depicted, String manner, String shots, String references) {

	static final IntentWords NONE = new IntentWords("", "", "", "");

}
