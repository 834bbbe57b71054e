package app.closedset.rider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.closedset.breakdown.Category;
import app.closedset.rider.terms.BodyArea;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.ItemKind.Act;
import app.closedset.rider.terms.ItemKind.Condition;
import app.closedset.rider.terms.ItemKind.CostumeState;
import app.closedset.rider.terms.ItemKind.Exposure;
import app.closedset.rider.terms.ItemKind.Touch;
import app.closedset.rider.terms.Side;
import app.closedset.rider.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked, and what a scene's flags make likely. For a performer who is not
 * known to be of age the rest is not even offered.
 */
final class RiderLibrary {

	private static final Map<Category, List<Entry>> LIKELY = new EnumMap<>(Category.class);

	static {
		LIKELY.put(Category.KISSING, List.of(entry(Touch.KISS_CLOSED), entry(Touch.KISS_OPEN)));
		LIKELY.put(Category.SEXUAL_TENSION, List.of(entry(Touch.EMBRACE), entry(Touch.HAND)));
		LIKELY.put(Category.INTIMATE_TOUCH, List.of(entry(Touch.HAND), entry(Touch.BODY)));
		LIKELY.put(Category.UNDRESSING, List.of(entry(CostumeState.PARTLY_UNDRESSED), entry(CostumeState.UNDERWEAR)));
		LIKELY.put(Category.PARTIAL_NUDITY, List.of(entry(Exposure.SEEN), entry(CostumeState.MODESTY_GARMENT)));
		LIKELY.put(Category.NUDITY, List.of(entry(Exposure.SEEN), entry(Exposure.SUGGESTED)));
		LIKELY.put(Category.SIMULATED_SEX,
				List.of(entry(Act.INTERCOURSE), entry(Act.OUT_OF_FRAME), entry(Touch.BODY), entry(Touch.HAND)));
		LIKELY.put(Category.SEXUAL_VIOLENCE, List.of(entry(Act.ASSAULT), entry(Touch.RESTRAINT)));
		LIKELY.put(Category.PHYSICAL_VIOLENCE, List.of(entry(Touch.STAGED_BLOW), entry(Touch.RESTRAINT)));
		LIKELY.put(Category.BIRTH_OR_MEDICAL, List.of(entry(CostumeState.PARTLY_UNDRESSED), entry(Exposure.SUGGESTED)));
		LIKELY.put(Category.FAMILIAL_INTIMACY, List.of(entry(Touch.EMBRACE), entry(Touch.HAND_HELD)));
		LIKELY.put(Category.HYPER_EXPOSURE, List.of(entry(CostumeState.PARTLY_UNDRESSED)));
	}

	private RiderLibrary() {
	}

	/** Everything that can be asked of this kind. */
	static List<Entry> of(ItemKind kind, boolean adult) {
		return kind.options()
			.stream()
			.map((what) -> new Entry(kind, what))
			.filter((entry) -> adult || !entry.adultsOnly())
			.toList();
	}

	/** What is likely in a scene with these flags; conditions that protect come last. */
	static List<Entry> suggested(Collection<Category> flags, boolean adult) {
		Set<Entry> likely = new LinkedHashSet<>();
		flags.stream().sorted().forEach((flag) -> likely.addAll(LIKELY.getOrDefault(flag, List.of())));
		likely.add(entry(Condition.CLOSED_SET));
		likely.add(entry(Condition.COORDINATOR_PRESENT));
		return likely.stream().filter((entry) -> adult || !entry.adultsOnly()).toList();
	}

	static List<BodyArea> areas(boolean adult) {
		List<BodyArea> areas = new ArrayList<>(Arrays.asList(BodyArea.values()));
		areas.removeIf((area) -> !adult && area.intimate());
		return areas;
	}

	private static Entry entry(Enum<?> what) {
		ItemKind kind = Arrays.stream(ItemKind.values()).filter((one) -> one.speaksOf(what)).findFirst().orElseThrow();
		return new Entry(kind, what.name());
	}

	/**
	 * One thing that can be asked.
	 */
	record Entry(ItemKind kind, String what) {

		/**
		 * @throws IllegalArgumentException if there is no such entry
		 */
		static Entry of(@Nullable String value) {
			int dot = (value != null) ? value.indexOf('.') : -1;
			if (value == null || dot < 0) {
				throw new IllegalArgumentException("Not an entry");
			}
			ItemKind kind = ItemKind.valueOf(value.substring(0, dot));
			return new Entry(kind, new Terms(kind, value.substring(dot + 1), null, Side.BOTH, null, null, null).what());
		}

		/** As forms and links name it. */
		public String value() {
			return this.kind + "." + this.what;
		}

		public String message() {
			return "rider.what." + value();
		}

		boolean adultsOnly() {
			return new Terms(this.kind, this.what, null, Side.BOTH, null, null, null).adultsOnly();
		}

	}

}
