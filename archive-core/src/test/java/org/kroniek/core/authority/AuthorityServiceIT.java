package org.kroniek.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.identified;
import static org.kroniek.core.testing.AuthorityDrafts.names;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.AuthorityDrafts.place;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.authority.AuthorityProblem.Code;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.authority.MergeOutcome.Reason;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.testing.AuthorityDrafts;
import org.kroniek.core.testing.AuthorityServices;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

/** Editors at work on authorities; MergePropertyIT has what merging must not change. */
class AuthorityServiceIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;
    private AuthorityServices authorities;
    private AuthorityService service;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        authorities = core.authorities();
        service = authorities.service();
    }

    @Nested
    class Edits {

        @Test
        void shouldTellWhoWhenAndWhy() {
            AuthorityId id = created("Nikol Pasjinyan");
            core.clock().advance(Duration.ofDays(1));
            service.addName(id, NameVariant.of("Pasjinian", "nl", NameKind.ALTERNATE), "as the agency writes", "els");

            AuthorityVersion last = service.history(id).getLast();

            assertThat(last.number()).isEqualTo(2);
            assertThat(last.reason()).isEqualTo("as the agency writes");
            assertThat(last.author()).isEqualTo("els");
            assertThat(last.createdAt()).isEqualTo(Instant.parse("2022-01-06T10:15:30Z"));
            assertThat(service.current(id)).contains(last);
        }

        @Test
        void shouldBeRefused_whenAnotherCameFirst() {
            AuthorityId id = created("Nikol Pasjinyan");
            AuthorityContent content = content(id);
            service.revise(id, 1, content.withNames(names("Nikol Pasjinian")), "x", "els");

            assertThat(service.revise(id, 1, content.withNames(names("N. Pasjinyan")), "x", "jan"))
                    .isEqualTo(new EditOutcome.Outdated(2));
            assertThat(service.restore(id, 1, 1, "x", "jan")).isEqualTo(new EditOutcome.Outdated(2));
            assertThat(content(id).names()).isEqualTo(names("Nikol Pasjinian"));
        }

        @Test
        void shouldBeTakenOnce_whenTwoEditAtOnce() throws Exception {
            AuthorityId id = created("Nikol Pasjinyan");
            AuthorityContent content = content(id);
            List<EditOutcome> outcomes = new ArrayList<>();
            try (ExecutorService editors = Executors.newFixedThreadPool(4)) {
                List<Future<EditOutcome>> edits = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    String name = "Nikol " + i;
                    edits.add(editors.submit(() -> service.revise(id, 1, content.withNames(names(name)), "x", name)));
                }
                for (Future<EditOutcome> edit : edits) {
                    outcomes.add(edit.get());
                }
            }
            assertThat(outcomes).filteredOn(new EditOutcome.Stored(id, 2)::equals).hasSize(1);
            assertThat(outcomes).filteredOn(new EditOutcome.Outdated(2)::equals).hasSize(3);
        }

        @Test
        void shouldChangeNothing_whenTheyChangeNothing() {
            AuthorityId id = created("Nikol Pasjinyan");

            assertThat(service.revise(id, 1, content(id), "x", "els")).isEqualTo(new EditOutcome.Unchanged(id, 1));
            assertThat(service.addName(id, names("Nikol Pasjinyan").getFirst(), "x", "els"))
                    .isEqualTo(new EditOutcome.Unchanged(id, 1));
        }

        @Test
        void shouldRestoreAVersion_asANewOne() {
            AuthorityId id = created("Nikol Pasjinyan");
            AuthorityContent first = content(id);
            service.revise(id, 1, first.withNames(names("Vandaal")), "x", "vandaal");

            assertThat(service.restore(id, 2, 1, "vandalism", "els")).isEqualTo(new EditOutcome.Stored(id, 3));
            assertThat(content(id)).isEqualTo(first);
            assertThat(service.history(id)).hasSize(3);
            assertThat(service.restore(id, 3, 9, "x", "els")).isEqualTo(new EditOutcome.NotFound());
        }

        @Test
        void shouldBeRefused_whenTheyLeaveNoName() {
            AuthorityId id = created("Nikol Pasjinyan");

            assertThat(service.removeName(id, names("Nikol Pasjinyan").getFirst(), "x", "els"))
                    .isEqualTo(new EditOutcome.Invalid(List.of(new AuthorityProblem(Code.NO_NAME, ""))));
            assertThat(service.removeName(id, names("Een ander").getFirst(), "x", "els"))
                    .isEqualTo(new EditOutcome.NotFound());
        }

        @Test
        void shouldBeRefused_whenAnotherHasTheIdentifier() {
            AuthorityId owner = imported(identified(person("q-owner", "Eigenaar"), "Q77"));
            AuthorityId id = created("Nikol Pasjinyan");
            ExternalIdentifier taken = new ExternalIdentifier(IdentifierScheme.WIKIDATA, "Q77");

            assertThat(service.revise(id, 1, identified(person("x", "Nikol Pasjinyan"), "Q77").content(), "x", "els"))
                    .isEqualTo(new EditOutcome.IdentifierTaken(taken, owner));
        }

        @Test
        void shouldBeRefused_whenTheyRelateToNothing() {
            UUID nobody = UUID.randomUUID();
            AuthorityContent listed = AuthorityDrafts.related(person("x", "Iemand"), "memberOf", "club").content();
            AuthorityContent known = new AuthorityContent(AuthorityKind.PERSON, names("Iemand"), Optional.empty(),
                    Optional.empty(), listed.descriptions(), Optional.empty(), Optional.empty(), List.of(),
                    List.of(new AuthorityRelation("memberOf", new Target.Known(new AuthorityId(nobody)))));

            assertThat(List.of(listed, known)).allSatisfy(content -> assertThat(problems(
                    service.create(content, "x", "els"))).extracting(AuthorityProblem::code)
                    .containsExactly(Code.UNKNOWN_TARGET));
        }

        @Test
        void shouldBeRefused_whenTheyMakeAnotherKindOfIt() {
            AuthorityId id = created("Almaty");

            assertThat(problems(service.revise(id, 1, place("x", "Almaty").content(), "x", "els")))
                    .containsExactly(new AuthorityProblem(Code.OTHER_KIND, "PLACE"));
        }

        @Test
        void shouldBeRefused_whenThereIsNoSuchRecord() {
            assertThat(service.addName(new AuthorityId(UUID.randomUUID()), names("X").getFirst(), "x", "els"))
                    .isEqualTo(new EditOutcome.NotFound());
        }

        @Test
        void shouldSurvive_whenTheListIsImportedAgain() {
            AuthorityDraft draft = person("survivor", "Askar Mamin");
            AuthorityId id = imported(draft);
            service.addName(id, NameVariant.of("Mamin", "nl", NameKind.ALTERNATE), "x", "els");

            assertThat(authorities.store(draft)).containsExactly(new AuthorityOutcome.Unchanged(id));
            assertThat(authorities.store(person("survivor", "Askar Mamin", "A. Mamin")))
                    .containsExactly(new AuthorityOutcome.Revised(id, 3));
            assertThat(content(id).names()).isEqualTo(names("Askar Mamin", "Mamin", "A. Mamin"));
        }
    }

    @Nested
    class Merges {

        @Test
        void shouldBeRefused_whenTheyMakeNoSense() {
            AuthorityId a = created("A");
            AuthorityId b = created("B");
            AuthorityId place = imported(place("somewhere", "Ergens"));
            AuthorityId nobody = new AuthorityId(UUID.randomUUID());

            assertThat(merge(a, a)).isEqualTo(new MergeOutcome.Refused(Reason.SAME_RECORD));
            assertThat(merge(a, place)).isEqualTo(new MergeOutcome.Refused(Reason.OTHER_KIND));
            assertThat(merge(a, nobody)).isEqualTo(new MergeOutcome.NotFound(nobody));
            assertThat(service.unmerge(a, "x", "els")).isEqualTo(new MergeOutcome.Refused(Reason.NOT_MERGED));
            assertThat(merge(a, b)).isEqualTo(new MergeOutcome.Done(b));
            assertThat(merge(a, b)).isEqualTo(new MergeOutcome.Refused(Reason.ALREADY_MERGED));
            assertThat(merge(b, a)).isEqualTo(new MergeOutcome.Refused(Reason.CYCLE));
        }

        @Test
        void shouldStayInTheHistoryOfBoth_whenUndone() {
            AuthorityId a = created("A");
            AuthorityId b = created("B");
            merge(a, b);
            service.unmerge(a, "two men", "jan");

            assertThat(service.merges(a)).isEqualTo(service.merges(b)).singleElement().satisfies(merge -> {
                assertThat(merge.absorbed()).isEqualTo(a);
                assertThat(merge.survivor()).isEqualTo(b);
                assertThat(merge.made().author()).isEqualTo("els");
                assertThat(merge.undone().orElseThrow().reason()).isEqualTo("two men");
            });
        }

        @Test
        void shouldLeadThroughChains() {
            AuthorityId a = created("A");
            AuthorityId b = created("B");
            AuthorityId c = created("C");
            merge(a, b);

            assertThat(merge(b, c)).isEqualTo(new MergeOutcome.Done(c));
            assertThat(authorities.reader().survivor(a)).contains(c);
            assertThat(authorities.reader().authority(c).orElseThrow().absorbed()).containsExactly(a, b);
            assertThat(authorities.reader().authority(a)).isEmpty();
            assertThat(authorities.reader().list(Optional.empty(), Optional.empty(), 1000).items())
                    .extracting(snapshot -> snapshot.id()).contains(c).doesNotContain(a, b);
        }

        private MergeOutcome merge(AuthorityId absorbed, AuthorityId survivor) {
            return service.merge(absorbed, survivor, "the same", "els");
        }
    }

    private AuthorityId created(String name) {
        return ((EditOutcome.Stored) service.create(person("x", name).content(), "new", "els")).authority();
    }

    private AuthorityId imported(AuthorityDraft draft) {
        return ((AuthorityOutcome.Created) authorities.store(draft).getFirst()).authority();
    }

    private AuthorityContent content(AuthorityId id) {
        return service.current(id).orElseThrow().content();
    }

    private static List<AuthorityProblem> problems(EditOutcome outcome) {
        return ((EditOutcome.Invalid) outcome).problems();
    }
}
