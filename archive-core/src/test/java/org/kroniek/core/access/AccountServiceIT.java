package org.kroniek.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.access.internal.JpaAccessService;
import org.kroniek.core.access.internal.JpaAccountService;
import org.kroniek.core.access.internal.PostgresSessionService;
import org.kroniek.core.id.Identities;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SettableClock;

class AccountServiceIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final String GOOD = "vier blauwe fietsen onderweg";

    private static final SettableClock CLOCK = new SettableClock();
    private static AccessService access;
    private static AccountService accounts;
    private static SessionService sessions;

    @BeforeAll
    static void wire() {
        AuditTrail trail = new JpaAuditTrail(DATABASE.entities(), CLOCK);
        access = new JpaAccessService(DATABASE.entities(), DATABASE.transactions(), new Identities(CLOCK), CLOCK);
        accounts = new JpaAccountService(DATABASE.entities(), DATABASE.transactions(), trail, CLOCK);
        sessions = new PostgresSessionService(DATABASE.entities(), DATABASE.transactions(),
                SessionServiceIT.LIMITS, trail, CLOCK);
    }

    @BeforeEach
    void oneAdministrator() {
        DATABASE.sql().update("truncate account cascade");
        create("root", Role.ADMIN);
    }

    private static Account create(String name, Role role) {
        return stored(accounts.create(name, role, Optional.of(name + "@krant.example"), "root"));
    }

    private static Account stored(AccountOutcome outcome) {
        assertThat(outcome).isInstanceOf(AccountOutcome.Stored.class);
        return ((AccountOutcome.Stored) outcome).account();
    }

    private static AccountOutcome edit(Account account, Role role, boolean closed) {
        return accounts.edit(account.name(), new AccountEdit(role, account.email(), closed, account.version()), "root");
    }

    @Test
    void shouldLetInWithALentPassword_thatHasToBeChanged() {
        create("aliya", Role.EDITOR);
        assertThat(access.byPassword("aliya", "")).isEmpty();

        String lent = accounts.lendPassword("aliya", "root").orElseThrow();
        Session session = sessions.begin(access.byPassword("aliya", lent).orElseThrow());

        assertThat(session.passwordLent()).isTrue();
        assertThat(accounts.changePassword("aliya", lent, GOOD, session.token()))
                .isEqualTo(new PasswordChange.Changed());
        assertThat(sessions.use(session.token())).map(Session::passwordLent).contains(false);
        assertThat(access.byPassword("aliya", lent)).isEmpty();
        assertThat(access.byPassword("aliya", GOOD)).contains(Caller.inPerson("aliya", Role.EDITOR));
    }

    @Test
    void shouldEndTheOtherSessions_whenThePasswordChanges() {
        Caller aliya = new Caller(create("aliya", Role.EDITOR).name(), Role.EDITOR, KeyScope.ALL);
        String lent = accounts.lendPassword("aliya", "root").orElseThrow();
        Session here = sessions.begin(aliya);
        Session elsewhere = sessions.begin(aliya);

        assertThat(accounts.changePassword("aliya", "wrong", GOOD, here.token()))
                .isEqualTo(new PasswordChange.WrongOld());
        assertThat(accounts.changePassword("aliya", lent, "password1234", here.token()))
                .isEqualTo(new PasswordChange.Refused(PasswordProblem.EASY_TO_GUESS));
        assertThat(sessions.count("aliya")).isEqualTo(2);
        accounts.changePassword("aliya", lent, GOOD, here.token());

        assertThat(sessions.use(here.token())).isPresent();
        assertThat(sessions.use(elsewhere.token())).isEmpty();
    }

    @Test
    void shouldShutOutAClosedAccountAtOnce() {
        Account aliya = create("aliya", Role.EDITOR);
        String lent = accounts.lendPassword("aliya", "root").orElseThrow();
        Session session = sessions.begin(access.byPassword("aliya", lent).orElseThrow());

        edit(accounts.account("aliya").orElseThrow(), Role.EDITOR, true);

        assertThat(sessions.use(session.token())).isEmpty();
        assertThat(access.byPassword("aliya", lent)).isEmpty();
        assertThat(aliya.closed()).isFalse();
    }

    @Test
    void shouldGiveANewRoleToSessionsThereAre() {
        Account aliya = create("aliya", Role.RESEARCHER);
        Session session = sessions.begin(Caller.inPerson("aliya", Role.RESEARCHER));

        edit(aliya, Role.EDITOR, false);

        assertThat(sessions.use(session.token())).map(Session::caller)
                .contains(Caller.inPerson("aliya", Role.EDITOR));
    }

    @Test
    void shouldRefuseToLoseTheLastAdministrator() {
        Account root = accounts.account("root").orElseThrow();

        assertThat(Stream.of(edit(root, Role.EDITOR, false), edit(root, Role.ADMIN, true)))
                .containsOnly(new AccountOutcome.Refused(AccountProblem.LAST_ADMINISTRATOR));
        create("second", Role.ADMIN);
        assertThat(stored(edit(root, Role.EDITOR, false)).role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void shouldRefuseALostUpdate() {
        Account aliya = create("aliya", Role.RESEARCHER);
        Account now = stored(edit(aliya, Role.EDITOR, false));

        assertThat(edit(aliya, Role.ADMIN, false)).isEqualTo(new AccountOutcome.Outdated(now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Aliya", "aliya bekova", ".aliya", "алия", "ali\0ya"})
    void shouldRefuseAName_thatCannotBeOne(String name) {
        assertThat(accounts.create(name, Role.EDITOR, Optional.empty(), "root"))
                .isEqualTo(new AccountOutcome.Refused(AccountProblem.NAME_FORM));
    }

    @Test
    void shouldNeverGiveANameAgain() {
        edit(create("aliya", Role.EDITOR), Role.EDITOR, true);

        assertThat(accounts.create("aliya", Role.EDITOR, Optional.empty(), "root"))
                .isEqualTo(new AccountOutcome.Refused(AccountProblem.NAME_TAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliya", "aliya@", "aliya@krant", "a b@krant.nl", "a@krant.nl\r\nBcc: b@krant.nl"})
    void shouldRefuseWhatIsNoAddress(String email) {
        assertThat(accounts.create("aliya", Role.EDITOR, Optional.of(email), "root"))
                .isEqualTo(new AccountOutcome.Refused(AccountProblem.EMAIL_FORM));
    }
}
