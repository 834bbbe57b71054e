package app.closedset.breakdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.platform.ProductionAggregate;

/**
 * Who performs, is exposed or is in frame in one scene. It begins empty and unconfirmed;
 * a coordinator and a first assistant director, two different people, confirm it
 * separately; every change takes both confirmations back.
 */
@Entity
@Table(name = "scene_people")
class PeopleList extends ProductionAggregate<PeopleList> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "scene_id"))
	private SceneId scene;

	@ElementCollection
	@CollectionTable(name = "scene_person", joinColumns = @JoinColumn(name = "scene_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<ScenePerson> people = new ArrayList<>();

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "coordinator_id"))
	private @Nullable MemberId coordinator;

	@Column(name = "coordinator_at")
	private @Nullable Instant coordinatorAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "first_ad_id"))
	private @Nullable MemberId firstAd;

	@Column(name = "first_ad_at")
	private @Nullable Instant firstAdAt;

	@SuppressWarnings("NullAway.Init")
	protected PeopleList() {
	}

	PeopleList(SceneId scene) {
		this.scene = scene;
	}

	/**
	 * Says who takes part. The same people in the same parts change nothing.
	 * @throws IllegalArgumentException if a person is named twice
	 */
	PeopleList name(List<ScenePerson> people) {
		if (people.stream().map(ScenePerson::performer).distinct().count() != people.size()) {
			throw new IllegalArgumentException("A person takes part in a scene in one way");
		}
		if (new HashSet<>(people).equals(new HashSet<>(this.people))) {
			return this;
		}
		boolean wasConfirmed = this.coordinator != null || this.firstAd != null;
		this.people.clear();
		this.people.addAll(people);
		this.coordinator = null;
		this.coordinatorAt = null;
		this.firstAd = null;
		this.firstAdAt = null;
		registerEvent(new ScenePeopleChanged(this.scene, people.size(), wasConfirmed));
		return this;
	}

	/**
	 * Confirms the list as one of the two who must.
	 */
	ConfirmationOutcome confirm(ConfirmingRole as, MemberId by, Instant now) {
		if (this.people.isEmpty()) {
			return new ConfirmationOutcome.NobodyNamed();
		}
		if (confirmedBy(as) != null) {
			return new ConfirmationOutcome.Confirmed(this);
		}
		if (by.equals(confirmedBy(as.other()))) {
			return new ConfirmationOutcome.SamePerson();
		}
		switch (as) {
			case COORDINATOR -> {
				this.coordinator = by;
				this.coordinatorAt = now;
			}
			case FIRST_AD -> {
				this.firstAd = by;
				this.firstAdAt = now;
			}
		}
		registerEvent(new ScenePeopleConfirmed(this.scene, as, this.people.size()));
		return new ConfirmationOutcome.Confirmed(this);
	}

	@Nullable MemberId confirmedBy(ConfirmingRole as) {
		return switch (as) {
			case COORDINATOR -> this.coordinator;
			case FIRST_AD -> this.firstAd;
		};
	}

	@Nullable Instant confirmedAt(ConfirmingRole as) {
		return switch (as) {
			case COORDINATOR -> this.coordinatorAt;
			case FIRST_AD -> this.firstAdAt;
		};
	}

	SceneId scene() {
		return this.scene;
	}

	List<ScenePerson> people() {
		return List.copyOf(this.people);
	}

}
