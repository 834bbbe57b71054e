package app.closedset.rider;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;

import app.closedset.core.ProductionId;
import app.closedset.platform.EncryptedWords;
import app.closedset.platform.MigrationEncryption;
import app.closedset.platform.ProductionContext;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts what riders said in clear text before, each production's under its own key.
 */
@Component
class V20261125141010__EncryptRiderWords extends BaseJavaMigration {

	private final MigrationEncryption encryption;

	private final JsonMapper json;

	V20261125141010__EncryptRiderWords(MigrationEncryption encryption, JsonMapper json) {
		this.encryption = encryption;
		this.json = json;
	}

	@Override
	public void migrate(Context context) throws GeneralSecurityException {
		Connection connection = context.getConnection();
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		EncryptedWords words = new EncryptedWords(this.encryption.on(connection), this.json);
		List<UUID> productions = jdbc.sql("select distinct production_id from rider")
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
		for (UUID production : productions) {
			jdbc.sql("select set_config('closedset.production', ?, true)")
				.param(production.toString())
				.query(String.class)
				.single();
			ProductionContext.within(new ProductionId(production), null, () -> {
				encryptVersions(jdbc, words);
				encryptItems(jdbc, words);
				return production;
			});
		}
	}

	private static void encryptVersions(JdbcClient jdbc, EncryptedWords words) {
		jdbc.sql("""
				select id, limits, room, rehearsal, storage, question from rider_version
				where production_id = current_production()""").query((row, number) -> {
			Particulars particulars = new Particulars(Particulars.lines(row.getString("limits")),
					Particulars.lines(row.getString("room")), row.getString("rehearsal"), row.getString("storage"));
			return new Said(row.getObject("id", UUID.class), new VersionWords(particulars, row.getString("question")));
		}).list().forEach((said) -> said.encrypt("rider_version", jdbc, words));
	}

	private static void encryptItems(JdbcClient jdbc, EncryptedWords words) {
		jdbc.sql("""
				select id, wording, condition, own_condition from rider_item
				where production_id = current_production()""")
			.query((row, number) -> new Said(row.getObject("id", UUID.class),
					new ItemWords(row.getString("wording"), row.getString("condition"),
							row.getString("own_condition"))))
			.list()
			.forEach((said) -> said.encrypt("rider_item", jdbc, words));
	}

	private record Said(UUID row, Record words) {

		void encrypt(String table, JdbcClient jdbc, EncryptedWords encryption) {
			jdbc.sql("update " + table + " set words = ? where production_id = current_production() and id = ?")
				.params(encryption.write(table, Worded.COLUMN, this.row, this.words), this.row)
				.update();
		}

	}

}
