package org.kroniek.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.access.internal.JpaAccessService;
import org.kroniek.core.access.internal.JpaApiKeyService;
import org.kroniek.core.id.Identities;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SettableClock;

class AccessServiceIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final Caller ADMIN = Caller.inPerson(JpaAccessService.ADMINISTRATOR, Role.ADMIN);

    private static final SettableClock CLOCK = new SettableClock();

    /** One for all tests, since making it hashes a password. */
    private static AccessService access;
    private static ApiKeyService keys;

    @BeforeAll
    static void wire() {
        access = new JpaAccessService(DATABASE.entities(), DATABASE.transactions(), new Identities(CLOCK), CLOCK);
        keys = new JpaApiKeyService(DATABASE.entities(), DATABASE.transactions(), new Identities(CLOCK),
                new JpaAuditTrail(DATABASE.entities(), CLOCK), CLOCK);
    }

    @BeforeEach
    void empty() {
        DATABASE.sql().update("truncate account cascade");
    }

    private static void establish(String password, String key) {
        access.establishAdministrator(Optional.ofNullable(password), Optional.ofNullable(key));
    }

    private static String issue(String label) {
        return keys.issue("admin", label, KeyScope.ALL, Optional.empty(), "admin");
    }

    @Nested
    class TheAdministrator {

        @Test
        void shouldBeKnownByPasswordAndByKey() {
            establish("geheim", "krn_eerste");

            assertThat(access.byPassword("admin", "geheim")).contains(ADMIN);
            assertThat(access.byKey("krn_eerste")).contains(ADMIN);
        }

        @Test
        void shouldStayAsItIs_whenEstablishedAgain() {
            establish("geheim", "krn_eerste");
            String hash = DATABASE.sql().column(String.class, "select password_hash from account").getFirst();

            establish("geheim", "krn_eerste");

            assertThat(DATABASE.sql().column(String.class, "select password_hash from account")).containsExactly(hash);
            assertThat(DATABASE.sql().count("api_key")).isEqualTo(1);
            assertThat(access.byKey("krn_eerste")).contains(ADMIN);
        }

        @Test
        void shouldHaveTheNewPasswordOnly_whenAnotherIsEstablished() {
            establish("oud", null);
            establish("nieuw", null);

            assertThat(access.byPassword("admin", "oud")).isEmpty();
            assertThat(access.byPassword("admin", "nieuw")).contains(ADMIN);
        }

        @Test
        void shouldHaveTheNewKeyOnly_whenAnotherIsEstablished() {
            establish("geheim", "krn_eerste");
            establish(null, "krn_tweede");

            assertThat(access.byKey("krn_eerste")).isEmpty();
            assertThat(access.byKey("krn_tweede")).contains(ADMIN);
        }

        @Test
        void shouldHaveTheFirstKeyAgain_whenItIsEstablishedOnceMore() {
            establish("geheim", "krn_eerste");
            establish(null, "krn_tweede");
            establish(null, "krn_eerste");

            assertThat(access.byKey("krn_eerste")).contains(ADMIN);
            assertThat(access.byKey("krn_tweede")).isEmpty();
        }

        @Test
        void shouldKeepIssuedKeys_whenAnotherKeyIsEstablished() {
            establish("geheim", "krn_eerste");
            String issued = issue("laptop");

            establish(null, "krn_tweede");

            assertThat(access.byKey(issued)).contains(ADMIN);
        }

        @Test
        void shouldNotExist_whenNoPasswordWasEverGiven() {
            establish(null, "krn_eerste");

            assertThat(access.byKey("krn_eerste")).isEmpty();
            assertThat(DATABASE.sql().count("account")).isZero();
        }
    }

    @Nested
    class AKey {

        @Test
        void shouldBeAcceptedAsIssuedAndKeptAsADigest() {
            establish("geheim", null);

            String key = issue("script");

            assertThat(access.byKey(key)).contains(ADMIN);
            assertThat(key).startsWith("krn_").hasSizeGreaterThan(40);
            assertThat(DATABASE.sql().column(String.class, "select row_to_json(k)::text from api_key k"))
                    .singleElement().asString().doesNotContain(key);
        }

        @Test
        void shouldBeAnotherEachTime() {
            establish("geheim", null);

            assertThat(issue("een")).isNotEqualTo(issue("twee"));
        }

        @Test
        void shouldBeRefused_whenItIsUnknown() {
            assertThat(access.byKey("krn_verzonnen")).isEmpty();
            assertThat(access.byKey("")).isEmpty();
            assertThat(access.byKey("\0")).isEmpty();
        }

        @Test
        void shouldBeRefused_onceItHasExpired() {
            establish("geheim", null);
            String key = issue("tijdelijk");
            DATABASE.sql().update("update api_key set expires_at = ?",
                    CLOCK.instant().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC));
            assertThat(access.byKey(key)).contains(ADMIN);

            CLOCK.advance(Duration.ofHours(1));

            assertThat(access.byKey(key)).isEmpty();
        }

        @Test
        void shouldBeRefused_onceItIsRevoked() {
            establish("geheim", null);
            String key = issue("laptop");
            UUID id = keys.keys("admin").getFirst().id();

            assertThat(keys.revoke("somebody", id, "admin")).isFalse();
            assertThat(access.byKey(key)).contains(ADMIN);
            assertThat(keys.revoke("admin", id, "admin")).isTrue();
            assertThat(access.byKey(key)).isEmpty();
        }

        @Test
        void shouldSayWhenItWasUsedLast() {
            establish("geheim", null);
            String key = issue("laptop");
            assertThat(keys.keys("admin").getFirst().usedOn()).isEmpty();

            access.byKey(key);

            assertThat(keys.keys("admin").getFirst().usedOn())
                    .contains(LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
        }

        @ParameterizedTest
        @CsvSource({"READ, false, false", "DELIVER, true, false", "ALL, true, true"})
        void shouldOpenWhatItIsFor(KeyScope scope, boolean delivers, boolean edits) {
            establish("geheim", null);

            Caller caller = access.byKey(keys.issue("admin", "x", scope, Optional.empty(), "admin")).orElseThrow();

            assertThat(caller.mayDeliver()).isEqualTo(delivers);
            assertThat(caller.has(Role.EDITOR)).isEqualTo(edits);
            assertThat(caller.has(Role.RESEARCHER)).isTrue();
        }

        @Test
        void shouldBeIssuedToAnAccountOnly() {
            assertThatThrownBy(() -> keys.issue("nobody", "script", KeyScope.ALL, Optional.empty(), "admin"))
                    .isInstanceOf(PersistenceException.class);
        }
    }

    @Nested
    class APassword {

        @Test
        void shouldBeRefused_whenItIsWrongOrEmpty() {
            establish("geheim", null);

            assertThat(access.byPassword("admin", "geheim ")).isEmpty();
            assertThat(access.byPassword("admin", "")).isEmpty();
        }

        @Test
        void shouldBeRefused_whenTheAccountIsUnknown() {
            assertThat(access.byPassword("piet", "nobody")).isEmpty();
        }

        @Test
        void shouldBeRefused_whenTheNameCannotBeOne() {
            assertThat(access.byPassword("ad\0min", "geheim")).isEmpty();
        }
    }
}
