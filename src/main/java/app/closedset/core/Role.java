package app.closedset.core;

/**
 * What a person does in one production. A role is worth nothing outside its production.
 */
public enum Role {

	/** Production office, business affairs included. */
	OFFICE,
	/** As the office; countersigns, overrides, closes the production. */
	PRODUCER,
	/** Director or showrunner: states the intent of a scene. */
	DIRECTOR,
	/** First assistant director: schedule, access list, shooting day. */
	FIRST_AD,
	/** Second and third assistants, set production assistant: the access list. */
	SET_TEAM,
	/** Notes takes. */
	SCRIPT_SUPERVISOR,
	/** Intimacy coordinator. */
	COORDINATOR,
	/** Cast, body or stunt double, background. */
	PERFORMER,
	/** Signs for a minor performer, who assents. */
	GUARDIAN,
	/** Agent, lawyer or union of a performer. */
	REPRESENTATIVE,
	/** Costume, hair and make-up, camera, sound, stills, post. */
	DEPARTMENT,
	/** Harassment contact; in France référent·e VHSS. */
	REFERENT

}
