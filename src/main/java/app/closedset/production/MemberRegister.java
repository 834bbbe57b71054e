package app.closedset.production;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Members as stored, those who left included.
 */
interface MemberRegister extends Repository<Member, MemberId> {

	Member save(Member member);

	Optional<Member> findById(MemberId id);

	@Query("select m from Member m left join fetch m.roles where m.account = :account")
	Optional<Member> ofAccount(AccountId account);

	@Query("select m from Member m left join fetch m.roles where m.id in :ids")
	List<Member> among(Collection<MemberId> ids);

	/** Those who left too. */
	@Query("select m from Member m left join fetch m.roles order by lower(m.name), m.id.value")
	List<Member> everyone();

	@Query("select m from Member m join fetch m.roles where m.leftAt is null order by lower(m.name), m.id.value")
	List<Member> present();

	@Query("""
			select m from Member m join fetch m.roles
			where m.leftAt is null and :role member of m.roles order by lower(m.name), m.id.value""")
	List<Member> presentWith(Role role);

}
