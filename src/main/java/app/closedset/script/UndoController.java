package app.closedset.script;

import app.closedset.core.DraftId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Takes an import back.
 */
@Controller
@RequestMapping("/productions/{production}/script/drafts/{draft}/undoing")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR })
class UndoController {

	private final UndoDesk desk;

	UndoController(UndoDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String ask(Viewer viewer, @PathVariable DraftId draft, Model model) {
		model.addAttribute("page", this.desk.page(viewer, draft));
		return "script/undo";
	}

	@PostMapping
	String undo(Viewer viewer, @PathVariable DraftId draft, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		if (this.desk.undo(viewer, draft) != UndoDesk.Outcome.UNDONE) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return ask(viewer, draft, model);
		}
		redirect.addFlashAttribute("notice", "script.undo.done");
		return "redirect:/productions/" + viewer.production() + "/script/drafts";
	}

}
