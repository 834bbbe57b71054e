package app.closedset.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * Sets pages on paper from a template. Nothing outside the document is loaded: styles and
 * fonts come from the application itself.
 */
@Component
class SidesPdf {

	private static final String FACE = "Courier Prime";

	private final SpringTemplateEngine templates;

	private final String styles;

	private final ApplicationContext application;

	SidesPdf(SpringTemplateEngine templates, ApplicationContext application) throws IOException {
		this.templates = templates;
		this.application = application;
		// It tells the console of every style sheet and font.
		XRLog.setLoggingEnabled(false);
		this.styles = new ClassPathResource("pdf/sides.css").getContentAsString(StandardCharsets.UTF_8);
	}

	byte[] of(Map<String, Object> model, Locale locale) {
		Context context = new Context(locale, model);
		// So that the template reaches beans, as those of pages do.
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.application, null));
		String page = this.templates.process("script/sides", context)
			.replace("</head>", "<style>" + this.styles + "</style></head>");
		try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.withHtmlContent(page, null);
			builder.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
			builder.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
			builder.useFont(font("400"), FACE, 400, FontStyle.NORMAL, true);
			builder.useFont(font("700"), FACE, 700, FontStyle.NORMAL, true);
			builder.useFont(font("400-italic"), FACE, 400, FontStyle.ITALIC, true);
			builder.toStream(pdf);
			builder.run();
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FSSupplier<InputStream> font(String cut) {
		return () -> {
			try {
				return new ClassPathResource("static/fonts/courier-prime-" + cut + ".ttf").getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

}
