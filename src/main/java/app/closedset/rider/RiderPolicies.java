package app.closedset.rider;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.closedset.core.Sha256;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The rules that no rider gets around, in one list that can be read without the rest.
 */
final class RiderPolicies {

	/**
	 * Nothing of nudity, simulated acts, sexual dress or touch of an intimate area for
	 * anyone under 18. An unknown age counts as under 18. Every agreement profile says
	 * so.
	 */
	static final ItemPolicy NOTHING_SEXUAL_FOR_MINORS = (rider, terms,
			adultAt) -> adultAt != null || !terms.adultsOnly() ? null : RiderRefusal.NOT_FOR_MINORS;

	/**
	 * What was refused, or anything that would allow it, is not asked again unless the
	 * coordinator reopened it.
	 */
	static final ItemPolicy NO_STAYS_NO = (rider, terms, adultAt) -> rider.asks().refusedBefore(terms)
			? RiderRefusal.REFUSED_BEFORE : null;

	static final List<ItemPolicy> OF_ITEMS = List.of(NOTHING_SEXUAL_FOR_MINORS, NO_STAYS_NO);

	/** What a version must say before its wording can be confirmed. */
	static final List<WordingPolicy> OF_WORDING = List.of(
			(version) -> version.items()
				.stream()
				.allMatch((item) -> item.terms().kind() == ItemKind.USE || item.terms().kind() == ItemKind.CONDITION)
						? RiderRefusal.NOTHING_DESCRIBED : null,
			(version) -> version.items().stream().allMatch(RiderItem::complete) ? null : RiderRefusal.ITEM_INCOMPLETE,
			(version) -> version.particulars().limits().isEmpty() ? RiderRefusal.NO_LIMITS : null,
			(version) -> version.particulars().room().isEmpty() ? RiderRefusal.NOBODY_IN_THE_ROOM : null,
			(version) -> version.particulars().storage().isEmpty() ? RiderRefusal.NO_STORAGE : null,
			(version) -> version.stale() ? RiderRefusal.SCRIPT_CHANGED : null);

	private RiderPolicies() {
	}

	static Set<RiderRefusal> againstItem(Rider rider, Terms terms, @Nullable LocalDate adultAt) {
		Set<RiderRefusal> refusals = EnumSet.noneOf(RiderRefusal.class);
		for (ItemPolicy policy : OF_ITEMS) {
			RiderRefusal refusal = policy.against(rider, terms, adultAt);
			if (refusal != null) {
				refusals.add(refusal);
			}
		}
		return refusals;
	}

	static Set<RiderRefusal> againstWording(RiderVersion version) {
		Set<RiderRefusal> refusals = EnumSet.noneOf(RiderRefusal.class);
		for (WordingPolicy policy : OF_WORDING) {
			RiderRefusal refusal = policy.against(version);
			if (refusal != null) {
				refusals.add(refusal);
			}
		}
		return refusals;
	}

	/**
	 * Why a version could not be offered now.
	 * @param adultAt the day on which the performer is known to be 18 or older, or none
	 * @param callPassed whether every call of the scene lies in the past
	 */
	static Set<RiderRefusal> againstOffering(RiderVersion version, @Nullable LocalDate adultAt, boolean callPassed) {
		if (version.state() != RiderState.DRAFT) {
			return EnumSet.of(RiderRefusal.WRONG_STATE);
		}
		Set<RiderRefusal> refusals = EnumSet.noneOf(RiderRefusal.class);
		if (version.confirmedAt() == null) {
			refusals.add(RiderRefusal.WORDING_NOT_CONFIRMED);
		}
		if (version.stale()) {
			refusals.add(RiderRefusal.SCRIPT_CHANGED);
		}
		if (adultAt == null) {
			refusals.add(version.adultsOnly() ? RiderRefusal.NOT_FOR_MINORS : RiderRefusal.GUARDIAN_NEEDED);
		}
		if (callPassed) {
			refusals.add(RiderRefusal.CALL_PASSED);
		}
		return refusals;
	}

	/** Why a version could not be shown whole now: answers are missing or still open. */
	static Set<RiderRefusal> againstShowing(RiderVersion version) {
		Set<RiderRefusal> refusals = EnumSet.noneOf(RiderRefusal.class);
		if (version.items().stream().anyMatch(RiderItem::unanswered)) {
			refusals.add(RiderRefusal.NOT_ANSWERED);
		}
		if (version.items().stream().anyMatch(RiderItem::open)) {
			refusals.add(RiderRefusal.ANSWERS_OPEN);
		}
		return refusals;
	}

	/** Why a version could not be made narrower: what protects cannot be taken out. */
	static Set<RiderRefusal> againstNarrowing(RiderVersion version) {
		Set<RiderRefusal> refusals = EnumSet.noneOf(RiderRefusal.class);
		if (version.items().stream().anyMatch(RiderItem::unanswered)) {
			refusals.add(RiderRefusal.NOT_ANSWERED);
		}
		if (version.items().stream().anyMatch((item) -> item.refused() && !item.terms().isAsk())) {
			refusals.add(RiderRefusal.NOT_LESS);
		}
		return refusals;
	}

	/**
	 * Why this text could not be signed now.
	 * @param number the version that was shown
	 * @param text the hash of what was shown
	 * @param adult whether the performer is known to be 18 or older today and on the call
	 * @param callPassed whether every call of the scene lies in the past
	 */
	static Set<RiderRefusal> againstSigning(RiderVersion version, int number, Sha256 text, boolean adult,
			boolean callPassed) {
		if (version.state() != RiderState.OFFERED) {
			return EnumSet.of(RiderRefusal.WRONG_STATE);
		}
		Set<RiderRefusal> refusals = againstShowing(version);
		if (version.number() != number || !text.equals(version.shown())) {
			refusals.add(RiderRefusal.OTHER_TEXT);
		}
		if (version.stale()) {
			refusals.add(RiderRefusal.SCRIPT_CHANGED);
		}
		if (!adult) {
			refusals.add(RiderRefusal.GUARDIAN_NEEDED);
		}
		if (callPassed) {
			refusals.add(RiderRefusal.CALL_PASSED);
		}
		return refusals;
	}

	/**
	 * A rule about one item.
	 */
	interface ItemPolicy {

		/**
		 * @param adultAt the day on which the performer is known to be 18 or older, or
		 * none if under 18 or unknown
		 * @return why not, or none
		 */
		@Nullable RiderRefusal against(Rider rider, Terms terms, @Nullable LocalDate adultAt);

	}

	/**
	 * A rule about a whole version.
	 */
	interface WordingPolicy {

		@Nullable RiderRefusal against(RiderVersion version);

	}

}
