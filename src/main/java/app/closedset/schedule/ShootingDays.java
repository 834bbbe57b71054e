package app.closedset.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShootingDays extends Repository<ShootingDay, ShootingDayId> {

	ShootingDay save(ShootingDay day);

	Optional<ShootingDay> findById(ShootingDayId id);

	@Query("select distinct d from ShootingDay d left join fetch d.scenes order by d.callAt, d.unit")
	List<ShootingDay> inOrder();

	@Query("""
			select distinct d from ShootingDay d left join fetch d.scenes
			where exists (select 1 from ShootingDay e join e.scenes s where e.id = d.id and s.value = :#{#scene.value})
			order by d.callAt, d.unit""")
	List<ShootingDay> of(SceneId scene);

	@Query("select count(d) > 0 from ShootingDay d where d.date = :date and d.unit = :unit and d.id <> :except")
	boolean taken(LocalDate date, String unit, ShootingDayId except);

}
