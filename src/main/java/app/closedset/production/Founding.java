package app.closedset.production;

import java.util.Locale;
import java.util.Set;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import app.closedset.platform.ProductionContext;
import org.springframework.stereotype.Component;

/**
 * Sets the new production before the transaction that makes it begins.
 */
@Component
class Founding implements ProductionFounding {

	private final ProductionDesk productions;

	private final MemberDesk members;

	Founding(ProductionDesk productions, MemberDesk members) {
		this.productions = productions;
		this.members = members;
	}

	@Override
	public ProductionId found(NewProduction production, AccountId founder, String founderName) {
		ProductionId id = ProductionId.next();
		String name = Line.clean(founderName);
		if (!Line.isWritable(name)) {
			throw new IllegalArgumentException("The founder's name cannot be written");
		}
		return ProductionContext.within(id, founder, () -> {
			this.productions.found(id, production, founder, name);
			return id;
		});
	}

	@Override
	public MemberId enrol(String email, String name, Locale language, Set<Role> roles) {
		return this.members.enrol(email, Line.clean(name), language, roles);
	}

}
