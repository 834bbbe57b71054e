package app.closedset.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Sets on paper what somebody takes with them: each page carries the reader's name, and
 * the head says for whom and when it was made. Nothing outside the document is loaded:
 * styles and fonts come from the application itself.
 */
@Component
public class PaperPdf {

	/** The letters of scripts. */
	private static final String TYPEWRITER = "Courier Prime";

	/** The letters of tables. */
	private static final String PLAIN = "Liberation Sans";

	private final SpringTemplateEngine templates;

	private final ApplicationContext application;

	private final Clock clock;

	PaperPdf(SpringTemplateEngine templates, ApplicationContext application, Clock clock) {
		this.templates = templates;
		this.application = application;
		this.clock = clock;
		// It tells the console of every style sheet and font.
		XRLog.setLoggingEnabled(false);
	}

	/**
	 * @param template whose style sheet has the same name below {@code pdf}
	 * @param reader whose name stands across each page
	 * @param letter whether the paper is Letter and not A4
	 * @param page what the template shows
	 */
	public byte[] of(String template, String reader, boolean letter, Object page, Locale locale) {
		Context context = new Context(locale,
				Map.of("page", page, "reader", reader, "letter", letter, "made", this.clock.instant()));
		// So that the template reaches beans, as those of pages do.
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.application, null));
		try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.withHtmlContent(this.templates.process(template, context)
				.replace("</head>",
						"<style>" + text("pdf/paper.css") + text("pdf/" + template + ".css") + "</style></head>"),
					null);
			builder.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
			builder.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
			builder.useFont(font("static/fonts/courier-prime-400.ttf"), TYPEWRITER, 400, FontStyle.NORMAL, true);
			builder.useFont(font("static/fonts/courier-prime-700.ttf"), TYPEWRITER, 700, FontStyle.NORMAL, true);
			builder.useFont(font("static/fonts/courier-prime-400-italic.ttf"), TYPEWRITER, 400, FontStyle.ITALIC, true);
			builder.useFont(font("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), PLAIN, 400,
					FontStyle.NORMAL, true);
			builder.toStream(pdf);
			builder.run();
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

	private static FSSupplier<InputStream> font(String path) {
		return () -> {
			try {
				return new ClassPathResource(path).getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

}
