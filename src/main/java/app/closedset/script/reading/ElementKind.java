package app.closedset.script.reading;

/**
 * The kinds of paragraph within a scene.
 */
public enum ElementKind {

	ACTION, CHARACTER, DIALOGUE, PARENTHETICAL, TRANSITION, SHOT, LYRIC, CENTRED

}
