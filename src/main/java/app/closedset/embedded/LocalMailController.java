package app.closedset.embedded;

import java.time.Instant;
import java.util.List;

import app.closedset.core.Anyone;
import app.closedset.mail.HandedOverMail;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows on this machine what would have been sent by e-mail. It reads other people's
 * mail, and therefore exists only where the server listens to this machine alone.
 */
@Controller
@ConditionalOnProperty("closedset.mail.local")
class LocalMailController {

	private static final int MOST = 100;

	private final HandedOverMail mail;

	LocalMailController(HandedOverMail mail) {
		this.mail = mail;
	}

	@GetMapping("/mail")
	@Anyone
	String show(Model model) {
		model.addAttribute("page", new LocalMailPage(this.mail.latest(MOST).stream().map(Letter::of).toList()));
		return "embedded/mail";
	}

	/**
	 * @param letters the newest first
	 */
	record LocalMailPage(List<Letter> letters) {
	}

	/**
	 * A message whose link can be followed.
	 *
	 * @param before the text up to the link; the whole text if there is none
	 * @param link the address, or none
	 * @param after the text behind it
	 */
	record Letter(String recipient, String email, String subject, String before, @Nullable String link, String after,
			Instant at) {

		static Letter of(HandedOverMail.Mail mail) {
			String link = mail.link();
			int start = (link != null) ? mail.body().indexOf(link) : -1;
			if (link == null || start < 0) {
				return new Letter(mail.name(), mail.email(), mail.subject(), mail.body(), null, "", mail.at());
			}
			return new Letter(mail.name(), mail.email(), mail.subject(), mail.body().substring(0, start), link,
					mail.body().substring(start + link.length()), mail.at());
		}

	}

}
