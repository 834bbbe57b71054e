package app.closedset.script;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Scenes of drafts and their text. A draft brings hundreds of them at once and never
 * changes them, so that they are written in batches and read as records, not as entities,
 * and the lines of a scene are one row. Row-level security holds here as everywhere.
 */
@Repository
class SceneRows {

	private static final String COLUMNS = "s.draft_id, s.scene_id, s.ordinal, s.number, s.heading, s.setting, "
			+ "s.location, s.time_of_day, s.page, s.eighths, s.change, s.omitted, s.revision, s.heading_revised, s.paragraph, s.speaking, s.named, s.kin_id";

	private static final String TEXTS = "select draft_id, scene_id, kinds, contents, source_lines, revised from draft_text "
			+ "where production_id = current_production() and ";

	private final JdbcClient client;

	private final JdbcTemplate batches;

	SceneRows(JdbcClient client, JdbcTemplate batches) {
		this.client = client;
		this.batches = batches;
	}

	/** The scenes of the newest draft in its order, or none. */
	List<DraftScene> newest() {
		return this.client.sql("select " + COLUMNS + " from draft_scene s where s.draft_id = "
				+ "(select d.id from draft d where d.production_id = current_production() and d.undone_at is null order by d.sequence desc limit 1)"
				+ " and s.production_id = current_production() order by s.ordinal")
			.query((row, number) -> scene(row))
			.list();
	}

	List<DraftScene> of(DraftId draft) {
		return this.client
			.sql("select " + COLUMNS + " from draft_scene s where s.production_id = current_production() "
					+ "and s.draft_id = ? order by s.ordinal")
			.param(draft.value())
			.query((row, number) -> scene(row))
			.list();
	}

	Optional<DraftScene> of(DraftId draft, SceneId scene) {
		return this.client
			.sql("select " + COLUMNS + " from draft_scene s where s.production_id = current_production() "
					+ "and s.draft_id = ? and s.scene_id = ?")
			.params(draft.value(), scene.value())
			.query((row, number) -> scene(row))
			.optional();
	}

	/** The scene in the newest draft that has a row for it. */
	Optional<DraftScene> newest(SceneId scene) {
		return newest(scene, "");
	}

	/** The scene in the newest draft that still holds its text. */
	Optional<DraftScene> newestWithText(SceneId scene) {
		return newest(scene, "exists (select 1 from draft_text l where l.production_id = s.production_id "
				+ "and l.draft_id = s.draft_id and l.scene_id = s.scene_id) desc, ");
	}

	private Optional<DraftScene> newest(SceneId scene, String first) {
		return this.client
			.sql("select " + COLUMNS + " from draft_scene s join draft d on d.production_id = s.production_id "
					+ "and d.id = s.draft_id where s.production_id = current_production() and s.scene_id = ? order by "
					+ first + "d.sequence desc limit 1")
			.param(scene.value())
			.query((row, number) -> scene(row))
			.optional();
	}

	List<SceneText.Line> lines(DraftId draft, SceneId scene) {
		return this.client.sql(TEXTS + "draft_id = ? and scene_id = ?")
			.params(draft.value(), scene.value())
			.query((row, number) -> lines(row))
			.optional()
			.orElse(List.of());
	}

	/** The lines of a whole draft by scene. */
	Map<SceneId, List<SceneText.Line>> lines(DraftId draft) {
		Map<SceneId, List<SceneText.Line>> lines = new HashMap<>();
		this.client.sql(TEXTS + "draft_id = ?").param(draft.value()).query((ResultSet row) -> add(lines, row));
		return lines;
	}

	/** The lines of some scenes of a draft; for no scene nothing is asked. */
	Map<SceneId, List<SceneText.Line>> lines(DraftId draft, Collection<SceneId> scenes) {
		Map<SceneId, List<SceneText.Line>> lines = new HashMap<>();
		if (!scenes.isEmpty()) {
			this.client.sql(TEXTS + "draft_id = ? and scene_id = any(?)")
				.params(draft.value(), scenes.stream().map(SceneId::value).toArray(UUID[]::new))
				.query((ResultSet row) -> add(lines, row));
		}
		return lines;
	}

	private static void add(Map<SceneId, List<SceneText.Line>> lines, ResultSet row) throws SQLException {
		lines.put(new SceneId(row.getObject("scene_id", UUID.class)), lines(row));
	}

	/** Whole drafts, in two statements. */
	Map<DraftId, DraftRevision.Side> sides(Collection<DraftId> drafts) {
		UUID[] ids = drafts.stream().map(DraftId::value).toArray(UUID[]::new);
		Map<DraftId, DraftRevision.Side> sides = new LinkedHashMap<>();
		this.client
			.sql("select " + COLUMNS + " from draft_scene s where s.production_id = current_production() "
					+ "and s.draft_id = any(?) order by s.draft_id, s.ordinal")
			.param(ids)
			.query((ResultSet row) -> {
				DraftScene scene = scene(row);
				side(sides, scene.draft()).scenes().add(scene);
			});
		this.client.sql(TEXTS + "draft_id = any(?)").param(ids).query((ResultSet row) -> {
			add(side(sides, new DraftId(row.getObject("draft_id", UUID.class))).lines(), row);
		});
		return sides;
	}

	private static DraftRevision.Side side(Map<DraftId, DraftRevision.Side> sides, DraftId draft) {
		return sides.computeIfAbsent(draft, (key) -> new DraftRevision.Side(new ArrayList<>(), new HashMap<>()));
	}

	/** How many live scenes and eighths each draft has. */
	Map<DraftId, Size> sizes() {
		Map<DraftId, Size> sizes = new LinkedHashMap<>();
		this.client
			.sql("select draft_id, count(*) filter (where not omitted) as live, count(*) filter (where omitted) as omitted, "
					+ "sum(eighths) as eighths from draft_scene where production_id = current_production() group by draft_id")
			.query((ResultSet row) -> {
				sizes.put(new DraftId(row.getObject("draft_id", UUID.class)),
						new Size(row.getInt("live"), row.getInt("omitted"), new Eighths(row.getInt("eighths"))));
			});
		return sizes;
	}

	/**
	 * @param live scenes that are to be shot
	 * @param omitted scenes of which only number and records are left
	 * @param length of all; omitted ones have none
	 */
	record Size(int live, int omitted, Eighths length) {

		static Size of(Collection<DraftScene> scenes) {
			int live = (int) scenes.stream().filter((scene) -> !scene.omitted()).count();
			return new Size(live, scenes.size() - live,
					new Eighths(scenes.stream().mapToInt((scene) -> scene.length().value()).sum()));
		}

	}

	void addScenes(List<SceneId> scenes) {
		this.batches.batchUpdate("insert into scene (id) values (?)", scenes, 500,
				(statement, scene) -> statement.setObject(1, scene.value()));
	}

	void add(List<DraftScene> scenes) {
		this.batches.batchUpdate("insert into draft_scene (draft_id, scene_id, ordinal, number, heading, setting, "
				+ "location, time_of_day, page, eighths, change, omitted, revision, heading_revised, paragraph, speaking, named, kin_id) "
				+ "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", scenes, 500, (statement, scene) -> {
					statement.setObject(1, scene.draft().value());
					statement.setObject(2, scene.scene().value());
					statement.setInt(3, scene.ordinal());
					statement.setString(4, scene.number());
					statement.setString(5, scene.heading());
					statement.setString(6, scene.setting());
					statement.setString(7, scene.location());
					statement.setString(8, scene.time());
					statement.setString(9, scene.page());
					statement.setInt(10, scene.length().value());
					statement.setString(11, scene.change().name());
					statement.setBoolean(12, scene.omitted());
					statement.setString(13, scene.revision());
					statement.setBoolean(14, scene.headingRevised());
					statement.setString(15, scene.paragraph());
					statement.setArray(16, statement.getConnection().createArrayOf("text", scene.speaking().toArray()));
					statement.setArray(17, statement.getConnection().createArrayOf("text", scene.named().toArray()));
					statement.setObject(18, (scene.kin() != null) ? scene.kin().value() : null);
				});
	}

	/** Those that have a line. */
	void addTexts(List<SceneText> texts) {
		List<SceneText> written = texts.stream().filter((text) -> !text.lines().isEmpty()).toList();
		this.batches.batchUpdate("insert into draft_text (draft_id, scene_id, kinds, contents, source_lines, revised) "
				+ "values (?, ?, ?, ?, ?, ?)", written, 500, (statement, text) -> {
					statement.setObject(1, text.draft().value());
					statement.setObject(2, text.scene().value());
					statement.setArray(3, array(statement, "text", text, (line) -> line.kind().name()));
					statement.setArray(4, array(statement, "text", text, SceneText.Line::text));
					statement.setArray(5, array(statement, "int4", text, SceneText.Line::sourceLine));
					statement.setArray(6, array(statement, "bool", text, SceneText.Line::revised));
				});
	}

	private static Array array(PreparedStatement statement, String type, SceneText text,
			Function<SceneText.Line, Object> part) throws SQLException {
		return statement.getConnection().createArrayOf(type, text.lines().stream().map(part).toArray());
	}

	/** Forgets what an undone draft held; its scenes keep their identity. */
	void delete(DraftId draft) {
		for (String table : List.of("draft_text", "draft_scene")) {
			this.client.sql("delete from " + table + " where production_id = current_production() and draft_id = ?")
				.param(draft.value())
				.update();
		}
	}

	private static DraftScene scene(ResultSet row) throws SQLException {
		return new DraftScene(new DraftId(row.getObject("draft_id", UUID.class)),
				new SceneId(row.getObject("scene_id", UUID.class)), row.getInt("ordinal"), text(row, "number"),
				row.getString("heading"), text(row, "setting"), row.getString("location"), text(row, "time_of_day"),
				text(row, "page"), new Eighths(row.getInt("eighths")), SceneChange.valueOf(row.getString("change")),
				row.getBoolean("omitted"), text(row, "revision"), row.getBoolean("heading_revised"),
				text(row, "paragraph"), texts(row.getArray("speaking")), texts(row.getArray("named")),
				sceneId(row, "kin_id"));
	}

	private static List<SceneText.Line> lines(ResultSet row) throws SQLException {
		List<String> kinds = texts(row.getArray("kinds"));
		List<String> contents = texts(row.getArray("contents"));
		Integer[] sourceLines = (Integer[]) row.getArray("source_lines").getArray();
		Boolean[] revised = (Boolean[]) row.getArray("revised").getArray();
		List<SceneText.Line> lines = new ArrayList<>(contents.size());
		for (int i = 0; i < contents.size(); i++) {
			lines.add(new SceneText.Line(i + 1, SceneText.Kind.valueOf(kinds.get(i)), contents.get(i), sourceLines[i],
					revised[i]));
		}
		return lines;
	}

	private static @Nullable String text(ResultSet row, String column) throws SQLException {
		return row.getString(column);
	}

	private static @Nullable SceneId sceneId(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new SceneId(id) : null;
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
