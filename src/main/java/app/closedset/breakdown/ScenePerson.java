package app.closedset.breakdown;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import app.closedset.breakdown.ScenePeople.Participation;
import app.closedset.core.MemberId;

/**
 * How a performer takes part in a scene.
 */
@Embeddable
record ScenePerson(
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "member_id")) MemberId performer,
		@Enumerated(EnumType.STRING) @Column(name = "part") Participation part) {
}
