package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A script made up from a seed: the same seed gives the same script.
 */
public final class GeneratedScript {

	private static final String[] WORDS = ("the a of to in her his with and from she he they it slowly looks walks sits "
			+ "stands turns opens closes takes leaves door window table chair street car kitchen light phone letter glass "
			+ "water night morning voice hand face silence room again before under across behind toward nothing every "
			+ "something heavy quiet empty distant familiar remembers believes explains wonders")
		.split(" ");

	private static final String[] NAMES = { "ANNA", "PAUL", "MRS. HALE", "DETECTIVE ROUX", "ÉLODIE", "THE DRIVER",
			"TOM", "MARC-ANTOINE", "GUARD #2", "JUNE", "WALTER", "INÈS" };

	private static final String[] PLACES = { "KITCHEN", "HARGREAVE HOUSE - STAIRS", "STREET", "POLICE STATION, OFFICE",
			"BEACH", "HOTEL ROOM 12", "TRAIN", "CAFÉ DE LA GARE" };

	private static final String[] TIMES = { "DAY", "NIGHT", "CONTINUOUS", "LATER", "DAWN", "MOMENTS LATER" };

	private final Random random;

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private GeneratedScript(long seed) {
		this.random = new Random(seed);
	}

	private record Paragraph(ElementKind kind, String text) {
	}

	/** A Fountain file of at least that many characters. */
	public static String fountain(long seed, int size) {
		StringBuilder text = new StringBuilder("Title: Made Up\nAuthor: Seed ").append(seed).append("\n\n");
		GeneratedScript script = new GeneratedScript(seed);
		while (text.length() < size) {
			script.paragraphs.clear();
			script.scene();
			for (Paragraph paragraph : script.paragraphs) {
				boolean speech = paragraph.kind() == ElementKind.DIALOGUE
						|| paragraph.kind() == ElementKind.PARENTHETICAL;
				text.append(speech ? "" : "\n").append(paragraph.text()).append('\n');
			}
		}
		return text.toString();
	}

	/** A Final Draft file of at least that many characters. */
	public static String finalDraft(long seed, int size) {
		StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n"
				+ "<FinalDraft DocumentType=\"Script\" Template=\"No\" Version=\"5\">\n<Content>\n");
		GeneratedScript script = new GeneratedScript(seed);
		int scene = 0;
		while (text.length() < size) {
			script.paragraphs.clear();
			script.scene();
			for (Paragraph paragraph : script.paragraphs) {
				boolean heading = paragraph.kind() == ElementKind.CENTRED;
				text.append("<Paragraph Type=\"")
					.append(heading ? "Scene Heading\" Number=\"" + ++scene : type(paragraph.kind()))
					.append("\">\n");
				if (heading) {
					text.append("<SceneProperties Length=\"3/8\" Page=\"")
						.append(1 + scene / 2)
						.append("\" Title=\"\"/>\n");
				}
				int half = paragraph.text().length() / 2;
				text.append("<Text>")
					.append(paragraph.text(), 0, half)
					.append("</Text>\n<Text RevisionID=\"1\">")
					.append(paragraph.text(), half, paragraph.text().length())
					.append("</Text>\n</Paragraph>\n");
			}
		}
		return text.append("</Content>\n</FinalDraft>\n").toString();
	}

	private static String type(ElementKind kind) {
		return switch (kind) {
			case CHARACTER -> "Character";
			case DIALOGUE -> "Dialogue";
			case PARENTHETICAL -> "Parenthetical";
			case TRANSITION -> "Transition";
			default -> "Action";
		};
	}

	private void scene() {
		add(ElementKind.CENTRED, pick("INT. ", "EXT. ", "INT./EXT. ") + pick(PLACES) + " - " + pick(TIMES));
		for (int i = this.random.nextInt(3, 12); i > 0; i--) {
			switch (this.random.nextInt(5)) {
				case 0, 1 -> add(ElementKind.ACTION, sentence(8, 45));
				case 2 -> {
					add(ElementKind.CHARACTER, pick(NAMES) + pick("", "", "", " (V.O.)", " (CONT'D)"));
					if (this.random.nextInt(4) == 0) {
						add(ElementKind.PARENTHETICAL, "(" + sentence(1, 4) + ")");
					}
					add(ElementKind.DIALOGUE, sentence(3, 40));
				}
				default -> {
					add(ElementKind.CHARACTER, pick(NAMES));
					add(ElementKind.DIALOGUE, sentence(3, 20));
				}
			}
		}
		if (this.random.nextInt(6) == 0) {
			add(ElementKind.TRANSITION, "CUT TO:");
		}
	}

	private void add(ElementKind kind, String text) {
		this.paragraphs.add(new Paragraph(kind, text));
	}

	private String sentence(int least, int most) {
		StringBuilder sentence = new StringBuilder();
		for (int i = this.random.nextInt(least, most); i > 0; i--) {
			String word = (this.random.nextInt(25) == 0) ? pick(NAMES) : pick(WORDS);
			sentence.append(sentence.isEmpty() ? "" : " ").append(word);
		}
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
	}

	private String pick(String... all) {
		return all[this.random.nextInt(all.length)];
	}

}
