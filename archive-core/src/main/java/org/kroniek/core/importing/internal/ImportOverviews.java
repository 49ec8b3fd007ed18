package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportOverview;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.paging.Page;
import org.kroniek.core.transaction.Transactions;

/** Lists imports. Their identities are in the order of time. */
final class ImportOverviews {

    private static final String LIST = "select j from ImportJobRow j where j.state <> :receiving %s order by j.id desc";

    private static final String FILES = """
            select p.key.importId, count(p), min(case when p.key.ordinal = 0 then p.fileName end)
            from ImportPartRow p where p.key.importId in :ids group by p.key.importId""";

    private final EntityManager entities;
    private final Transactions transactions;

    ImportOverviews(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    Page<ImportOverview> list(Optional<ImportId> after, int size) {
        return transactions.call(() -> {
            List<ImportJobRow> jobs = jobs(after, size + 1);
            List<ImportJobRow> shown = jobs.subList(0, Math.min(size, jobs.size()));
            Map<UUID, Files> files = files(shown.stream().map(ImportJobRow::id).toList());
            Optional<String> next = jobs.size() > size
                    ? Optional.of(shown.getLast().id().toString())
                    : Optional.empty();
            return new Page<>(shown.stream().map(job -> overview(job, files.getOrDefault(job.id(), Files.NONE)))
                    .toList(), next);
        });
    }

    private List<ImportJobRow> jobs(Optional<ImportId> after, int limit) {
        TypedQuery<ImportJobRow> query = entities.createQuery(
                LIST.formatted(after.isPresent() ? "and j.id < :after" : ""), ImportJobRow.class)
                .setParameter("receiving", ImportState.RECEIVING).setMaxResults(limit);
        after.ifPresent(id -> query.setParameter("after", id.value()));
        return query.getResultList();
    }

    private record Files(int number, Optional<String> first) {
        static final Files NONE = new Files(0, Optional.empty());
    }

    private Map<UUID, Files> files(List<UUID> ids) {
        Map<UUID, Files> files = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(FILES, Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> files.put((UUID) row[0],
                            new Files(((Long) row[1]).intValue(), Optional.ofNullable((String) row[2]))));
        }
        return files;
    }

    private static ImportOverview overview(ImportJobRow job, Files files) {
        return new ImportOverview(new ImportId(job.id()), job.state(), job.submittedBy(), job.submittedAt(),
                files.first(), files.number(), job.counts(), job.progress());
    }
}
