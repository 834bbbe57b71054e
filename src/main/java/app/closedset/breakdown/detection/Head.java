package app.closedset.breakdown.detection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Category;

/**
 * What was learnt from the labelled scripts: how signs weigh, how sentences sound, from
 * where on a scene needs attention, and the sentences that a resemblance names. It is
 * written by {@code bin/train-breakdown} and reviewed as text.
 *
 * @param sentences how a sentence speaks for each topic
 * @param vocabulary how words speak for attention
 * @param quick how the signs of the rules weigh by themselves
 * @param full how they weigh together with the sentences
 * @param quickThreshold from where on the rules alone call for attention
 * @param fullThreshold from where on both readers call for attention
 * @param examples labelled sentences
 */
record Head(Map<Topic, SentenceModel> sentences, Vocabulary vocabulary, Map<Topic, Weighing> quick,
		Map<Topic, Weighing> full, double quickThreshold, double fullThreshold, List<Example> examples) {

	private static final String FILE = "/detection/head.txt";

	private static final float SCALE = 127;

	Head {
		sentences = Map.copyOf(sentences);
		quick = Map.copyOf(quick);
		full = Map.copyOf(full);
		examples = List.copyOf(examples);
	}

	/**
	 * A labelled sentence.
	 *
	 * @param categories of its scene
	 * @param why what the person who labelled it said, in professional words
	 * @param vector shortened to a byte for each number
	 */
	record Example(Set<Category> categories, String why, byte[] vector) {

		static Example of(Set<Category> categories, String why, float[] vector) {
			byte[] shortened = new byte[vector.length];
			for (int i = 0; i < vector.length; i++) {
				shortened[i] = (byte) Math.round(vector[i] * SCALE);
			}
			return new Example(categories, why, shortened);
		}

		double likeness(float[] other) {
			double sum = 0;
			for (int i = 0; i < other.length; i++) {
				sum += this.vector[i] * other[i];
			}
			return sum / SCALE;
		}

	}

	SentenceModel sentence(Topic topic) {
		return Objects.requireNonNull(this.sentences.get(topic));
	}

	double quick(Topic topic, SortedMap<String, Double> signs) {
		return Objects.requireNonNull(this.quick.get(topic)).probability(signs);
	}

	double full(Topic topic, SortedMap<String, Double> signs) {
		return Objects.requireNonNull(this.full.get(topic)).probability(signs);
	}

	/** The head that ships with the application. */
	static Head shipped() {
		try (InputStream source = Objects.requireNonNull(Head.class.getResourceAsStream(FILE), FILE);
				BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
			return read(lines.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Head read(List<String> lines) {
		Map<Topic, SentenceModel> sentences = new HashMap<>();
		Map<String, Map<Topic, Map<String, Double>>> weights = new HashMap<>();
		Map<String, Double> thresholds = new HashMap<>();
		List<Example> examples = new ArrayList<>();
		Map<String, Vocabulary.Word> words = new HashMap<>();
		Map<String, Double> biases = new HashMap<>();
		for (String line : lines) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] columns = line.split(" ", 4);
			switch (columns[0]) {
				case "threshold" -> thresholds.put(columns[1], Double.valueOf(columns[2]));
				case "language" -> biases.put(columns[1], Double.valueOf(columns[2]));
				case "word" -> words.put(columns[1],
						new Vocabulary.Word(Double.parseDouble(columns[2]), Double.parseDouble(columns[3])));
				case "sentence" -> sentences.put(new Topic(columns[1]), sentenceModel(columns));
				case "quick",
						"full" ->
					weights.computeIfAbsent(columns[0], (key) -> new HashMap<>())
						.computeIfAbsent(new Topic(columns[1]), (key) -> new LinkedHashMap<>())
						.put(columns[2], Double.valueOf(columns[3]));
				case "example" -> examples
					.add(new Example(categories(columns[1]), columns[3], Base64.getDecoder().decode(columns[2])));
				default -> throw new IllegalArgumentException("unknown kind " + columns[0]);
			}
		}
		return new Head(sentences, new Vocabulary(words, biases), weighings(weights.getOrDefault("quick", Map.of())),
				weighings(weights.getOrDefault("full", Map.of())), thresholds.getOrDefault("quick", 1.0),
				thresholds.getOrDefault("full", 1.0), examples);
	}

	private static final String BIAS = "bias";

	private static SentenceModel sentenceModel(String[] columns) {
		String[] numbers = columns[3].split(" ");
		float[] weights = new float[numbers.length];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = Float.parseFloat(numbers[i]);
		}
		return new SentenceModel(weights, Float.parseFloat(columns[2]));
	}

	private static Map<Topic, Weighing> weighings(Map<Topic, Map<String, Double>> weights) {
		Map<Topic, Weighing> weighings = new HashMap<>();
		weights.forEach((topic, signs) -> {
			Map<String, Double> own = new TreeMap<>(signs);
			double bias = Objects.requireNonNullElse(own.remove(BIAS), 0.0);
			weighings.put(topic, new Weighing(own, bias));
		});
		return weighings;
	}

	private static Set<Category> categories(String names) {
		return Arrays.stream(names.split(";"))
			.map(Category::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
	}

	/** As it is kept: a line for each thing learnt, rounded, in a fixed order. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("# What was learnt from the labelled scripts under data/breakdown/tuning.");
		lines.add("# Written by bin/train-breakdown; do not edit.");
		lines.add("threshold quick " + number(this.quickThreshold));
		lines.add("threshold full " + number(this.fullThreshold));
		for (Topic topic : Topic.all()) {
			add(lines, "quick", topic, this.quick.get(topic));
			add(lines, "full", topic, this.full.get(topic));
		}
		new TreeMap<>(this.vocabulary.biases())
			.forEach((language, bias) -> lines.add("language " + language + ' ' + number(bias)));
		new TreeMap<>(this.vocabulary.words()).forEach(
				(key, word) -> lines.add("word " + key + ' ' + number(word.rareness()) + ' ' + number(word.weight())));
		for (Topic topic : Topic.all()) {
			SentenceModel model = this.sentences.get(topic);
			if (model != null) {
				StringBuilder line = new StringBuilder("sentence " + topic.name() + ' ' + number(model.bias()));
				for (float weight : model.weights()) {
					line.append(' ').append(number(weight));
				}
				lines.add(line.toString());
			}
		}
		for (Example example : this.examples) {
			lines.add("example "
					+ example.categories().stream().sorted().map(Category::name).collect(Collectors.joining(";")) + ' '
					+ Base64.getEncoder().encodeToString(example.vector()) + ' ' + example.why());
		}
		return lines;
	}

	private static void add(List<String> lines, String kind, Topic topic, @Nullable Weighing weighing) {
		if (weighing == null) {
			return;
		}
		lines.add(kind + ' ' + topic.name() + ' ' + BIAS + ' ' + number(weighing.bias()));
		new TreeMap<>(weighing.weights())
			.forEach((sign, weight) -> lines.add(kind + ' ' + topic.name() + ' ' + sign + ' ' + number(weight)));
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

}
