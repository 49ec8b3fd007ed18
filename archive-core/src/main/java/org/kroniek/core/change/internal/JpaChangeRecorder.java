package org.kroniek.core.change.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;

/** Writes the change log with JPA, so that its rows join the batch of the change itself. */
public final class JpaChangeRecorder implements ChangeRecorder {

    private final EntityManager entities;
    private final Clock clock;

    public JpaChangeRecorder(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void record(ChangeSubject subject, ChangeAction action) {
        entities.persist(new ChangeRow(subject, action, clock.instant()));
    }
}
