package app.closedset.script;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who is who, as a person says it. Each row names its name, because the list may have
 * changed since the page was drawn.
 *
 * @param name by a key of the row: a name as the page had it
 * @param called by the same key: what it is called instead
 */
record NamesForm(@Nullable Map<String, String> name, @Nullable Map<String, String> called) {

	/** Rows that lack one of both are left aside. */
	Map<String, String> said() {
		Map<String, String> said = new HashMap<>();
		if (this.name != null && this.called != null) {
			this.called.forEach((row, other) -> {
				String one = this.name.get(row);
				if (one != null && other != null) {
					said.put(one, other);
				}
			});
		}
		return said;
	}

}
