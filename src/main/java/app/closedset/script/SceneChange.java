package app.closedset.script;

/**
 * What a draft does to a scene, against the draft before it.
 */
enum SceneChange {

	/** Word for word the same, wherever it stands now. */
	SAME,
	/** Heading or body are worded differently. */
	CHANGED,
	/** Not in the draft before. */
	NEW,
	/** Taken out; number and records stay. */
	OMITTED

}
