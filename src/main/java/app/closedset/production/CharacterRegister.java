package app.closedset.production;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.closedset.core.CharacterId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Characters as stored.
 */
interface CharacterRegister extends Repository<ScriptCharacter, CharacterId> {

	ScriptCharacter save(ScriptCharacter character);

	Optional<ScriptCharacter> findById(CharacterId id);

	@Query("select c from ScriptCharacter c order by c.nameKey")
	List<ScriptCharacter> byName();

	@Query("select c from ScriptCharacter c where c.nameKey in :keys")
	List<ScriptCharacter> withKeys(Collection<String> keys);

}
