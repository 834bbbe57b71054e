package app.closedset.production;

/**
 * What is being made.
 */
public enum ProductionKind {

	FEATURE_FILM, SHORT_FILM, SERIES, TELEVISION_FILM, STUDENT_FILM, OTHER

}
