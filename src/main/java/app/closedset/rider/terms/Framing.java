package app.closedset.rider.terms;

/**
 * How much the picture shows.
 */
public enum Framing {

	OUT_OF_FRAME, SILHOUETTE, FROM_BEHIND, WIDE, MEDIUM, CLOSE

}
