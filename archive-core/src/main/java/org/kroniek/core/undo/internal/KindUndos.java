package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.article.ArticleTraces;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.undo.KeptReason;

/** All kinds of documents, each taken back in its own way. */
final class KindUndos {

    private final Map<DocumentKind, KindUndo> kinds = new EnumMap<>(DocumentKind.class);

    KindUndos(EntityManager entities, ArticleTraces traces, ChangeRecorder changes) {
        kinds.put(DocumentKind.ARTICLE, new ArticleUndo(entities, traces, changes));
        kinds.put(DocumentKind.AUTHORITY, new AuthorityUndo(entities, changes));
        kinds.put(DocumentKind.EVENT, new EventUndo(entities, changes));
        kinds.put(DocumentKind.TERM, new TermUndo(entities));
    }

    /** @param made of one kind, at least one */
    void lock(List<Made> made) {
        of(made).lock(made);
    }

    /** @param made of one kind */
    Map<Object, KeptReason> held(UUID importId, List<Made> made) {
        return made.isEmpty() ? Map.of() : of(made).held(importId, made);
    }

    /** @param made of one kind */
    void takeBack(UUID importId, List<Made> made) {
        if (!made.isEmpty()) {
            of(made).takeBack(importId, made);
        }
    }

    private KindUndo of(List<Made> made) {
        return Objects.requireNonNull(kinds.get(made.getFirst().kind()));
    }

    static Map<DocumentKind, List<Made>> byKind(List<Made> made) {
        return made.stream().collect(Collectors.groupingBy(Made::kind, () -> new EnumMap<>(DocumentKind.class),
                Collectors.toList()));
    }
}
