package org.kroniek.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.audit.internal.PostgresHistoryReader;
import org.kroniek.core.paging.Page;
import org.kroniek.core.paging.UnknownPlaceException;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

class HistoryReaderIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final AuditSubject LATER = new AuditSubject(AuditKind.NAME, "later");

    private static boolean written;

    private final CoreServices core = CoreServices.on(DATABASE);
    private final HistoryReader reader = new PostgresHistoryReader(DATABASE.entities(), DATABASE.transactions());

    @BeforeEach
    void write() {
        if (!written) {
            record("anna", AuditAction.DISMISSED, new AuditSubject(AuditKind.NAME, "a"));
            record("bert", AuditAction.DISMISSED, new AuditSubject(AuditKind.NAME, "b"));
            core.clock().advance(Duration.ofDays(1));
            record("anna", AuditAction.REINSTATED, LATER);
            written = true;
        }
    }

    private void record(String author, AuditAction action, AuditSubject subject) {
        core.transactions().run(() -> core.trail().record(new AuditEntry(author, action, subject, "omdat",
                Optional.of("zo"))));
    }

    private List<String> subjects(TrailFilter filter) {
        return reader.entries(filter, Optional.empty(), 10).items().stream().map(RecordedEntry::subject).toList();
    }

    private static TrailFilter by(Optional<String> author, Optional<AuditAction> action, Optional<Instant> since,
            Optional<Instant> until) {
        return new TrailFilter(Optional.empty(), Optional.empty(), author, action, since, until);
    }

    @Test
    void shouldFindByWhoWhatAndWhen() {
        RecordedEntry later = reader.entries(TrailFilter.of(LATER), Optional.empty(), 10).items().getFirst();

        assertThat(later.reason()).isEqualTo("omdat");
        assertThat(later.detail()).contains("zo");
        assertThat(subjects(by(Optional.of("anna"), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("later", "a");
        assertThat(subjects(by(Optional.empty(), Optional.of(AuditAction.DISMISSED), Optional.empty(),
                Optional.empty()))).containsExactly("b", "a");
        assertThat(subjects(by(Optional.empty(), Optional.empty(), Optional.of(later.at()), Optional.empty())))
                .containsExactly("later");
        assertThat(subjects(by(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(later.at()))))
                .containsExactly("b", "a");
    }

    @Test
    void shouldGoOnWhereAPageEnded() {
        TrailFilter all = by(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Page<RecordedEntry> first = reader.entries(all, Optional.empty(), 2);
        Page<RecordedEntry> second = reader.entries(all, first.next(), 2);

        assertThat(first.items()).extracting(RecordedEntry::subject).containsExactly("later", "b");
        assertThat(second.items()).extracting(RecordedEntry::subject).containsExactly("a");
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> reader.entries(all, Optional.of("x"), 2)).isInstanceOf(UnknownPlaceException.class);
    }
}
