package org.kroniek.core.rights.internal;

import java.util.List;
import java.util.UUID;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.change.SubjectKind;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.AccessState;

/** Stores a decision together with what the change log says of it. */
final class AccessChanges {

    private final AccessTable table;
    private final ChangeRecorder changes;

    AccessChanges(AccessTable table, ChangeRecorder changes) {
        this.table = table;
        this.changes = changes;
    }

    void store(AccessState state) {
        table.write(state);
        changes.record(ChangeSubject.of(state.article()), state.access().kind() == Access.Kind.WITHDRAWN
                ? ChangeAction.WITHDRAWN
                : ChangeAction.ACCESS);
        List<UUID> events = table.events(state.article());
        events.forEach(event -> changes.record(new ChangeSubject(SubjectKind.EVENT, event), ChangeAction.LINKED));
    }
}
