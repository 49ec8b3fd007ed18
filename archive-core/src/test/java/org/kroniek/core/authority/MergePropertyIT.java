package org.kroniek.core.authority;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.names;
import static org.kroniek.core.testing.Drafts.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.testing.AuthorityServices;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Sql;
import org.kroniek.core.text.Labels;

/**
 * Random editors at work on few records, so that merges meet. After every step the archive shows what the model shows,
 * and the change log has named all that look different; once all merges are undone, everything is as if there had been
 * none.
 */
class MergePropertyIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int STEPS = 60;

    private final Sql sql = DATABASE.sql();
    private final AuthorityModel model = new AuthorityModel();
    private CoreServices core;
    private AuthorityServices authorities;
    private SplittableRandom random;
    private String story = "";

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        authorities = core.authorities();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 2022, 20_261_122})
    void shouldBeAsIfNothingHadBeenMerged_whenAllMergesAreUndone(long seed) {
        random = new SplittableRandom(seed);
        story = "seed " + seed;
        for (int i = 0; i < 4; i++) {
            step(this::create);
        }
        for (int i = 0; i < STEPS; i++) {
            if (random.nextInt(8) == 0) {
                storeLinked();
            }
            step(switch (random.nextInt(9)) {
                case 0 -> this::create;
                case 1, 2 -> this::rename;
                case 3 -> this::addName;
                case 4 -> this::removeName;
                case 5, 6, 7 -> this::merge;
                default -> this::unmerge;
            });
        }
        while (model.records().stream().anyMatch(model::isMerged)) {
            step(this::unmerge);
        }
        shouldHaveTheVersionsAndLinksOfTheModel();
    }

    private interface Step {
        /** Gives the records it was about. */
        Set<AuthorityId> take();
    }

    private void step(Step step) {
        Map<UUID, String> before = model.everything();
        Map<String, Set<AuthorityId>> bearers = model.bearers();
        long position = core.log().advance();
        long nameVersion = sql.column(Long.class, "select version from name_version").getFirst();
        core.clock().advance(Duration.ofSeconds(1));

        Set<AuthorityId> touched = step.take();

        shouldShowWhatTheModelShows();
        core.log().advance();
        Set<UUID> logged = core.log().after(position, 10_000).stream().map(change -> change.subject().id())
                .collect(toSet());
        assertThat(logged).as(story).containsAll(different(before, model.everything()));
        assertThat(model.around(touched)).as(story).containsAll(logged);
        assertThat(sql.column(String.class, "select name from name_change where version > ?", nameVersion)).as(story)
                .containsAll(different(bearers, model.bearers()));
    }

    private Set<AuthorityId> create() {
        List<NameVariant> names = names(word(), word());
        Optional<AuthorityId> related = some(model.records());
        EditOutcome outcome = authorities.service().create(new AuthorityContent(AuthorityKind.PERSON, names,
                Optional.empty(), Optional.empty(), Labels.NONE, Optional.empty(), Optional.empty(), List.of(),
                related.map(id -> new AuthorityRelation("relatedTo", new AuthorityRelation.Target.Known(id))).stream()
                        .toList()),
                "new", "tester");
        AuthorityId id = ((EditOutcome.Stored) outcome).authority();
        tell("create " + id);
        model.create(id, names, related);
        return Set.of(id);
    }

    private Set<AuthorityId> rename() {
        return edit("rename", id -> {
            List<NameVariant> names = new ArrayList<>(model.names(id));
            names.set(0, NameVariant.of(word(), "nl", NameKind.PREFERRED));
            int version = model.history(id).size();
            EditOutcome outcome = authorities.service().revise(id, version,
                    authorities.service().current(id).orElseThrow().content().withNames(names), "renamed", "tester");
            assertThat(outcome).as(story).isNotInstanceOf(EditOutcome.Outdated.class);
            return names;
        });
    }

    private Set<AuthorityId> addName() {
        return edit("add", id -> {
            NameVariant name = NameVariant.of(word(), random.nextBoolean() ? "nl" : "ru", NameKind.ALTERNATE);
            authorities.service().addName(id, name, "also", "tester");
            return Stream.concat(model.names(id).stream(), Stream.of(name)).toList();
        });
    }

    /** The first name is left, since it is the preferred one. */
    private Set<AuthorityId> removeName() {
        return edit("remove", id -> {
            NameVariant last = model.names(id).getLast();
            if (model.names(id).size() == 1) {
                return model.names(id);
            }
            authorities.service().removeName(id, last, "not his", "tester");
            return model.names(id).subList(0, model.names(id).size() - 1);
        });
    }

    private interface Edit {
        List<NameVariant> namesOf(AuthorityId id);
    }

    private Set<AuthorityId> edit(String what, Edit edit) {
        AuthorityId id = some(model.records()).orElseThrow();
        tell(what + " " + id);
        model.say(id, List.copyOf(new LinkedHashSet<>(edit.namesOf(id))));
        return Set.of(id);
    }

    private Set<AuthorityId> merge() {
        AuthorityId absorbed = some(model.records()).orElseThrow();
        AuthorityId survivor = some(model.records()).orElseThrow();
        tell("merge " + absorbed + " into " + survivor);
        MergeOutcome outcome = authorities.service().merge(absorbed, survivor, "the same", "tester");
        if (absorbed.equals(survivor) || model.isMerged(absorbed) || model.end(survivor).equals(absorbed)) {
            assertThat(outcome).as(story).isInstanceOf(MergeOutcome.Refused.class);
            return Set.of();
        }
        model.merge(absorbed, survivor);
        assertThat(outcome).as(story).isEqualTo(new MergeOutcome.Done(model.end(survivor)));
        return Set.of(absorbed);
    }

    private Set<AuthorityId> unmerge() {
        Optional<AuthorityId> merged = some(model.records().stream().filter(model::isMerged).toList());
        merged.ifPresent(id -> {
            tell("unmerge " + id);
            assertThat(authorities.service().unmerge(id, "not the same", "tester")).as(story)
                    .isEqualTo(new MergeOutcome.Done(id));
        });
        Set<AuthorityId> touched = merged.map(id -> Set.of(id, model.end(id))).orElse(Set.of());
        merged.ifPresent(model::unmerge);
        return touched;
    }

    /** An article that mentions somebody, and an event with somebody in it. */
    private void storeLinked() {
        UUID article = core.storeOne(draft("merge-" + UUID.randomUUID(), "Wie het ook is.")).article().value();
        UUID event = UUID.randomUUID();
        sql.update("insert into event (id, status, current_version, archived_at) values (?, 'CONFIRMED', 1, now())",
                event);
        Set<AuthorityId> linked = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            AuthorityId id = some(model.records()).orElseThrow();
            if (linked.add(id)) {
                sql.update("insert into event_authority (event_id, authority_id) values (?, ?)", event, id.value());
                sql.update("""
                        insert into mention (article_id, revision, part, span_start, span_end, surface, status, method,
                            confidence, authority_id)
                        values (?, 1, 'BODY', 0, 3, 'Wie', 'LINKED', 'NAME', 1, ?)""", article, id.value());
            }
        }
        tell("link " + linked);
        model.link(article, linked);
        model.link(event, linked);
    }

    private void shouldShowWhatTheModelShows() {
        Map<AuthorityId, AuthoritySnapshot> shown = authorities.reader().authorities(model.records());
        Map<AuthorityId, AuthorityModel.View> views = new HashMap<>();
        shown.forEach((id, snapshot) -> views.put(id, AuthorityModel.View.of(snapshot)));
        assertThat(views).as(story).isEqualTo(model.views());
        Map<AuthorityId, AuthorityReference> references = authorities.reader().references(model.records());
        for (AuthorityId id : model.records()) {
            AuthoritySnapshot end = Objects.requireNonNull(shown.get(model.end(id)));
            assertThat(references.get(id)).as(story).isEqualTo(end.reference());
            assertThat(authorities.reader().survivor(id)).as(story)
                    .isEqualTo(Optional.of(end.id()).filter(_ -> model.isMerged(id)));
        }
    }

    private void shouldHaveTheVersionsAndLinksOfTheModel() {
        for (AuthorityId id : model.records()) {
            assertThat(authorities.service().history(id)).as(story).extracting(version -> version.content().names())
                    .containsExactlyElementsOf(model.history(id));
            assertThat(
                    sql.column(String.class, "select name from authority_name where authority_id = ? order by ordinal",
                            id.value()))
                    .as(story).isEqualTo(model.names(id).stream().map(NameVariant::text).toList());
            assertThat(model.views()).as(story).containsKey(id);
        }
        model.links().forEach((subject, linked) -> assertThat(sql.column(UUID.class, """
                select authority_id from mention where article_id = ?
                union all select authority_id from event_authority where event_id = ?""", subject, subject)).as(story)
                .containsExactlyInAnyOrderElementsOf(linked.stream().map(AuthorityId::value).toList()));
    }

    private static <K, V> Set<K> different(Map<K, V> before, Map<K, V> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(key -> !Objects.equals(before.get(key), after.get(key))).collect(toSet());
    }

    /** Few enough that records share names. */
    private String word() {
        return List.of("Jan", "Piet", "Klaas", "Anna", "Katja", "Olga").get(random.nextInt(6)) + " "
                + List.of("Bakker", "Visser").get(random.nextInt(2));
    }

    private <T> Optional<T> some(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    private void tell(String what) {
        story += "\n" + what;
    }
}
