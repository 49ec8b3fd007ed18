package org.kroniek.core.audit.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.audit.HistoryReader;
import org.kroniek.core.audit.RecordedEntry;
import org.kroniek.core.audit.TrailFilter;
import org.kroniek.core.paging.Page;
import org.kroniek.core.transaction.Transactions;

/** Reads the trail on PostgreSQL, backwards by the numbers of its entries. */
public final class PostgresHistoryReader implements HistoryReader {

    private static final String SELECT = """
            select id, recorded_at, author, action, subject_kind, subject_id, number, reason, detail
            from audit_entry where id < :before""";

    private final EntityManager entities;
    private final Transactions transactions;

    public PostgresHistoryReader(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public Page<RecordedEntry> entries(TrailFilter filter, Optional<String> after, int size) {
        long before = after.map(Page::placeNumber).orElse(Long.MAX_VALUE);
        Map<String, Object> wanted = new LinkedHashMap<>();
        filter.kind().ifPresent(kind -> wanted.put("subject_kind = :kind", kind.name()));
        filter.subject().ifPresent(id -> wanted.put("subject_id = :subject", id));
        filter.author().ifPresent(author -> wanted.put("author = :author", author));
        filter.action().ifPresent(action -> wanted.put("action = :action", action.name()));
        filter.since().ifPresent(since -> wanted.put("recorded_at >= :since", since));
        filter.until().ifPresent(until -> wanted.put("recorded_at < :until", until));
        List<RecordedEntry> rows = transactions.call(() -> rows(wanted, before, size + 1));
        boolean more = rows.size() > size;
        List<RecordedEntry> page = more ? rows.subList(0, size) : rows;
        return new Page<>(page, more ? Optional.of(String.valueOf(page.getLast().id())) : Optional.empty());
    }

    private List<RecordedEntry> rows(Map<String, Object> wanted, long before, int most) {
        StringBuilder sql = new StringBuilder(SELECT);
        wanted.keySet().forEach(condition -> sql.append(" and ").append(condition));
        Query query = entities.createNativeQuery(sql.append(" order by id desc").toString(), Object[].class)
                .setParameter("before", before).setMaxResults(most);
        wanted.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static RecordedEntry entry(Object[] row) {
        return new RecordedEntry(((Number) row[0]).longValue(), (Instant) row[1], (String) row[2], (String) row[3],
                (String) row[4], (String) row[5],
                row[6] == null ? OptionalLong.empty() : OptionalLong.of(((Number) row[6]).longValue()),
                (String) row[7], Optional.ofNullable((String) row[8]));
    }
}
