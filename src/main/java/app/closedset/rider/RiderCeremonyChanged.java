package app.closedset.rider;

import java.util.Locale;

import app.closedset.core.RiderId;
import app.closedset.core.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a performer sees whose page was overtaken: another version, an answer in another
 * window, a withdrawal. Nothing was stored; the text as it is now stands below.
 */
final class RiderCeremonyChanged {

	private RiderCeremonyChanged() {
	}

	static ModelAndView view(RiderCeremonyPages pages, RiderId rider, Viewer viewer, Locale locale) {
		ModelAndView view = new ModelAndView("rider/ceremony-changed", HttpStatus.CONFLICT);
		view.addObject("ceremony", pages.frame(rider, viewer));
		pages.whole(rider, viewer, RiderCeremonyWords.language(locale))
			.ifPresent((whole) -> view.addObject("whole", whole));
		return view;
	}

}
