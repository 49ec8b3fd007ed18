package org.kroniek.core;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.testing.CoreDatabase;

/** The schema is Flyway's and the mapping is written by hand: this holds them together. */
class MappingIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    @AfterEach
    void restore() {
        DATABASE.sql().update("alter table api_key add column if not exists expires_at timestamptz");
    }

    @Test
    void shouldFitTheMigratedSchema() {
        assertThatCode(MappingIT::validate).doesNotThrowAnyException();
    }

    @Test
    void shouldBeNoticed_whenAColumnIsMissing() {
        DATABASE.sql().update("alter table api_key drop column expires_at");

        assertThatThrownBy(MappingIT::validate).rootCause().hasMessageContaining("expires_at");
    }

    private static void validate() {
        DATABASE.newFactory(Map.of("hibernate.hbm2ddl.auto", "validate")).close();
    }
}
