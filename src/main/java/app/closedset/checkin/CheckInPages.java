package app.closedset.checkin;

import app.closedset.core.CheckInId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What all pages of a performer's own check-in have in common.
 */
@Component
class CheckInPages {

	private final CheckInDesk desk;

	private final CheckInLists lists;

	CheckInPages(CheckInDesk desk, CheckInLists lists) {
		this.desk = desk;
		this.lists = lists;
	}

	CheckInPage show(Viewer viewer, CheckInId id, Model model) {
		CheckInDesk.OwnCheckIn own = this.desk.own(id, viewer);
		CheckInPage page = CheckInPage.of(root(viewer, id), this.lists.label(own.checkIn().scene()), own);
		model.addAttribute("page", page);
		if (page.finished() && !model.containsAttribute("readerForm")) {
			model.addAttribute(new ReaderForm(""));
		}
		return page;
	}

	/**
	 * Leads to a page of the check-in.
	 * @param page below the check-in, or the empty text for its beginning
	 */
	static String redirect(Viewer viewer, CheckInId id, String page) {
		return "redirect:" + root(viewer, id) + page;
	}

	private static String root(Viewer viewer, CheckInId id) {
		return "/productions/" + viewer.production() + "/check-ins/" + id;
	}

}
