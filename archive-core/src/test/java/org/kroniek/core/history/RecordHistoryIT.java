package org.kroniek.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.Drafts.draft;
import static org.kroniek.core.testing.EventDrafts.event;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.article.internal.JpaArticleCorrections;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.event.EventOutcome;
import org.kroniek.core.history.internal.StoredRecordHistory;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

class RecordHistoryIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;
    private RecordHistory history;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        history = new StoredRecordHistory(DATABASE.entities(), DATABASE.transactions(),
                new JpaArticleCorrections(DATABASE.entities(), core.recorder(), core.clock(),
                        List.of(core.analysis().listener(), core.events().following())),
                core.authorities().service(), core.events().service());
    }

    private ArticleId article() {
        String name = UUID.randomUUID().toString();
        ArticleId article = core.storeOne(draft(name, "Eerst zei het dit.")).article();
        core.storeOne(draft(name, "Daarna zei het dat."));
        return article;
    }

    @Test
    void shouldTellVersionsOfAnArticleApart() {
        ChangeSubject article = ChangeSubject.of(article());

        VersionDifference difference = history.difference(article, 1, 2).orElseThrow();

        assertThat(history.versions(article)).extracting(RecordVersion::number, RecordVersion::author)
                .containsExactly(tuple(1, "tester"),
                        tuple(2, "tester"));
        assertThat(difference.fields()).isEmpty();
        assertThat(difference.text().pieces()).contains(new TextPiece(TextPiece.Kind.REMOVED, "dit."));
        assertThat(history.difference(article, 1, 7)).isEmpty();
    }

    @Test
    void shouldGoBackToARevision_withItsOriginal() {
        ArticleId article = article();
        ChangeSubject subject = ChangeSubject.of(article);

        assertThat(history.restore(subject, 1, 1, "terug", "anna")).isEqualTo(new RestoreOutcome.Outdated(2));
        assertThat(history.restore(subject, 2, 9, "terug", "anna")).isEqualTo(new RestoreOutcome.NotFound());
        assertThat(history.restore(subject, 2, 1, "terug", "anna")).isEqualTo(new RestoreOutcome.Restored(3));
        assertThat(history.restore(subject, 3, 1, "nog eens", "anna")).isEqualTo(new RestoreOutcome.Unchanged(3));

        assertThat(history.difference(subject, 1, 3).orElseThrow().isEmpty()).isTrue();
        assertThat(history.versions(subject).getLast().reason()).isEqualTo("terug");
        assertThat(core.snapshots().original(article).orElseThrow().bytes()).asString().isEqualTo("Eerst zei het dit.");
        assertThat(core.snapshots().article(article).orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void shouldTellFieldsOfAnAuthorityApart_andGoBack() {
        var made = (AuthorityOutcome.Created) core.authorities().store(person("h1", "Anna de Wit")).getFirst();
        core.authorities().store(person("h1", "Anna de Wit", "A. de Wit"));
        ChangeSubject person = ChangeSubject.of(made.authority());

        assertThat(history.difference(person, 1, 2).orElseThrow().fields()).containsExactly(
                new FieldChange("names", List.of(), List.of(FieldValue.of("A. de Wit (alternate, nl)"))));
        assertThat(history.restore(person, 2, 1, "terug", "anna")).isEqualTo(new RestoreOutcome.Restored(3));
        assertThat(history.difference(person, 1, 3).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void shouldTellFieldsOfAnEventApart_andGoBack() {
        var made = (EventOutcome.Created) core.events().storeOne(event("h1").titled("Optocht").draft());
        core.events().storeOne(event("h1").titled("Betoging").type("unrest").draft());
        ChangeSubject subject = ChangeSubject.of(made.event());

        assertThat(history.difference(subject, 1, 2).orElseThrow().fields()).extracting(FieldChange::field)
                .containsExactly("titles", "type");
        assertThat(history.versions(subject)).noneMatch(RecordVersion::published);
        assertThat(history.restore(subject, 2, 1, "terug", "anna")).isEqualTo(new RestoreOutcome.Restored(3));
        assertThat(history.restore(subject, 3, 1, "terug", "anna")).isEqualTo(new RestoreOutcome.Unchanged(3));
    }
}
