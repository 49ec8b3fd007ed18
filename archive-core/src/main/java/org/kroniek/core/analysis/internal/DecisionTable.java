package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/** Mentions on which editors have decided. */
final class DecisionTable {

    private static final String SELECT = """
            select t.id, t.article_id, t.revision, t.part, t.span_start, t.span_end, t.surface, t.status, %s, %s
            from mention t where t.article_id = any(:articles) and t.status in ('CONFIRMED', 'REJECTED')
            order by t.id""".formatted(MentionRow.AUTHORITY, MentionRow.CANDIDATES);

    private static final String MOVE = """
            update mention set revision = :revision, span_start = :start, span_end = :end where id = :id""";

    private final EntityManager entities;

    DecisionTable(EntityManager entities) {
        this.entities = entities;
    }

    /** Articles without any are absent. */
    Map<ArticleId, List<Decision>> of(Collection<ArticleId> articles) {
        List<?> rows = entities.createNativeQuery(SELECT, Object[].class)
                .setParameter("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new)).getResultList();
        return rows.stream().map(row -> decision((Object[]) row)).collect(Collectors.groupingBy(Decision::article));
    }

    private static Decision decision(Object[] row) {
        return new Decision(((Number) row[0]).longValue(), new ArticleId((UUID) row[1]), (Integer) row[2],
                TextPart.valueOf((String) row[3]), new TextSpan((Integer) row[4], (Integer) row[5]), (String) row[6],
                row[7].equals("CONFIRMED"), Optional.ofNullable((UUID) row[8]).map(AuthorityId::new),
                MentionRow.ids((String) row[9]));
    }

    /** Puts decisions where they stand in a new revision. */
    void move(List<Decision> decisions) {
        decisions.forEach(decision -> entities.createNativeQuery(MOVE).setParameter("id", decision.id())
                .setParameter("revision", decision.revision()).setParameter("start", decision.span().start())
                .setParameter("end", decision.span().end()).executeUpdate());
    }
}
