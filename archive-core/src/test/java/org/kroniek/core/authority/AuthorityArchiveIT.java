package org.kroniek.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.identified;
import static org.kroniek.core.testing.AuthorityDrafts.organisation;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.AuthorityDrafts.related;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.authority.AuthorityOutcome.Created;
import org.kroniek.core.authority.AuthorityOutcome.Reason;
import org.kroniek.core.authority.AuthorityOutcome.Refused;
import org.kroniek.core.authority.AuthorityOutcome.Revised;
import org.kroniek.core.authority.AuthorityOutcome.Unchanged;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.RelationSnapshot;
import org.kroniek.core.testing.AuthorityServices;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

/** Lists of authorities taken into the archive. */
class AuthorityArchiveIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;
    private AuthorityServices authorities;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        authorities = core.authorities();
    }

    @Nested
    class ARecord {

        @Test
        void shouldBeReadAsItWasDelivered() {
            AuthorityId id = create(identified(person("read", "Kassym-Jomart Tokajev", "Tokajev"), "Q4"));

            AuthoritySnapshot snapshot = snapshot(id);
            assertThat(snapshot.names()).extracting(NameVariant::text).containsExactly("Kassym-Jomart Tokajev",
                    "Tokajev");
            assertThat(snapshot.preferred().in("nl")).contains("Kassym-Jomart Tokajev");
            assertThat(snapshot.identifiers()).extracting(identifier -> identifier.value()).containsExactly("Q4");
            assertThat(snapshot.version()).isEqualTo(1);
            assertThat(snapshot.changedAt()).isEqualTo(core.clock().instant());
        }

        @Test
        void shouldStayAsItIs_whenItIsDeliveredAgain() {
            AuthorityId id = create(person("again", "Nursultan Nazarbajev"));

            assertThat(authorities.store(person("again", "Nursultan Nazarbajev"))).containsExactly(new Unchanged(id));
            assertThat(versions(id)).isEqualTo(1);
        }

        @Test
        void shouldGetAVersion_whenItIsDeliveredOtherwise() {
            AuthorityId id = create(person("corrected", "Nikol Pasjinyan"));

            assertThat(authorities.store(person("corrected", "Nikol Pasjinian"))).containsExactly(new Revised(id, 2));
            assertThat(snapshot(id).preferred().in("nl")).contains("Nikol Pasjinian");
            assertThat(versions(id)).isEqualTo(2);
        }

        @Test
        void shouldTakeTurns_whenOneBatchHasItTwice() {
            List<AuthorityOutcome> outcomes = authorities.store(person("twice", "Eerst"), person("twice", "Daarna"));

            AuthorityId id = ((Created) outcomes.getFirst()).authority();
            assertThat(outcomes.getLast()).isEqualTo(new Revised(id, 2));
            assertThat(snapshot(id).preferred().in("nl")).contains("Daarna");
        }

        @Test
        void shouldBeRefused_whenItBecomesAnotherKind() {
            create(person("kind", "Een Mens"));

            assertThat(authorities.store(organisation("kind", "Een Bond")))
                    .containsExactly(new Refused(Reason.OTHER_KIND, "ORGANISATION"));
        }
    }

    @Nested
    class Identifiers {

        @Test
        void shouldBeRefusedAlone_whenAnotherHasThem() {
            AuthorityId owner = create(identified(person("owner", "De Eigenaar"), "Q100"));

            List<AuthorityOutcome> outcomes = authorities.store(identified(person("thief", "De Ander"), "Q100"),
                    person("bystander", "De Derde"));

            assertThat(outcomes.getFirst()).isEqualTo(new Refused(Reason.IDENTIFIER_TAKEN, "Q100"));
            assertThat(outcomes.getLast()).isInstanceOf(Created.class);
            assertThat(snapshot(owner).identifiers()).hasSize(1);
        }

        @Test
        void shouldGoToAnother_whenTheirOwnerGivesThemUp() {
            AuthorityId giver = create(identified(person("giver", "De Gever"), "Q200"));

            List<AuthorityOutcome> outcomes = authorities.store(person("giver", "De Gever"),
                    identified(person("taker", "De Nemer"), "Q200"));

            assertThat(outcomes).element(0).isEqualTo(new Revised(giver, 2));
            assertThat(outcomes).element(1).isInstanceOf(Created.class);
        }

        @Test
        void shouldNotBeAskedForAgain_whenAnEditorHasGivenThemToAnother() {
            AuthorityId first = create(identified(person("listed", "De Vermelde"), "Q400"));
            AuthorityId rightful = create(person("rightful", "De Rechthebbende"));
            authorities.service().revise(first, 1, person("listed", "De Vermelde").content(), "not hers", "els");
            authorities.service().revise(rightful, 1,
                    identified(person("rightful", "De Rechthebbende"), "Q400").content(),
                    "his", "els");

            assertThat(authorities.store(identified(person("listed", "De Vermelde"), "Q400")))
                    .containsExactly(new Unchanged(first));
            assertThat(authorities.store(identified(person("listed", "De Vermelde", "Vermelde"), "Q400")))
                    .containsExactly(new Revised(first, 3));
            assertThat(snapshot(rightful).identifiers()).hasSize(1);
            assertThat(snapshot(first).identifiers()).isEmpty();
        }

        @Test
        void shouldBeRefused_whenTwoOfABatchHaveThem() {
            List<AuthorityOutcome> outcomes = authorities.store(identified(person("first", "De Eerste"), "Q300"),
                    identified(person("second", "De Tweede"), "Q300"));

            assertThat(outcomes).element(0).isInstanceOf(Created.class);
            assertThat(outcomes).element(1).isEqualTo(new Refused(Reason.IDENTIFIER_TAKEN, "Q300"));
        }

        @Test
        void shouldBeRefused_whenMalformed() {
            assertThat(authorities.store(identified(person("malformed", "De Slordige"), "P31")))
                    .containsExactly(new Refused(Reason.INVALID, "MALFORMED_IDENTIFIER: WIKIDATA P31"));
        }
    }

    @Nested
    class Relations {

        @Test
        void shouldWait_whenTheirTargetComesLater() {
            AuthorityId member = create(related(person("member", "Het Lid"), "memberOf", "club"));
            assertThat(snapshot(member).relations()).isEmpty();
            long before = core.log().advance();

            AuthorityId club = create(organisation("club", "De Club"));

            assertThat(snapshot(member).relations())
                    .containsExactly(new RelationSnapshot("memberOf", snapshot(club).reference()));
            core.log().advance();
            assertThat(core.log().after(before, 10)).extracting(change -> change.subject().id() + " " + change.action())
                    .containsExactlyInAnyOrder(club + " CREATED", member + " LINKED");
        }

        @Test
        void shouldBeThere_whenBothComeTogether() {
            List<AuthorityOutcome> outcomes = authorities.store(
                    related(person("pair-1", "Het Lid"), "memberOf", "pair-2"), organisation("pair-2", "De Bond"));

            AuthorityId member = ((Created) outcomes.getFirst()).authority();
            assertThat(snapshot(member).relations()).hasSize(1);
        }
    }

    private AuthorityId create(AuthorityDraft draft) {
        return ((Created) authorities.store(draft).getFirst()).authority();
    }

    private AuthoritySnapshot snapshot(AuthorityId id) {
        return authorities.reader().authority(id).orElseThrow();
    }

    private static long versions(AuthorityId id) {
        UUID value = id.value();
        return DATABASE.sql().column(Long.class, "select count(*) from authority_version where authority_id = ?", value)
                .getFirst();
    }
}
