package app.closedset.production;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.closedset.core.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The time zones that a production may take: IANA regions, which know when their clocks
 * change. Fixed offsets and abbreviations do not, and are left out.
 */
final class ZoneChoices {

	private static final Pattern REGION = Pattern
		.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	private static final Set<String> IDS = Set.copyOf(ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> REGION.matcher(id).matches() || "UTC".equals(id))
		.toList());

	private ZoneChoices() {
	}

	/** By region and city. */
	static List<Choice> all() {
		return IDS.stream().sorted().map((id) -> Choice.text(id, id.replace('_', ' '))).toList();
	}

	static boolean isZone(@Nullable String id) {
		return id != null && IDS.contains(id);
	}

}
