package org.kroniek.web.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.kroniek.core.migration.DatabaseSchema;

/** Brings the database schema up to date before anything reads it, as its owner; the portal itself works as another role. */
@ApplicationScoped
public class SchemaMigration {

    @Resource(lookup = "java:jboss/datasources/KroniekDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/KroniekOwnerDS")
    private DataSource owner;

    void migrate() {
        new DatabaseSchema(owner, application).migrate();
    }
}
