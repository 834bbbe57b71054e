package app.closedset.breakdown.command;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import app.closedset.breakdown.detection.Suggestion;
import app.closedset.script.reading.Setting;

/**
 * Writes a breakdown as {@code docs/breakdown-json.md} promises: one object on one line.
 */
final class JsonReport {

	private final Texts texts;

	JsonReport(Texts texts) {
		this.texts = texts;
	}

	String of(String file, FlaggedScript script) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
			json.writeStartObject();
			json.writeStringProperty("file", file);
			json.writeStringProperty("format", Names.of(script.screenplay().format()));
			json.writeStringProperty("title", script.screenplay().title());
			json.writeStringProperty("language", script.screenplay().language());
			json.writeArrayPropertyStart("warnings");
			Warning.all(script.screenplay(), this.texts).forEach((warning) -> {
				json.writeStartObject();
				json.writeNumberProperty("line", warning.line());
				json.writeStringProperty("code", warning.code());
				json.writeStringProperty("message", warning.message());
				json.writeEndObject();
			});
			json.writeEndArray();
			json.writeArrayPropertyStart("scenes");
			int index = 0;
			for (FlaggedScript.Scene scene : script.scenes()) {
				scene(json, ++index, scene);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		return text.append('\n').toString();
	}

	private void scene(JsonGenerator json, int index, FlaggedScript.Scene scene) {
		Setting setting = scene.read().setting();
		json.writeStartObject();
		json.writeNumberProperty("index", index);
		string(json, "number", scene.read().number());
		json.writeStringProperty("heading", scene.read().heading());
		string(json, "setting", (setting != null) ? setting.name().replace('_', '/') : null);
		json.writeStringProperty("location", scene.read().location());
		string(json, "time", scene.read().time());
		string(json, "page", scene.read().page());
		json.writeNumberProperty("eighths", scene.read().eighths());
		json.writeBooleanProperty("omitted", scene.read().omitted());
		json.writeBooleanProperty("revised", scene.read().revised());
		string(json, "revision", scene.read().revision());
		strings(json, "characters", scene.read().characters());
		json.writeStringProperty("text", scene.read().text());
		json.writeArrayPropertyStart("flags");
		scene.flags().forEach((flag) -> flag(json, flag));
		json.writeEndArray();
		json.writeBooleanProperty("attention", scene.attention());
		json.writeNumberProperty("confidence", rounded(scene.confidence()));
		json.writeEndObject();
	}

	private void flag(JsonGenerator json, FlaggedScript.Flag flag) {
		Suggestion suggestion = flag.suggestion();
		json.writeStartObject();
		strings(json, "categories", List.of(suggestion.category().name()));
		strings(json, "modifiers", suggestion.modifiers().stream().map(Enum::name).sorted().toList());
		json.writeNumberProperty("exposure", suggestion.exposure());
		json.writeNumberProperty("contact", suggestion.contact());
		json.writeNumberProperty("violence", suggestion.violence());
		json.writeBooleanProperty("attention", suggestion.attention());
		json.writeNumberProperty("confidence", rounded(suggestion.confidence()));
		json.writeStringProperty("evidence", flag.evidence());
		json.writeNumberProperty("line", flag.line());
		json.writeStringProperty("reason", reason(suggestion));
		json.writeEndObject();
	}

	/** With the label of the nearest labelled scene, where resemblance is the reason. */
	private String reason(Suggestion suggestion) {
		String reason = this.texts.get("breakdown.reason." + suggestion.reason());
		String resembles = suggestion.resembles();
		return (resembles == null || resembles.isEmpty()) ? reason : reason + ": " + resembles;
	}

	private static BigDecimal rounded(double confidence) {
		return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
	}

	private static void string(JsonGenerator json, String name, @Nullable String value) {
		if (value != null) {
			json.writeStringProperty(name, value);
		}
		else {
			json.writeNullProperty(name);
		}
	}

	private static void strings(JsonGenerator json, String name, Collection<String> values) {
		json.writeArrayPropertyStart(name);
		values.forEach(json::writeString);
		json.writeEndArray();
	}

}
