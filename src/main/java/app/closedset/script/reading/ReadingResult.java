package app.closedset.script.reading;

/**
 * What came of reading a file: a screenplay, or the reason why it is none.
 */
public sealed interface ReadingResult permits Screenplay, Refusal {

}
