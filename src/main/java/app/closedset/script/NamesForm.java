package app.closedset.script;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who is who, as a person says it.
 *
 * @param name by the place of the name in the list: what it is called instead
 */
record NamesForm(@Nullable Map<String, String> name) {

	/** Keys that are no places are left aside. */
	Map<Integer, String> said() {
		Map<Integer, String> said = new HashMap<>();
		if (this.name != null) {
			this.name.forEach((place, called) -> {
				if (place.matches("\\d{1,6}")) {
					said.put(Integer.valueOf(place), called);
				}
			});
		}
		return said;
	}

}
