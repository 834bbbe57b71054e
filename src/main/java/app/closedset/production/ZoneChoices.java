package app.closedset.production;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import app.closedset.core.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The time zones that a production may take: IANA regions, which know when their clocks
 * change. Fixed offsets and abbreviations do not, and are left out.
 */
final class ZoneChoices {

	private static final Pattern REGION = Pattern
		.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

	private static final List<String> IDS = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> REGION.matcher(id).matches())
		.sorted()
		.toList();

	private ZoneChoices() {
	}

	/** By region and city. */
	static List<Choice> all() {
		return IDS.stream().map((id) -> Choice.text(id, id.replace('_', ' '))).toList();
	}

	/**
	 * The zone of that name, without case; its city is enough where no other zone has it.
	 */
	static Optional<ZoneId> resolve(@Nullable String typed) {
		String wanted = Line.clean(typed).replace(' ', '_').toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		List<String> exact = IDS.stream().filter((id) -> id.toLowerCase(Locale.ROOT).equals(wanted)).toList();
		List<String> found = exact.isEmpty()
				? IDS.stream().filter((id) -> id.toLowerCase(Locale.ROOT).endsWith("/" + wanted)).toList() : exact;
		return (found.size() == 1) ? Optional.of(ZoneId.of(found.getFirst())) : Optional.empty();
	}

}
