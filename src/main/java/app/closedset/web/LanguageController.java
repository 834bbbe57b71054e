package app.closedset.web;

import java.util.Locale;

import app.closedset.core.Anyone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Changes the language of the pages in this browser.
 */
@Controller
class LanguageController {

	private final LocaleResolver languages;

	LanguageController(LocaleResolver localeResolver) {
		this.languages = localeResolver;
	}

	@Anyone
	@PostMapping("/language")
	String choose(@RequestParam String language, @RequestParam(defaultValue = "/") String from,
			HttpServletRequest request, HttpServletResponse response) {
		this.languages.setLocale(request, response, LanguageResolver.known(language).orElse(Locale.ENGLISH));
		return "redirect:" + LocalPath.orHome(from);
	}

}
