package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.authority.AuthorityMerge;
import org.kroniek.core.authority.AuthorityProblem;
import org.kroniek.core.authority.AuthorityService;
import org.kroniek.core.authority.AuthorityVersion;
import org.kroniek.core.authority.EditOutcome;
import org.kroniek.core.authority.MergeOutcome;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.Identities;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.transaction.Transactions;

/** Editors' work on authorities in the database. */
public final class JpaAuthorityService implements AuthorityService {

    private final Transactions transactions;
    private final Identities identities;
    private final NameChanges names;
    private final StoredRecords stored;
    private final EditCheck check;
    private final RecordWriter writer;
    private final History history;
    private final Merges merges;
    private final Merging merging;

    public JpaAuthorityService(EntityManager entities, Transactions transactions, ChangeRecorder changes,
            Identities identities, Clock clock) {
        this.transactions = transactions;
        this.identities = identities;
        this.names = new NameChanges(entities);
        this.stored = new StoredRecords(entities);
        this.check = new EditCheck(entities);
        this.writer = new RecordWriter(entities, changes, clock);
        this.history = new History(entities);
        this.merges = new Merges(entities, clock);
        this.merging = new Merging(entities, changes, clock);
    }

    @Override
    public EditOutcome create(AuthorityContent content, String reason, String author) {
        return changing(() -> say(EditedRecord.begun(identities.next(), Optional.empty()), content, reason, author));
    }

    @Override
    public EditOutcome revise(AuthorityId id, int expectedVersion, AuthorityContent content, String reason,
            String author) {
        return edit(id, record -> record.version() == expectedVersion
                ? say(record, content, reason, author)
                : new EditOutcome.Outdated(record.version()));
    }

    @Override
    public EditOutcome addName(AuthorityId id, NameVariant name, String reason, String author) {
        return edit(id, record -> {
            List<NameVariant> more = new ArrayList<>(record.content().names());
            more.add(name);
            return say(record, record.content().withNames(more), reason, author);
        });
    }

    @Override
    public EditOutcome removeName(AuthorityId id, NameVariant name, String reason, String author) {
        return edit(id, record -> {
            List<NameVariant> fewer = new ArrayList<>(record.content().names());
            return fewer.remove(name)
                    ? say(record, record.content().withNames(fewer), reason, author)
                    : new EditOutcome.NotFound();
        });
    }

    @Override
    public EditOutcome restore(AuthorityId id, int expectedVersion, int version, String reason, String author) {
        return edit(id, record -> {
            if (record.version() != expectedVersion) {
                return new EditOutcome.Outdated(record.version());
            }
            return history.version(id, version).map(earlier -> say(record, earlier.content(), reason, author))
                    .orElseGet(EditOutcome.NotFound::new);
        });
    }

    @Override
    public MergeOutcome merge(AuthorityId absorbed, AuthorityId survivor, String reason, String author) {
        return changing(() -> merging.merge(absorbed, survivor, reason, author));
    }

    @Override
    public MergeOutcome unmerge(AuthorityId absorbed, String reason, String author) {
        return changing(() -> merging.unmerge(absorbed, reason, author));
    }

    @Override
    public Optional<AuthorityVersion> current(AuthorityId id) {
        return transactions.call(() -> history.current(id));
    }

    @Override
    public List<AuthorityVersion> history(AuthorityId id) {
        return transactions.call(() -> history.versions(id));
    }

    @Override
    public List<AuthorityMerge> merges(AuthorityId id) {
        return transactions.call(() -> merges.history(id));
    }

    private <T> T changing(Supplier<T> work) {
        return transactions.call(() -> {
            names.lock();
            return work.get();
        });
    }

    private EditOutcome edit(AuthorityId id, Function<EditedRecord, EditOutcome> work) {
        return changing(() -> stored.byId(id.value()).map(work).orElseGet(EditOutcome.NotFound::new));
    }

    private EditOutcome say(EditedRecord record, AuthorityContent content, String reason, String author) {
        if (!record.isNew() && record.content().equals(content)) {
            return new EditOutcome.Unchanged(record.authority(), record.version());
        }
        List<AuthorityProblem> problems = check.problems(record, content);
        if (!problems.isEmpty()) {
            return new EditOutcome.Invalid(problems);
        }
        Map<ExternalIdentifier, UUID> owners = stored.owners(content.identifiers());
        owners.values().removeIf(record.id()::equals);
        if (!owners.isEmpty()) {
            Map.Entry<ExternalIdentifier, UUID> taken = owners.entrySet().iterator().next();
            return new EditOutcome.IdentifierTaken(taken.getKey(), new AuthorityId(taken.getValue()));
        }
        record.say(content);
        writer.write(List.of(record), reason, author);
        return new EditOutcome.Stored(record.authority(), record.version());
    }
}
