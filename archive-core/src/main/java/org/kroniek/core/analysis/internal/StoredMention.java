package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;

/** A mention in the current revision of an article. */
record StoredMention(long id, ArticleId article, int revision, MentionRow row) {

    private static final String SELECT = """
            select t.id, t.article_id, t.revision, %s
            from mention t join article x on x.id = t.article_id and x.current_revision = t.revision
            """.formatted(String.join(", ", MentionRow.SELECTED));

    private static final String OF_ARTICLE = SELECT + """
            where t.article_id = :article and t.status <> 'REJECTED'
            order by t.part, t.span_start""";

    private static final String SUGGESTED = SELECT + """
            where t.status = 'SUGGESTED' and t.id > :after order by t.id""";

    private static final String ONE = SELECT + "where t.id = :id";

    /** Those of an article that are not rejected, the headline's first, in the order of the text. */
    static List<StoredMention> of(EntityManager entities, ArticleId article) {
        return entities.createNativeQuery(OF_ARTICLE, Object[].class).setParameter("article", article.value())
                .getResultList().stream().map(row -> read((Object[]) row)).toList();
    }

    /** Suggested ones with an id greater than that. */
    static List<StoredMention> suggested(EntityManager entities, long after, int most) {
        return entities.createNativeQuery(SUGGESTED, Object[].class).setParameter("after", after).setMaxResults(most)
                .getResultList().stream().map(row -> read((Object[]) row)).toList();
    }

    static Optional<StoredMention> find(EntityManager entities, long id) {
        return entities.createNativeQuery(ONE, Object[].class).setParameter("id", id).getResultList().stream()
                .map(row -> read((Object[]) row)).findFirst();
    }

    private static StoredMention read(Object[] row) {
        return new StoredMention(((Number) row[0]).longValue(), new ArticleId((UUID) row[1]), (Integer) row[2],
                MentionRow.read(row, 3));
    }

    Stream<AuthorityId> authorities() {
        return Stream.concat(row.authority().stream(), row.candidates().stream());
    }
}
