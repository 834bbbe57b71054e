package app.closedset.platform;

import java.time.Clock;
import java.util.UUID;

import app.closedset.core.ProductionId;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Binds every session and every transaction to the production that is set.
 */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

	/** The tenant of work that has no production; no row carries it. */
	static final UUID NO_PRODUCTION = new UUID(0, 0);

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	HibernateJpaVendorAdapter jpaVendorAdapter() {
		return new ProductionVendorAdapter();
	}

	@Bean
	HibernatePropertiesCustomizer productionAsTenant() {
		return (properties) -> properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
				new ProductionAsTenant());
	}

	private static final class ProductionVendorAdapter extends HibernateJpaVendorAdapter {

		private final HibernateJpaDialect dialect = new ProductionDialect();

		@Override
		public HibernateJpaDialect getJpaDialect() {
			return this.dialect;
		}

	}

	private static final class ProductionAsTenant implements CurrentTenantIdentifierResolver<UUID> {

		@Override
		public UUID resolveCurrentTenantIdentifier() {
			return ProductionContext.production().map(ProductionId::value).orElse(NO_PRODUCTION);
		}

		@Override
		public boolean validateExistingCurrentSessions() {
			return true;
		}

	}

}
