package org.kroniek.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.access.internal.JpaAccountService;
import org.kroniek.core.access.internal.PostgresSessionService;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SettableClock;

class SessionServiceIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    static final SessionLimits LIMITS = new SessionLimits(Duration.ofHours(2), Duration.ofHours(12));

    private static final Caller ALIYA = Caller.inPerson("aliya", Role.EDITOR);

    private final SettableClock clock = new SettableClock();
    private final AuditTrail trail = new JpaAuditTrail(DATABASE.entities(), clock);
    private final PostgresSessionService sessions = new PostgresSessionService(DATABASE.entities(),
            DATABASE.transactions(), LIMITS, trail, clock);

    @BeforeEach
    void oneAccount() {
        DATABASE.sql().update("truncate account cascade");
        new JpaAccountService(DATABASE.entities(), DATABASE.transactions(), trail, clock).create("aliya", Role.EDITOR,
                Optional.empty(), "root");
    }

    @Test
    void shouldKnowWhoIsAtWork() {
        Session begun = sessions.begin(ALIYA);

        assertThat(sessions.use(begun.token())).map(Session::caller).contains(ALIYA);
        assertThat(sessions.use(SessionToken.random())).isEmpty();
        assertThat(sessions.use(new SessionToken("\0"))).isEmpty();
    }

    @Test
    void shouldEnd_whenNobodyUsesIt() {
        Session session = sessions.begin(ALIYA);
        for (int hour = 1; hour <= 3; hour++) {
            clock.advance(Duration.ofHours(1));
            assertThat(sessions.use(session.token())).isPresent();
        }

        clock.advance(Duration.ofHours(2));

        assertThat(sessions.use(session.token())).isEmpty();
    }

    @Test
    void shouldEnd_howeverMuchItIsUsed() {
        Session session = sessions.begin(ALIYA);
        for (int hour = 1; hour < 12; hour++) {
            clock.advance(Duration.ofHours(1));
            assertThat(sessions.use(session.token())).isPresent();
        }

        clock.advance(Duration.ofHours(1));

        assertThat(sessions.use(session.token())).isEmpty();
    }

    @Test
    void shouldEnd_whenItIsEnded() {
        Session here = sessions.begin(ALIYA);
        Session elsewhere = sessions.begin(ALIYA);

        sessions.endOthers(here);
        assertThat(sessions.use(elsewhere.token())).isEmpty();
        sessions.end(here.token());
        assertThat(sessions.use(here.token())).isEmpty();
    }

    @Test
    void shouldKeepNoToken() {
        Session session = sessions.begin(ALIYA);

        assertThat(DATABASE.sql().column(String.class, "select row_to_json(s)::text from account_session s"))
                .singleElement().asString().doesNotContain(session.token().text());
        assertThat(session.toString()).doesNotContain(session.token().text());
        assertThat(session.token().proof("form")).hasSize(64).isNotEqualTo(session.token().proof("other"))
                .isNotEqualTo(session.token().digest().hex());
    }

    @Test
    void shouldForgetWhatHasEnded() {
        sessions.begin(ALIYA);
        sessions.remember("aliya");
        clock.advance(Duration.ofDays(1));
        Session session = sessions.begin(ALIYA);

        sessions.forgetOld();

        assertThat(sessions.use(session.token())).isPresent();
        assertThat(DATABASE.sql().count("account_session")).isEqualTo(1);
        assertThat(DATABASE.sql().count("known_device")).isEqualTo(1);
        clock.advance(Duration.ofDays(401));
        sessions.forgetOld();
        assertThat(DATABASE.sql().count("known_device")).isZero();
    }

    @Test
    void shouldKnowADevice_ofItsAccountOnly() {
        SessionToken device = sessions.remember("aliya");

        assertThat(sessions.isKnown(device, "aliya")).isTrue();
        assertThat(sessions.isKnown(device, "root")).isFalse();
        assertThat(sessions.isKnown(SessionToken.random(), "aliya")).isFalse();
    }
}
