package org.kroniek.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.Role;

/** Roles as endpoints name them. */
class CallerContextTest {

    @ParameterizedTest
    @CsvSource({"RESEARCHER, editor, false", "EDITOR, editor, true", "ADMIN, editor, true", "EDITOR, admin, false",
            "ADMIN, admin, true"})
    void shouldIncludeTheRolesBelow(Role role, String demanded, boolean allowed) {
        CallerContext context = CallerContext.of(Caller.inPerson("somebody", role), true, "Bearer");

        assertThat(context.isUserInRole(demanded)).isEqualTo(allowed);
        assertThat(context.getUserPrincipal().getName()).isEqualTo("somebody");
    }
}
