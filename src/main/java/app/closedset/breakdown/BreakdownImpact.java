package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.DraftImpact;

/**
 * Confirmed flags whose lines a new draft changes, takes out or brings back.
 */
@Component
@Order(10)
class BreakdownImpact implements DraftImpact {

	private final Flags flags;

	private final MessageSource messages;

	BreakdownImpact(Flags flags, MessageSource messages) {
		this.flags = flags;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Touched> touched(Collection<Revision> changed, Viewer viewer) {
		if (!viewer.isAny(BreakdownDesk.READERS)) {
			return List.of();
		}
		Map<SceneId, List<Flag>> flags = this.flags.findAll()
			.stream()
			.filter((flag) -> flag.state() == FlagState.CONFIRMED)
			.collect(Collectors.groupingBy(Flag::scene));
		List<Touched> touched = new ArrayList<>();
		for (Revision revision : changed) {
			for (Flag flag : flags.getOrDefault(revision.scene(), List.of())) {
				touched(flag, revision).ifPresent((how) -> touched.add(of(flag, how, viewer)));
			}
		}
		return touched;
	}

	private static Optional<String> touched(Flag flag, Revision revision) {
		boolean was = revision.before().filter(flag::restsOn).isPresent();
		boolean is = revision.after().filter(flag::restsOn).isPresent();
		if (was && is) {
			return Optional.empty();
		}
		if (is) {
			return Optional.of("back");
		}
		return Optional.of(revision.after().isEmpty() ? "omitted" : (was ? "changed" : "other"));
	}

	private Touched of(Flag flag, String how, Viewer viewer) {
		String categories = flag.categories()
			.stream()
			.map((category) -> this.messages.getMessage("breakdown.category." + category.name(), null,
					LocaleContextHolder.getLocale()))
			.collect(Collectors.joining(", "));
		return new Touched(flag.scene(), how.equals("back") ? "ready" : "missing", "breakdown.impact." + how,
				List.of(categories),
				"/productions/" + viewer.production() + "/script/scenes/" + flag.scene() + "#breakdown");
	}

}
