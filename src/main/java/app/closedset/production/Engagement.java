package app.closedset.production;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.EngagementId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The engagement of an intimacy coordinator, for the whole production or for chosen
 * scenes. The office offers it; the coordinator accepts or declines; either side ends it.
 * Only an accepted engagement covers a scene.
 */
@Entity
@Table(name = "engagement")
class Engagement extends ProductionAggregate<Engagement> {

	@EmbeddedId
	private EngagementId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "coordinator_id", nullable = false, updatable = false))
	private MemberId coordinator;

	@Column(name = "whole_production", nullable = false, updatable = false)
	private boolean wholeProduction;

	@ElementCollection
	@CollectionTable(name = "engagement_scene", joinColumns = @JoinColumn(name = "engagement_id"))
	@AttributeOverride(name = "value", column = @Column(name = "scene_id", nullable = false))
	private Set<SceneId> scenes;

	@Enumerated(EnumType.STRING)
	@Column(name = "state", nullable = false)
	private EngagementState state;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "offered_by", nullable = false, updatable = false))
	private MemberId offeredBy;

	@Column(name = "offered_at", nullable = false, updatable = false)
	private Instant offeredAt;

	@Column(name = "answered_at")
	private @Nullable Instant answeredAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "ended_by"))
	private @Nullable MemberId endedBy;

	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	protected Engagement() {
	}

	private Engagement(MemberId coordinator, Set<SceneId> scenes, MemberId by, Instant now) {
		this.id = EngagementId.next();
		this.coordinator = coordinator;
		this.wholeProduction = scenes.isEmpty();
		this.scenes = new HashSet<>(scenes);
		this.state = EngagementState.OFFERED;
		this.offeredBy = by;
		this.offeredAt = now;
	}

	static Engagement offeredForAll(MemberId coordinator, MemberId by, Instant now) {
		return offered(new Engagement(coordinator, Set.of(), by, now));
	}

	/**
	 * @param scenes at least one
	 */
	static Engagement offeredFor(Set<SceneId> scenes, MemberId coordinator, MemberId by, Instant now) {
		if (scenes.isEmpty()) {
			throw new IllegalArgumentException("An engagement is for at least one scene");
		}
		return offered(new Engagement(coordinator, scenes, by, now));
	}

	private static Engagement offered(Engagement engagement) {
		engagement.registerEvent(engagement.event("engagement.offered")
			.with("scenes", engagement.wholeProduction ? "all" : engagement.scenes.size()));
		return engagement;
	}

	boolean mayAnswer(MemberId member) {
		return this.state == EngagementState.OFFERED && this.coordinator.equals(member);
	}

	boolean mayEnd() {
		return this.state == EngagementState.OFFERED || this.state == EngagementState.ACCEPTED;
	}

	Engagement accepted(Instant now) {
		return answered(EngagementState.ACCEPTED, "engagement.accepted", now);
	}

	Engagement declined(Instant now) {
		return answered(EngagementState.DECLINED, "engagement.declined", now);
	}

	private Engagement answered(EngagementState answer, String action, Instant now) {
		require(this.state == EngagementState.OFFERED);
		this.state = answer;
		this.answeredAt = now;
		registerEvent(event(action));
		return this;
	}

	/** Ends it, or takes the offer back. */
	Engagement ended(MemberId by, Instant now) {
		require(mayEnd());
		registerEvent(event("engagement.ended").with("from", this.state));
		this.state = EngagementState.ENDED;
		this.endedBy = by;
		this.endedAt = now;
		return this;
	}

	/** Whether it is for this scene, in whatever state. */
	boolean isFor(SceneId scene) {
		return this.wholeProduction || this.scenes.contains(scene);
	}

	EngagementId id() {
		return this.id;
	}

	MemberId coordinator() {
		return this.coordinator;
	}

	boolean isWholeProduction() {
		return this.wholeProduction;
	}

	Set<SceneId> scenes() {
		return Set.copyOf(this.scenes);
	}

	EngagementState state() {
		return this.state;
	}

	MemberId offeredBy() {
		return this.offeredBy;
	}

	Instant offeredAt() {
		return this.offeredAt;
	}

	Optional<Instant> answeredAt() {
		return Optional.ofNullable(this.answeredAt);
	}

	Optional<Instant> endedAt() {
		return Optional.ofNullable(this.endedAt);
	}

	private CastRecorded event(String action) {
		return CastRecorded.of(action, "engagement", this.id.value()).with("coordinator", this.coordinator);
	}

	private static void require(boolean holds) {
		if (!holds) {
			throw new IllegalStateException("The engagement has moved on");
		}
	}

}
