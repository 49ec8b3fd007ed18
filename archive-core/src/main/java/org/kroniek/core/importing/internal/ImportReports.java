package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportedDuplicates;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.importing.KindCounts;
import org.kroniek.core.transaction.Transactions;

/** Tells how imports stand. */
final class ImportReports {

    private static final String DUPLICATES = """
            select count(distinct n.shown_group), count(distinct n.article_id)
            from document_of_import d join near_duplicate_article n on n.article_id = d.article_id
            where d.import_id = :id and n.shown_group is not null""";

    private final EntityManager entities;
    private final Transactions transactions;

    ImportReports(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    Optional<ImportReport> report(ImportId id) {
        return transactions.call(() -> Optional.ofNullable(entities.find(ImportJobRow.class, id.value()))
                .filter(job -> job.state() != ImportState.RECEIVING).map(job -> report(id, job)));
    }

    private ImportReport report(ImportId id, ImportJobRow job) {
        Map<DocumentKind, KindCounts> kinds = kinds(id.value());
        return new ImportReport(id, job.state(), job.submittedBy(), job.submittedAt(), job.startedAt(),
                job.finishedAt(), job.counts(), kinds, job.total(), job.progress(),
                problems(id.value(), 0, ImportReport.MAX_PROBLEMS), problemCount(id.value()),
                kinds.containsKey(DocumentKind.ARTICLE) ? articles(id.value()) : List.of());
    }

    private Map<DocumentKind, KindCounts> kinds(UUID id) {
        List<?> rows = entities.createNativeQuery("""
                select kind, created, revised, unchanged from import_count where import_id = :id""")
                .setParameter("id", id).getResultList();
        Map<DocumentKind, KindCounts> kinds = new EnumMap<>(DocumentKind.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            kinds.put(DocumentKind.valueOf((String) columns[0]),
                    new KindCounts((Integer) columns[1], (Integer) columns[2], (Integer) columns[3]));
        }
        return kinds;
    }

    List<ImportProblem> problems(ImportId id, int from, int size) {
        return transactions.call(() -> problems(id.value(), from, size));
    }

    ImportedDuplicates duplicates(ImportId id) {
        return transactions.call(() -> {
            Object[] row = (Object[]) entities.createNativeQuery(DUPLICATES, Object[].class)
                    .setParameter("id", id.value()).getSingleResult();
            return new ImportedDuplicates((Long) row[0], (Long) row[1]);
        });
    }

    private List<ImportProblem> problems(UUID id, int from, int size) {
        return entities
                .createQuery(
                        "select p from ImportProblemRow p where p.importId = :id order by coalesce(p.item, 0), p.id",
                        ImportProblemRow.class)
                .setParameter("id", id).setFirstResult(from).setMaxResults(size).getResultStream()
                .map(ImportProblemRow::problem).toList();
    }

    private long problemCount(UUID id) {
        return entities.createQuery("select count(p) from ImportProblemRow p where p.importId = :id", Long.class)
                .setParameter("id", id).getSingleResult();
    }

    private List<ArticleId> articles(UUID id) {
        List<?> articles = entities.createNativeQuery("""
                select article_id from document_of_import
                where import_id = :id and article_id is not null order by item""", UUID.class)
                .setParameter("id", id).setMaxResults(ImportReport.MAX_ARTICLES).getResultList();
        return articles.stream().map(article -> new ArticleId((UUID) article)).toList();
    }
}
