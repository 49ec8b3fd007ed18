package org.kroniek.core.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTest {

    @ParameterizedTest
    @CsvSource({"08006,true", "40001,true", "40P01,true", "53100,true", "55P03,true", "57P01,true", "58030,true",
            "23505,false", "22021,false", "54000,false", "XX000,false", "08,false"})
    void shouldBeToldFromARefusalByTheSqlState(String state, boolean trouble) {
        PersistenceException failure = new PersistenceException(
                new IllegalStateException(new SQLException("refused", state)));

        assertThat(DatabaseTrouble.causes(failure)).isEqualTo(trouble);
    }

    @Test
    void shouldNotBeSuspected_whenTheDatabaseSaidNothing() {
        assertThat(DatabaseTrouble.causes(new PersistenceException("no cause"))).isFalse();
        assertThat(DatabaseTrouble.causes(new PersistenceException(new SQLException("no state")))).isFalse();
    }
}
