package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/** Writes what editors decide on mentions, with its history. Who calls holds the article locked. */
final class DecidedMentionTable {

    private static final String CONFIRM = """
            update mention m set status = 'CONFIRMED', authority_id = :authority, candidates = null,
                decided_by = :by, decided_at = :at, reason = :reason
            from article a where m.id = :id and a.id = m.article_id and a.current_revision = m.revision""";

    private static final String REJECT = """
            update mention m set status = 'REJECTED', decided_by = :by, decided_at = :at, reason = :reason
            from article a where m.id = :id and a.id = m.article_id and a.current_revision = m.revision""";

    private static final String DECIDED = """
            select id from mention where id = :id and status in ('CONFIRMED', 'REJECTED')""";

    private static final String MARK = """
            insert into mention (article_id, revision, part, span_start, span_end, surface, status, method, confidence,
                authority_id, decided_by, decided_at, reason)
            values (:article, :revision, :part, :start, :end, :surface, 'CONFIRMED', 'EDITOR', 1, :authority, :by, :at,
                :reason)
            returning id""";

    private static final String CONFIRMED_AT = """
            select id from mention where article_id = :article and revision = :revision and part = :part
                and span_start < :end and span_end > :start and status = 'CONFIRMED' limit 1""";

    private static final String NOTE = """
            insert into mention_decision (mention_id, article_id, revision, part, span_start, span_end, surface,
                decision, authority_id, decided_by, decided_at, reason)
            select id, article_id, revision, part, span_start, span_end, surface, :decision, authority_id, :by, :at,
                :reason
            from mention where id = :id""";

    private static final String HISTORY = """
            select mention_id, revision, part, span_start, span_end, surface, decision, authority_id, decided_by,
                decided_at, reason
            from mention_decision where article_id = :article order by id desc""";

    private final EntityManager entities;

    DecidedMentionTable(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ArticleId> articleOf(long mention) {
        return first(entities.createNativeQuery("select article_id from mention where id = :id", UUID.class)
                .setParameter("id", mention)).map(UUID.class::cast).map(ArticleId::new);
    }

    boolean isAuthority(AuthorityId id) {
        return first(entities.createNativeQuery("select id from authority where id = :id", UUID.class)
                .setParameter("id", id.value())).isPresent();
    }

    /** @return false when the mention is gone or stands in an earlier revision */
    boolean confirm(long mention, AuthorityId authority, Signature signature) {
        Query confirm = entities.createNativeQuery(CONFIRM).setParameter("authority", authority.value());
        return signed(confirm, mention, signature).executeUpdate() == 1 && note(mention, "CONFIRMED", signature);
    }

    boolean reject(long mention, Signature signature) {
        return signed(entities.createNativeQuery(REJECT), mention, signature).executeUpdate() == 1
                && note(mention, "REJECTED", signature);
    }

    /** @return false when nothing was decided */
    boolean withdraw(long mention, Signature signature) {
        return first(entities.createNativeQuery(DECIDED, Long.class).setParameter("id", mention)).isPresent()
                && note(mention, "WITHDRAWN", signature)
                && entities.createNativeQuery("delete from mention where id = :id").setParameter("id", mention)
                        .executeUpdate() == 1;
    }

    /** @return the id of the new mention */
    long mark(RevisionText text, TextPart part, TextSpan span, AuthorityId authority, Signature signature) {
        long id = ((Number) entities.createNativeQuery(MARK, Long.class).setParameter("article", text.article().value())
                .setParameter("revision", text.number()).setParameter("part", part.name())
                .setParameter("start", span.start()).setParameter("end", span.end())
                .setParameter("surface", span.in(text.part(part).canonical()))
                .setParameter("authority", authority.value()).setParameter("by", signature.by())
                .setParameter("at", signature.at()).setParameter("reason", signature.reason()).getSingleResult())
                .longValue();
        note(id, "CONFIRMED", signature);
        return id;
    }

    /** The mention that is confirmed there, or in part of it. */
    Optional<Long> confirmedAt(RevisionText text, TextPart part, TextSpan span) {
        return first(entities.createNativeQuery(CONFIRMED_AT, Long.class)
                .setParameter("article", text.article().value()).setParameter("revision", text.number())
                .setParameter("part", part.name()).setParameter("start", span.start())
                .setParameter("end", span.end())).map(Long.class::cast);
    }

    /** An entry of the history. */
    record Entry(long mention, int revision, TextPart part, TextSpan span, String surface, String kind,
            Optional<AuthorityId> authority, String by, Instant at, String reason) {

        static Entry of(Object[] row) {
            return new Entry(((Number) row[0]).longValue(), (Integer) row[1], TextPart.valueOf((String) row[2]),
                    new TextSpan((Integer) row[3], (Integer) row[4]), (String) row[5], (String) row[6],
                    Optional.ofNullable((UUID) row[7]).map(AuthorityId::new), (String) row[8], (Instant) row[9],
                    (String) row[10]);
        }
    }

    List<Entry> history(ArticleId article) {
        List<?> rows = entities.createNativeQuery(HISTORY, Object[].class).setParameter("article", article.value())
                .getResultList();
        return rows.stream().map(row -> Entry.of((Object[]) row)).toList();
    }

    private boolean note(long mention, String decision, Signature signature) {
        return signed(entities.createNativeQuery(NOTE).setParameter("decision", decision), mention, signature)
                .executeUpdate() == 1;
    }

    private static Query signed(Query query, long mention, Signature signature) {
        return query.setParameter("id", mention).setParameter("by", signature.by())
                .setParameter("at", signature.at()).setParameter("reason", signature.reason());
    }

    private static Optional<?> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst();
    }
}
