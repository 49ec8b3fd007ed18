package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.authority.MergeOutcome;
import org.kroniek.core.authority.MergeOutcome.Reason;
import org.kroniek.core.authority.internal.Merges.Standing;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.AuthorityId;

/** Merges records and parts them again, and tells all who show them. */
final class Merging {

    private final Merges merges;
    private final NameChanges names;
    private final Dependents dependents;
    private final ChangeRecorder changes;

    Merging(EntityManager entities, ChangeRecorder changes, Clock clock) {
        this.merges = new Merges(entities, clock);
        this.names = new NameChanges(entities);
        this.dependents = new Dependents(entities, clock);
        this.changes = changes;
    }

    MergeOutcome merge(AuthorityId absorbed, AuthorityId survivor, String reason, String author) {
        Optional<Standing> from = merges.standing(absorbed);
        Optional<Standing> into = merges.standing(survivor);
        if (from.isEmpty() || into.isEmpty()) {
            return new MergeOutcome.NotFound(from.isEmpty() ? absorbed : survivor);
        }
        Optional<Reason> refusal = refusal(from.get(), into.get());
        if (refusal.isPresent()) {
            return new MergeOutcome.Refused(refusal.get());
        }
        names.listAllOf(absorbed.value());
        merges.join(absorbed.value(), into.get(), reason, author);
        UUID end = into.get().survivor();
        dependents.areNamedOtherwise(List.of(end));
        log(absorbed, end);
        return new MergeOutcome.Done(new AuthorityId(end));
    }

    private static Optional<Reason> refusal(Standing absorbed, Standing survivor) {
        if (absorbed.id().equals(survivor.id())) {
            return Optional.of(Reason.SAME_RECORD);
        }
        if (!absorbed.kind().equals(survivor.kind())) {
            return Optional.of(Reason.OTHER_KIND);
        }
        if (absorbed.isMerged()) {
            return Optional.of(Reason.ALREADY_MERGED);
        }
        return survivor.survivor().equals(absorbed.id()) ? Optional.of(Reason.CYCLE) : Optional.empty();
    }

    MergeOutcome unmerge(AuthorityId absorbed, String reason, String author) {
        Optional<Standing> standing = merges.standing(absorbed);
        if (standing.isEmpty()) {
            return new MergeOutcome.NotFound(absorbed);
        }
        if (!standing.get().isMerged()) {
            return new MergeOutcome.Refused(Reason.NOT_MERGED);
        }
        UUID end = standing.get().survivor();
        dependents.areNamedOtherwise(List.of(end)); // while they are still one
        merges.part(absorbed.value(), reason, author);
        names.listAllOf(absorbed.value());
        log(absorbed, end);
        return new MergeOutcome.Done(absorbed);
    }

    /** Neither record says anything else than before; but one of them is shown in the other, or no longer. */
    private void log(AuthorityId absorbed, UUID survivor) {
        changes.record(ChangeSubject.of(absorbed), ChangeAction.LINKED);
        changes.record(ChangeSubject.of(new AuthorityId(survivor)), ChangeAction.LINKED);
    }
}
