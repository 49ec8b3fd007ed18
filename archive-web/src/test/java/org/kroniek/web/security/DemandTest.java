package org.kroniek.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static Demand of(String method, boolean anonymousReading) throws NoSuchMethodException {
        return Demand.of(Endpoints.class.getMethod(method), anonymousReading);
    }

    @Test
    void shouldNameTheRoles() throws NoSuchMethodException {
        assertThat(of("edit", true)).isEqualTo(new Demand(false, List.of(Roles.EDITOR)));
    }

    @Test
    void shouldLetNobodyIn_whereNobodyIsNamed() throws NoSuchMethodException {
        assertThat(of("forgotten", true)).isEqualTo(new Demand(false, List.of()));
    }

    @Test
    void shouldLetAnybodyRead_unlessThatIsSwitchedOff() throws NoSuchMethodException {
        assertThat(of("read", true).anybody()).isTrue();
        assertThat(of("read", false)).isEqualTo(new Demand(false, List.of(Roles.RESEARCHER)));
    }

    @Test
    void shouldAlwaysLetPeopleLogIn() throws NoSuchMethodException {
        assertThat(of("login", false).anybody()).isTrue();
    }

    /** Endpoints of each kind. */
    public static final class Endpoints {

        @RolesAllowed(Roles.EDITOR)
        public void edit() {}

        @PermitAll
        public void read() {}

        @PermitAll
        @AlwaysOpen
        public void login() {}

        public void forgotten() {}
    }
}
