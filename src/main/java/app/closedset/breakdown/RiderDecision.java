package app.closedset.breakdown;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.platform.ProductionAggregate;

/**
 * What a coordinator decided about the rider of one scene beyond its flags. It can ask
 * for a rider in any scene; it can never take away one that the agreement asks for. It
 * begins with the first decision and may change for as long as the scene exists.
 */
@Entity
@Table(name = "rider_decision")
class RiderDecision extends ProductionAggregate<RiderDecision> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "scene_id"))
	private SceneId scene;

	@Column(name = "required")
	private boolean required;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "decided_by"))
	private MemberId decidedBy;

	@Column(name = "decided_at")
	private Instant decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected RiderDecision() {
	}

	RiderDecision(SceneId scene, boolean required, MemberId by, Instant now) {
		this.scene = scene;
		this.required = required;
		this.decidedBy = by;
		this.decidedAt = now;
		registerEvent(new RiderDecided(scene, required));
	}

	RiderDecision change(boolean required, MemberId by, Instant now) {
		if (this.required != required) {
			this.required = required;
			this.decidedBy = by;
			this.decidedAt = now;
			registerEvent(new RiderDecided(this.scene, required));
		}
		return this;
	}

	SceneId scene() {
		return this.scene;
	}

	boolean required() {
		return this.required;
	}

	MemberId decidedBy() {
		return this.decidedBy;
	}

	Instant decidedAt() {
		return this.decidedAt;
	}

}
