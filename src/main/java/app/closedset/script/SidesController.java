package app.closedset.script;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One scene as a PDF. Asked with a form, because taking pages away is recorded.
 */
@Controller
@RequestMapping("/productions/{production}/script/scenes/{scene}/sides")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD })
class SidesController {

	private final SidesDesk desk;

	SidesController(SidesDesk desk) {
		this.desk = desk;
	}

	@PostMapping
	ResponseEntity<byte[]> sides(Viewer viewer, @PathVariable SceneId scene,
			@RequestParam(defaultValue = "a4") String paper, Locale locale) {
		SidesDesk.Sides sides = this.desk.sides(viewer, scene, paper.equals("letter"), locale);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(sides.fileName()).build().toString())
			.body(sides.pdf());
	}

}
