package app.closedset.production;

import java.util.List;
import java.util.Optional;

import app.closedset.core.CastingId;
import app.closedset.core.CharacterId;
import app.closedset.core.MemberId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Castings as stored.
 */
interface CastingRegister extends Repository<Casting, CastingId> {

	Casting save(Casting casting);

	void delete(Casting casting);

	Optional<Casting> findById(CastingId id);

	@Query("select c from Casting c where c.performer = :performer")
	List<Casting> of(MemberId performer);

	@Query("select count(c) > 0 from Casting c where c.character = :character and c.performer = :performer")
	boolean links(CharacterId character, MemberId performer);

	/** Every casting with the performer's name, in the order in which they are shown. */
	@Query("""
			select new app.closedset.production.CastingLine(c.id, c.character, c.performer, m.name, c.kind)
			from Casting c join Member m on m.id = c.performer order by c.kind, lower(m.name), c.id.value""")
	List<CastingLine> lines();

	/** Every casting with the character's name. */
	@Query("""
			select new app.closedset.production.PartName(c.performer, h.name)
			from Casting c join ScriptCharacter h on h.id = c.character order by h.nameKey""")
	List<PartName> parts();

}
