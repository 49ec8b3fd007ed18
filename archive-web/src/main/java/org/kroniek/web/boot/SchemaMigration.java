package org.kroniek.web.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database schema up to date before anything reads it. Forward only. */
@ApplicationScoped
public class SchemaMigration {

    @Resource(lookup = "java:jboss/datasources/KroniekDS")
    private DataSource dataSource;

    void migrate() {
        Flyway.configure(SchemaMigration.class.getClassLoader()).dataSource(dataSource)
                .locations("classpath:db/migration")
                .load().migrate();
    }
}
