package org.kroniek.core.article.internal;

import java.time.Clock;
import java.util.List;
import org.kroniek.core.article.RevisionListener;
import org.kroniek.core.article.StoredRevision;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.AccessRecorder;
import org.kroniek.core.rights.AccessState;
import org.kroniek.core.rights.ArticleAccess;

/**
 * Heeds what a delivery says of who may read an article: of a new article, in the transaction that stores it, so that none is open for
 * a moment that should not be. Later deliveries change nothing of it: that is for editors, whose decisions would be lost otherwise.
 */
public final class DeliveredAccess implements RevisionListener {

    private static final String REASON = "As delivered";

    private final AccessRecorder access;
    private final Clock clock;

    public DeliveredAccess(AccessRecorder access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void stored(List<StoredRevision> revisions) {
        revisions.stream().filter(revision -> revision.number() == 1)
                .filter(revision -> !revision.draft().access().equals(Access.OPEN))
                .forEach(revision -> access.record(new AccessState(revision.article(), 1, revision.draft().access(),
                        REASON, ArticleAccess.SYSTEM, clock.instant())));
    }
}
