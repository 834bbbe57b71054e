package app.closedset.rider;

/**
 * The states of a rider's version. Stale and reduced stand beside them.
 */
public enum RiderState {

	/** The coordinator describes it. */
	DRAFT,
	/** The performer answered "no" or "yes, if": it is talked about. */
	IN_DISCUSSION,
	/** Sent to the performer. */
	OFFERED,
	/** Signed by the performer, and in force. */
	IN_FORCE,
	/** The performer said no to the whole. */
	DECLINED,
	/** The performer took the whole consent back. */
	WITHDRAWN,
	/** A newer version took its place. */
	SUPERSEDED,
	/** The call passed unsigned. */
	EXPIRED,
	/** The scene is done. */
	CLOSED

}
