package app.closedset.script.reading;

/**
 * A paragraph within a scene.
 *
 * @param kind what it is
 * @param text its words without marks of emphasis; lines are separated by line feeds
 * @param sourceLine where it begins: the line of a text file, the paragraph of a Final
 * Draft file, from 1
 */
public record ScriptElement(ElementKind kind, String text, int sourceLine) {
}
