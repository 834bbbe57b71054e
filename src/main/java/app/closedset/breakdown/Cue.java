package app.closedset.breakdown;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.detection.OwnCue;
import app.closedset.core.CueId;
import app.closedset.platform.ProductionAggregate;

/**
 * Words that a production wants its breakdown to stop at, or never to. A coordinator adds
 * it; it can be changed and removed, and counts for every reading from then on.
 */
@Entity
@Table(name = "cue")
class Cue extends ProductionAggregate<Cue> {

	@EmbeddedId
	private CueId id;

	@Column(name = "words")
	private String words;

	@Column(name = "folded")
	private String folded;

	@Enumerated(EnumType.STRING)
	@Column(name = "language")
	private Language language;

	@Enumerated(EnumType.STRING)
	@Column(name = "category")
	private @Nullable Category category;

	/** The scenes to which it applies, by the language they are read in. */
	enum Language {

		ENGLISH, FRENCH, BOTH;

		/** Whether there are scenes to which both apply. */
		boolean meets(Language other) {
			return this == other || this == BOTH || other == BOTH;
		}

		List<String> codes() {
			return switch (this) {
				case ENGLISH -> List.of("en");
				case FRENCH -> List.of("fr");
				case BOTH -> List.of("en", "fr");
			};
		}

	}

	@SuppressWarnings("NullAway.Init")
	protected Cue() {
	}

	/**
	 * @param category what the words stand for; none where they are never to be stopped
	 * at
	 */
	Cue(String words, Language language, @Nullable Category category) {
		this.id = CueId.next();
		this.words = words;
		this.folded = OwnCue.folded(words);
		this.language = language;
		this.category = category;
		registerEvent(new CueRecorded(this.id, "added"));
	}

	/** Saying what it says already changes nothing. */
	Cue change(String newWords, Language newLanguage, @Nullable Category newCategory) {
		if (!says(newWords, newLanguage, newCategory)) {
			this.words = newWords;
			this.folded = OwnCue.folded(newWords);
			this.language = newLanguage;
			this.category = newCategory;
			registerEvent(new CueRecorded(this.id, "changed"));
		}
		return this;
	}

	Cue remove() {
		registerEvent(new CueRecorded(this.id, "removed"));
		return this;
	}

	boolean says(String otherWords, Language otherLanguage, @Nullable Category otherCategory) {
		return this.words.equals(otherWords) && this.language == otherLanguage && this.category == otherCategory;
	}

	OwnCue forReading() {
		return new OwnCue(this.words, this.language.codes(), this.category);
	}

	CueId id() {
		return this.id;
	}

	String words() {
		return this.words;
	}

	Language language() {
		return this.language;
	}

	@Nullable Category category() {
		return this.category;
	}

}
