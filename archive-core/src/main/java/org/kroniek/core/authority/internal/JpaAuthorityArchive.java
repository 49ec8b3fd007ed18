package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.authority.AuthorityArchive;
import org.kroniek.core.authority.AuthorityCheck;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.authority.AuthorityOutcome.Reason;
import org.kroniek.core.authority.AuthorityProblem;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.Identities;
import org.kroniek.core.naming.ExternalIdentifier;

/** Takes lists in, many drafts with a fixed number of statements. */
public final class JpaAuthorityArchive implements AuthorityArchive {

    private final Identities identities;
    private final NameChanges names;
    private final StoredRecords stored;
    private final RecordWriter writer;

    public JpaAuthorityArchive(EntityManager entities, ChangeRecorder changes, Identities identities, Clock clock) {
        this.identities = identities;
        this.names = new NameChanges(entities);
        this.stored = new StoredRecords(entities);
        this.writer = new RecordWriter(entities, changes, clock);
    }

    @Override
    public List<AuthorityOutcome> store(List<AuthorityDraft> drafts, String reason, String author) {
        names.lock();
        Map<ListedAs, EditedRecord> records = stored.listed(drafts.stream().map(JpaAuthorityArchive::key).toList());
        Map<ExternalIdentifier, UUID> owners = stored
                .owners(drafts.stream().flatMap(draft -> draft.identifiers().stream()).toList());
        List<AuthorityOutcome> outcomes = new ArrayList<>(drafts.size());
        for (AuthorityDraft draft : drafts) {
            EditedRecord record = Optional.ofNullable(records.get(key(draft)))
                    .orElseGet(() -> EditedRecord.begun(identities.next(), Optional.of(key(draft))));
            AuthorityOutcome outcome = refusal(draft, record).orElseGet(() -> take(draft, record, owners));
            if (!(outcome instanceof AuthorityOutcome.Refused)) {
                records.put(key(draft), record);
                owners.values().removeIf(record.id()::equals);
                record.content().identifiers().forEach(identifier -> owners.put(identifier, record.id()));
            }
            outcomes.add(outcome);
        }
        writer.write(records.values(), reason, author);
        return outcomes;
    }

    private static ListedAs key(AuthorityDraft draft) {
        return new ListedAs(draft.source(), draft.externalId());
    }

    private static Optional<AuthorityOutcome> refusal(AuthorityDraft draft, EditedRecord record) {
        List<AuthorityProblem> problems = AuthorityCheck.problems(draft);
        if (!problems.isEmpty()) {
            return refused(Reason.INVALID, problems.getFirst().toString());
        }
        return record.hasKind(draft.kind()) ? Optional.empty() : refused(Reason.OTHER_KIND, draft.kind().name());
    }

    /** Of what the record would say: an identifier that an editor has given to another is not asked for again. */
    private static Optional<AuthorityOutcome> taken(AuthorityContent content, EditedRecord record,
            Map<ExternalIdentifier, UUID> owners) {
        return content.identifiers().stream()
                .filter(identifier -> !Objects.equals(owners.getOrDefault(identifier, record.id()), record.id()))
                .findFirst().flatMap(taken -> refused(Reason.IDENTIFIER_TAKEN, taken.value()));
    }

    private static Optional<AuthorityOutcome> refused(Reason reason, String detail) {
        return Optional.of(new AuthorityOutcome.Refused(reason, detail));
    }

    private static AuthorityOutcome take(AuthorityDraft draft, EditedRecord record,
            Map<ExternalIdentifier, UUID> owners) {
        AuthorityContent said = draft.content();
        if (record.delivered().equals(Optional.of(said))) {
            return new AuthorityOutcome.Unchanged(record.authority());
        }
        boolean known = record.version() > 0;
        AuthorityContent content = known ? Redelivery.of(record, said) : said;
        Optional<AuthorityOutcome> taken = taken(content, record, owners);
        if (taken.isPresent()) {
            return taken.get();
        }
        record.deliver(said);
        if (known && record.content().equals(content)) {
            return new AuthorityOutcome.Unchanged(record.authority());
        }
        record.say(content);
        return known
                ? new AuthorityOutcome.Revised(record.authority(), record.version())
                : new AuthorityOutcome.Created(record.authority());
    }
}
