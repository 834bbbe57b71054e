package app.closedset.production;

import java.time.Instant;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A performer's wish for a coordinator on one of their scenes, without a reason. It is
 * answered for as long as an accepted engagement covers the scene, and waits otherwise.
 */
@Entity
@Table(name = "coordinator_request")
class CoordinatorRequest extends ProductionAggregate<CoordinatorRequest> {

	@EmbeddedId
	private RequestId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "member_id", nullable = false, updatable = false))
	private MemberId performer;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "scene_id", nullable = false, updatable = false))
	private SceneId scene;

	@Column(name = "asked_at", nullable = false, updatable = false)
	private Instant askedAt;

	protected CoordinatorRequest() {
	}

	private CoordinatorRequest(MemberId performer, SceneId scene, Instant now) {
		this.id = RequestId.next();
		this.performer = performer;
		this.scene = scene;
		this.askedAt = now;
	}

	static CoordinatorRequest asked(MemberId performer, SceneId scene, Instant now) {
		CoordinatorRequest request = new CoordinatorRequest(performer, scene, now);
		request.registerEvent(CastRecorded.of("coordinator.asked", "coordinator-request", request.id.value())
			.with("performer", performer)
			.with("scene", scene));
		return request;
	}

	RequestId id() {
		return this.id;
	}

	MemberId performer() {
		return this.performer;
	}

	SceneId scene() {
		return this.scene;
	}

	Instant askedAt() {
		return this.askedAt;
	}

}
