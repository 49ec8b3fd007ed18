package org.kroniek.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.Drafts.draft;
import static org.kroniek.core.testing.EventDrafts.event;
import static org.kroniek.core.testing.EventDrafts.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.core.audit.TrailFinding.Kind;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.citable.CitableSearchDraft;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.core.citable.internal.PostgresCitableSearches;
import org.kroniek.core.detection.SuggestionFilter;
import org.kroniek.core.detection.SuggestionOutcome;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Trail;
import org.kroniek.core.text.Labels;

@DisplayName("The verifier of the history")
class TrailVerificationIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final List<String> TABLES = List.of("article_revision", "original", "authority_version",
            "event_version", "evidence_change", "mention_decision", "authority_merge", "event_suggestion_decision",
            "citable_search", "audit_entry", "audit_seal");

    private static final Signature EDITOR = new Signature("anna", "because");

    @TempDir
    private Path directory;

    private CoreServices core;
    private Trail trail;

    /** Something of every kind: article, persons, merge, decision on a name, event, evidence, suggestion, search, name, term. */
    @BeforeEach
    void write() {
        meddle("truncate article, authority, event, audit_entry, audit_seal, audit_pending, mention, mention_decision, "
                + "event_finding, event_suggestion_decision, citable_search cascade");
        core = CoreServices.on(DATABASE);
        trail = Trail.of(DATABASE, core.clock(), directory.resolve("heads"));
        AuthorityId joris = made(core.authorities().store(person("1", "Joris Boersma")).getFirst());
        AuthorityId other = made(core.authorities().store(person("2", "Joris Boersma")).getFirst());
        ArticleId article = core.storeOne(draft("a", "Joris Boersma sprak. In Almaty zijn acht agenten omgekomen."))
                .article();
        core.storeOne(draft("b", "Nog een bericht."));
        core.analysis().decisions().confirm(core.analysis().mentions().mentions(article).getFirst().id(), joris, "anna",
                "the mayor");
        core.authorities().service().merge(other, joris, "the same", "anna");
        core.authorities().service().unmerge(other, "not the same", "bert");
        core.authorities().store(person("1", "Joris Boersma", "J. Boersma"));
        core.events().storeOne(event("e").evidence(quote("a", "Joris Boersma sprak")).draft());
        core.storeOne(draft("a", "Joris Boersma sprak niet. In Almaty zijn acht agenten omgekomen."));
        var suggestion = core.suggestions().waiting(SuggestionFilter.ALL, Optional.empty(), 1).items().getFirst();
        var rejected = (SuggestionOutcome.Rejected) core.suggestions().reject(suggestion.key(), EDITOR);
        core.suggestions().undo(rejected.decision(), EDITOR);
        new PostgresCitableSearches(DATABASE.entities(), DATABASE.transactions(), core.identities(), core.clock())
                .keep(new CitableSearchDraft("q=a", new Labels(Map.of("nl", "a")), "[]", "{}", 1, new CitedArticles()));
        core.analysis().unknown().dismiss("Berend Wouda", "anna", "no name");
        core.analysis().unknown().restore("Berend Wouda", "bert", "a name");
        trail.sealer().finish();
    }

    private static AuthorityId made(AuthorityOutcome outcome) {
        return ((AuthorityOutcome.Created) outcome).authority();
    }

    /** As somebody does who owns the database and means it. */
    private static void meddle(String sql) {
        TABLES.forEach(table -> DATABASE.sql().update("alter table " + table + " disable trigger user"));
        DATABASE.sql().update(sql);
        TABLES.forEach(table -> DATABASE.sql().update("alter table " + table + " enable trigger user"));
    }

    @Test
    void shouldFindNothing_inWhatTheArchiveWrote() {
        assertThat(trail.findings()).isEmpty();
        assertThat(DATABASE.sql().column(String.class, "select distinct action from audit_entry"))
                .containsExactlyInAnyOrder("CREATED", "REVISED", "MERGED", "UNMERGED", "EVIDENCE_ATTACHED",
                        "EVIDENCE_FOLLOWED", "MENTION_CONFIRMED", "SUGGESTION_REJECTED", "SUGGESTION_UNDONE", "KEPT",
                        "DISMISSED", "REINSTATED");
        assertThat(trail.report().rows()).isGreaterThan(10);
    }

    private static final String TWICE = "(select authority_id from authority_version where number = 2)";

    private static final String THIRD = "(select entry_id from audit_seal where seq = 3)";

    /** What somebody does, which row it hits (asked before), and all that is to be found. */
    static Stream<Arguments> meddling() {
        return Stream.of(
                altered("article_revision", "headline = headline || '.'", "article_id || '/' || number"),
                altered("article_revision", "created_at = created_at + interval '1 microsecond'",
                        "article_id || '/' || number"),
                altered("article_revision", "date_latest = date_latest + 1", "article_id || '/' || number"),
                altered("authority_version", "author = 'nobody'", "authority_id || '/' || number"),
                altered("event_version", "status = 'WITHDRAWN'", "event_id || '/' || number"),
                altered("evidence_change", "span_end = span_end + 1", "event_id || '/' || id"),
                altered("mention_decision", "decision = 'REJECTED'", "article_id || '/' || id"),
                altered("authority_merge", "reason = 'none'", "absorbed || '/' || id"),
                altered("event_suggestion_decision", "outcome = 'ACCEPTED'", "suggestion_key || '/' || id"),
                altered("citable_search", "hits = hits + 1", "id"),
                of("update authority_merge set undone_by = 'nobody'",
                        "'authority_merge undone ' || absorbed || '/' || id from authority_merge", Kind.ROW_ALTERED),
                of("delete from evidence_change where id = (select min(id) from evidence_change)",
                        "'evidence_change ' || event_id || '/' || id from evidence_change order by id",
                        Kind.ROW_DELETED),
                of("delete from authority_version where number = 2", "'authority_version ' || " + TWICE + " || '/2'",
                        Kind.ROW_DELETED, Kind.NUMBERS_BROKEN),
                of("insert into authority_version select authority_id, 3, content, 'x', 'y', now() from "
                        + "authority_version where number = 2", "'authority_version ' || " + TWICE + " || '/3'",
                        Kind.ROW_ADDED, Kind.NUMBERS_BROKEN),
                of("update authority_version set number = number + 9 where authority_id = " + TWICE
                        + "; update authority_version set number = 12 - number where number > 9",
                        "'authority_version ' || " + TWICE + " || '/1'", Kind.ROW_ALTERED),
                of("update article set current_revision = 1",
                        "'article ' || id from article where current_revision = 2", Kind.NUMBERS_BROKEN),
                of("update original set content = 'x' where number = 2",
                        "'original ' || article_id || '/2' from original where number = 2", Kind.ORIGINAL_ALTERED),
                of("update audit_entry set author = 'nobody' where id = " + THIRD, "'audit_entry ' || " + THIRD,
                        Kind.ENTRY_ALTERED),
                of("delete from audit_entry where record is null", "'audit_entry ' || min(id) from audit_entry where "
                        + "record is null", Kind.ENTRY_DELETED),
                of("insert into audit_entry (recorded_at, author, action, subject_kind, subject_id, reason) values "
                        + "(now(), 'anna', 'KEPT', 'NAME', 'forged', '')", "'NAME forged by anna'",
                        Kind.ENTRY_UNSEALED),
                of("update audit_seal set seq = seq + 1000 where seq in (3, 4); update audit_seal set seq = 1007 - seq where seq > 1000",
                        "'sealed as 3'", Kind.ENTRY_ALTERED),
                of("update audit_seal set hash = repeat('0', 64) where seq = 3", "'sealed as 3'", Kind.ENTRY_ALTERED),
                of("delete from audit_seal where seq = 3", "'audit_seal 3'", Kind.SEAL_DELETED, Kind.ENTRY_UNSEALED));
    }

    private static Arguments altered(String table, String set, String key) {
        String first = " where ctid = (select min(ctid) from %s)".formatted(table);
        return of("update " + table + " set " + set + first,
                "'%s ' || %s from %s%s".formatted(table, key, table, first),
                Kind.ROW_ALTERED);
    }

    private static Arguments of(String sql, String place, Kind... kinds) {
        return Arguments.of(sql, place, Set.of(kinds));
    }

    @ParameterizedTest
    @MethodSource("meddling")
    void shouldNameWhatSomebodyDid(String sql, String place, Set<Kind> kinds) {
        String named = DATABASE.sql().column(String.class, "select " + place).getFirst();
        meddle(sql);

        assertThat(trail.findings()).anyMatch(finding -> finding.matches(".*\\b\\Q" + named + "\\E\\b.*"));
        assertThat(Set.copyOf(trail.kinds())).isEqualTo(kinds);
    }

    @Test
    void shouldFindThatTheEndWasCutOff() {
        long seals = trail.report().seals();
        meddle("delete from audit_entry where record is null; delete from audit_seal s where not exists "
                + "(select from audit_entry e where e.id = s.entry_id)");

        assertThat(trail.findings()).singleElement().asString()
                .startsWith("audit_seal " + seals + " (written ").contains("the chain now ends at " + (seals - 2));
    }

    @Test
    void shouldFindThatTheChainWasRewritten() {
        long seals = trail.report().seals();
        meddle("update audit_entry set author = 'nobody' where id = " + THIRD
                + "; truncate audit_seal; insert into audit_pending (entry_id) select id from audit_entry");
        trail.sealer().sealAll();

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.CHAIN_REWRITTEN, "audit_seal " + seals)
                .toString());
    }

    @Test
    void shouldNameEverything_whenSeveralThingsAreWrong() {
        meddle("update article_revision set byline = 'x'; update audit_entry set reason = 'x' where id = " + THIRD
                + "; delete from mention_decision");

        assertThat(trail.kinds()).containsExactlyInAnyOrder(Kind.ROW_ALTERED, Kind.ROW_ALTERED, Kind.ROW_ALTERED,
                Kind.ENTRY_ALTERED, Kind.ROW_DELETED);
    }

    @Test
    void shouldSayWhenTheHeadsAreGoneOrDamaged() throws IOException {
        Path heads = directory.resolve("heads");
        Files.writeString(heads, "nonsense\n", StandardOpenOption.APPEND);
        assertThat(trail.kinds()).containsExactly(Kind.HEAD_FILE_DAMAGED);

        Files.delete(heads);
        assertThat(trail.kinds()).containsExactly(Kind.HEAD_FILE_MISSING);
    }

    @Test
    void shouldNotMissWhatTheArchiveRemovedItself() {
        String removed = DATABASE.sql().column(String.class,
                "select cast(article_id as text) from article_revision where headline = 'Kop van b'").getFirst();
        core.transactions().run(() -> core.trail().record(AuditEntry.of("anna", AuditAction.REMOVED,
                new AuditSubject(AuditKind.ARTICLE, removed), "the import is undone")));
        meddle("delete from original where article_id = '" + removed
                + "'; delete from article_revision where article_id = '"
                + removed + "'; delete from article where id = '" + removed + "'");
        trail.sealer().sealAll();

        assertThat(trail.findings()).isEmpty();
    }
}
