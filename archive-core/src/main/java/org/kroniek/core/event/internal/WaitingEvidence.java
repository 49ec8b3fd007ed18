package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.article.RevisionKey;
import org.kroniek.core.event.EvidenceInReview;
import org.kroniek.core.event.EvidenceInReview.Quotation;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.transaction.Transactions;

/** Reads the evidence that waits for an editor, with what stood around it then and now. */
final class WaitingEvidence {

    /** Code points shown on each side: two lines or three, enough to see what the passage is about. */
    private static final int SURROUNDINGS = 200;

    private final EntityManager entities;
    private final Transactions transactions;
    private final EventSnapshots snapshots;
    private final EventQueries queries;
    private final ArticleTexts texts;

    WaitingEvidence(EntityManager entities, Transactions transactions, EventSnapshots snapshots) {
        this.entities = entities;
        this.transactions = transactions;
        this.snapshots = snapshots;
        this.queries = new EventQueries(entities);
        this.texts = new ArticleTexts(entities);
    }

    private record Read(List<ShownEvidence> evidence, Map<UUID, StoredEvent> events,
            Map<RevisionKey, ArticleText> texts, Map<UUID, Integer> current) {}

    Page<EvidenceInReview> page(Optional<UUID> after, int size) {
        Read read = transactions.call(() -> read(queries.waiting(after, size + 1)));
        boolean more = read.evidence().size() > size;
        List<ShownEvidence> shown = more ? read.evidence().subList(0, size) : read.evidence();
        ShownNames names = snapshots.types();
        return new Page<>(shown.stream().map(one -> item(one, read, names)).toList(),
                more ? Optional.of(shown.getLast().row().id().toString()) : Optional.empty());
    }

    private Read read(List<ShownEvidence> evidence) {
        if (evidence.isEmpty()) {
            return new Read(List.of(), Map.of(), Map.of(), Map.of());
        }
        Set<UUID> events = evidence.stream().map(one -> one.row().event().value()).collect(Collectors.toSet());
        Set<RevisionKey> wanted = new HashSet<>();
        evidence.forEach(one -> {
            wanted.add(new RevisionKey(one.row().article().value(), one.row().position().basisRevision()));
            wanted.add(new RevisionKey(one.row().article().value(), one.row().position().revision()));
        });
        return new Read(evidence,
                queries.events(events, Set.of(EventStatus.values())).stream()
                        .collect(Collectors.toMap(event -> event.row().id(), event -> event)),
                texts.revisions(wanted),
                current(evidence.stream().map(one -> one.row().article().value()).distinct().toList()));
    }

    private Map<UUID, Integer> current(Collection<UUID> articles) {
        Map<UUID, Integer> current = new HashMap<>();
        entities.createQuery("select a.id, a.currentRevision from Article a where a.id in :ids", Object[].class)
                .setParameter("ids", articles).getResultList()
                .forEach(row -> current.put((UUID) row[0], (Integer) row[1]));
        return current;
    }

    private static EvidenceInReview item(ShownEvidence one, Read read, ShownNames names) {
        StoredEvent event = Objects.requireNonNull(read.events().get(one.row().event().value()));
        UUID article = one.row().article().value();
        Position position = one.row().position();
        Quotation seen = quotation(read, article, position.basisRevision(), position.basis());
        Optional<Quotation> now = position.state() == EvidenceState.MOVED
                ? Optional.of(quotation(read, article, position.revision(), position.anchor().span()))
                : Optional.empty();
        return new EvidenceInReview(names.reference(event), event.row().status(), one.snapshot(), seen, now,
                Objects.requireNonNull(read.current().get(article)));
    }

    private static Quotation quotation(Read read, UUID article, int revision, TextSpan span) {
        String text = Objects.requireNonNull(read.texts().get(new RevisionKey(article, revision))).canonical();
        int length = text.codePointCount(0, text.length());
        return new Quotation(revision, new TextSpan(Math.max(0, span.start() - SURROUNDINGS), span.start()).in(text),
                span.in(text), new TextSpan(span.end(), Math.min(length, span.end() + SURROUNDINGS)).in(text));
    }
}
