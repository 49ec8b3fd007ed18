package org.kroniek.core.importing.internal;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportTargets;
import org.kroniek.core.importing.internal.DocumentOutcome.Result;

/** Takes drafts to the archive of their kind. */
final class DraftStore {

    private static final String REASON = "import";

    private final ImportTargets targets;

    DraftStore(ImportTargets targets) {
        this.targets = targets;
    }

    /**
     * Stores drafts in the caller's transaction.
     *
     * @param drafts all of one kind: while articles are stored the names of authorities must not change, so the two lock
     *            the same row in different ways, and two portals that mixed them would wait for each other
     * @param author the account that delivers
     * @return what became of each, in order
     */
    List<DocumentOutcome> store(List<ImportDraft> drafts, String author) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        DocumentKind kind = drafts.getFirst().kind();
        return switch (kind) {
            case ARTICLE -> targets.articles().store(all(drafts, ImportDraft.Article.class, article -> article.draft()),
                    REASON, author).stream().map(DocumentOutcome::of).toList();
            case AUTHORITY -> targets.authorities()
                    .store(all(drafts, ImportDraft.Authority.class, authority -> authority.draft()), REASON, author)
                    .stream().map(DocumentOutcome::of).toList();
            case EVENT -> targets.events()
                    .store(all(drafts, ImportDraft.Event.class, event -> event.draft()), REASON, author)
                    .stream().map(DocumentOutcome::of).toList();
            case TERM -> all(drafts, ImportDraft.Term.class, Function.identity()).stream()
                    .map(term -> put(term, author)).toList();
        };
    }

    private static <D, R> List<R> all(List<ImportDraft> drafts, Class<D> kind, Function<D, R> draft) {
        return drafts.stream().map(kind::cast).map(draft).toList();
    }

    private DocumentOutcome put(ImportDraft.Term term, String author) {
        Result result = switch (targets.vocabularies().put(term.vocabulary(), term.code(), term.labels(), author)) {
            case ADDED -> Result.CREATED;
            case RENAMED -> Result.REVISED;
            case UNCHANGED -> Result.UNCHANGED;
        };
        return new DocumentOutcome.Taken(result, new Subject.Term(term.vocabulary(), term.code()),
                OptionalInt.empty());
    }
}
