package app.closedset.breakdown.detection;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.Modifier;
import app.closedset.breakdown.detection.Rules.Finding;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * What speaks for one category in a scene.
 */
final class Gathered {

	private static final int MOST_EVIDENCE = 5;

	/** What draws attention is a better reason than what does not. */
	private static final int ATTENTION_COUNTS = 10;

	private final Set<Evidence> evidence = new LinkedHashSet<>();

	private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);

	private boolean shown;

	private int exposure;

	private int contact;

	private int violence;

	private boolean attention;

	private int strength = -1;

	private String reason = "";

	void add(Finding finding, Collection<Evidence> lines) {
		if (this.evidence.size() < MOST_EVIDENCE) {
			this.evidence.addAll(lines);
		}
		if (!finding.modifiers().contains(Modifier.OFFSCREEN)) {
			this.shown = true;
		}
		this.modifiers.addAll(finding.modifiers());
		this.exposure = Math.max(this.exposure, finding.exposure());
		this.contact = Math.max(this.contact, finding.contact());
		this.violence = Math.max(this.violence, finding.violence());
		this.attention |= finding.attention();
		int strength = finding.reason().equals(OwnCue.REASON) ? Integer.MAX_VALUE
				: (finding.attention() ? ATTENTION_COUNTS : 0) + finding.exposure() + finding.contact()
						+ finding.violence();
		if (strength > this.strength) {
			this.strength = strength;
			this.reason = finding.reason();
		}
	}

	boolean attention() {
		return this.attention;
	}

	/**
	 * @param scene modifiers that hold for the whole scene
	 */
	Suggestion suggestion(Category category, Set<Modifier> scene, boolean attention) {
		Set<Modifier> all = EnumSet.noneOf(Modifier.class);
		all.addAll(this.modifiers);
		all.addAll(scene);
		if (this.shown) {
			all.remove(Modifier.OFFSCREEN);
		}
		List<Evidence> sorted = this.evidence.stream().sorted(Comparator.comparingInt(Evidence::ordinal)).toList();
		return new Suggestion(category, all, this.exposure, this.contact, this.violence, attention, 0, sorted,
				this.reason, null, null);
	}

}
