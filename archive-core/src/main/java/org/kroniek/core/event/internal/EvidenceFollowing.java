package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.article.RevisionKey;
import org.kroniek.core.article.RevisionListener;
import org.kroniek.core.article.StoredRevision;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EvidenceChange;
import org.kroniek.core.event.Signature;
import org.kroniek.core.text.AnchorRelocator;
import org.kroniek.core.text.ArticleText;

/**
 * Takes evidence along when its article is corrected. A passage that cannot be found stays with the revision it was
 * taken from, and is looked for again in the next one.
 */
public final class EvidenceFollowing implements RevisionListener {

    private static final Signature BY = new Signature(EvidenceChange.ARCHIVE, "the article was corrected");

    private final EntityManager entities;
    private final EvidenceMoves moves;
    private final ArticleTexts texts;

    public EvidenceFollowing(EntityManager entities, ChangeRecorder changes, Clock clock) {
        this.entities = entities;
        this.moves = new EvidenceMoves(entities, changes, clock);
        this.texts = new ArticleTexts(entities);
    }

    @Override
    public void stored(List<StoredRevision> revisions) {
        Map<UUID, StoredRevision> corrected = revisions.stream().filter(revision -> revision.number() > 1)
                .collect(Collectors.toMap(revision -> revision.article().value(), revision -> revision,
                        (_, later) -> later));
        if (!corrected.isEmpty()) {
            follow(evidence(corrected), corrected);
        }
    }

    private List<EvidenceRow> evidence(Map<UUID, StoredRevision> corrected) {
        return entities.createQuery("""
                select e from EvidenceRow e where e.articleId in :articles and e.active = true order by e.id""",
                EvidenceRow.class).setParameter("articles", corrected.keySet())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private void follow(List<EvidenceRow> evidence, Map<UUID, StoredRevision> corrected) {
        Map<RevisionKey, ArticleText> earlier = texts
                .revisions(evidence.stream().map(EvidenceFollowing::keyOf).collect(Collectors.toSet()));
        Map<RevisionKey, AnchorRelocator> relocators = new HashMap<>();
        List<EvidenceRow> moved = new ArrayList<>();
        for (EvidenceRow row : evidence) {
            StoredRevision now = Objects.requireNonNull(corrected.get(row.article().value()));
            AnchorRelocator relocator = relocators.computeIfAbsent(keyOf(row),
                    key -> AnchorRelocator.between(Objects.requireNonNull(earlier.get(key)), now.draft().text()));
            Position before = row.position();
            Position after = before.followed(relocator.follow(before.anchor()), now.number());
            if (!after.equals(before)) {
                row.place(after);
                moved.add(row);
            }
        }
        moves.record(moved, EvidenceChange.Action.FOLLOWED, BY);
    }

    private static RevisionKey keyOf(EvidenceRow row) {
        return new RevisionKey(row.article().value(), row.position().revision());
    }
}
