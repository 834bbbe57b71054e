package app.closedset.script;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What people said names of a script are called instead: which mean the same person, and
 * which are nobody. It is carried from draft to draft, until somebody says otherwise.
 *
 * @param said for names what they are called; the empty text is nobody
 */
record CalledNames(Map<String, String> said) {

	static final CalledNames NONE = new CalledNames(Map.of());

	CalledNames {
		said = Map.copyOf(said);
	}

	/** This, with what was said later; a name called by itself is a person again. */
	CalledNames with(Map<String, String> later) {
		Map<String, String> all = new HashMap<>(this.said);
		all.putAll(later);
		all.entrySet().removeIf((one) -> one.getKey().equals(one.getValue()));
		return new CalledNames(all);
	}

	/**
	 * What a name is called. Where one name was said to be another and that one a third,
	 * it is the third; names said to be each other stay apart.
	 */
	String of(String name) {
		Set<String> seen = new HashSet<>();
		String called = name;
		while (seen.add(called) && this.said.containsKey(called)) {
			called = this.said.get(called);
		}
		return called;
	}

	/** What names are called, each person once, in their order. */
	Set<String> of(Collection<String> names) {
		Set<String> called = new LinkedHashSet<>();
		names.forEach((name) -> called.add(of(name)));
		called.remove("");
		return called;
	}

}
