package org.kroniek.core.duplicate.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.duplicate.Shingles;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;

/** Which article has which text, and the group that is shown of it. */
final class ArticleTable {

    /** What has been read before is left out. */
    private static final String CHANGED = """
            select r.article_id, r.number, r.headline, r.headline_derived, r.body
            from article a join article_revision r on r.article_id = a.id and r.number = a.current_revision
            where a.id = any(:articles) and not exists (select 1 from near_duplicate_article n
                where n.article_id = a.id and n.revision = a.current_revision)
            order by a.id""";

    private static final String TEXTS_OF = "select text_id from near_duplicate_article where article_id = any(:articles)";

    private static final String REMOVED = """
            select article_id from near_duplicate_article n where article_id = any(:articles)
            and not exists (select 1 from article a where a.id = n.article_id)""";

    private static final String PUT = """
            insert into near_duplicate_article (article_id, revision, text_id)
            select * from unnest(cast(:articles as uuid[]), cast(:revisions as integer[]), cast(:texts as uuid[]))
            on conflict (article_id) do update set revision = excluded.revision, text_id = excluded.text_id""";

    private static final String DELETE = """
            with gone as (delete from near_duplicate_article where article_id = any(:articles) returning *)
            select article_id from gone where shown_group is not null""";

    private static final String WORDS = """
            select distinct on (n.text_id) n.text_id, r.headline, r.headline_derived, r.body
            from near_duplicate_article n join article_revision r on r.article_id = n.article_id and r.number = n.revision
            where n.text_id = any(:texts) order by n.text_id, n.article_id""";

    private static final String SHOW = """
            update near_duplicate_article n set shown_group = s.shown from (
                select a.article_id, case when count(*) over (partition by t.group_id) > 1 then t.group_id end as shown
                from near_duplicate_text t join near_duplicate_article a on a.text_id = t.id
                where t.group_id = any(:groups)) s
            where n.article_id = s.article_id and n.shown_group is distinct from s.shown
            returning n.article_id""";

    private final EntityManager entities;

    ArticleTable(EntityManager entities) {
        this.entities = entities;
    }

    /** The texts of those of the articles that have not been read as they are now. */
    List<ComparedText> changed(Collection<UUID> articles) {
        return Rows.of(entities.createNativeQuery(CHANGED, Object[].class)
                .setParameter("articles", articles.toArray(UUID[]::new))).stream()
                .map(ComparedText::of).toList();
    }

    /** Those that have left the archive since they were read. */
    List<UUID> removed(Collection<UUID> articles) {
        return Rows.uuids(entities.createNativeQuery(REMOVED, UUID.class)
                .setParameter("articles", articles.toArray(UUID[]::new)));
    }

    /** The texts that these articles had when they were read last. */
    List<UUID> textsOf(Collection<UUID> articles) {
        return Rows.uuids(entities.createNativeQuery(TEXTS_OF, UUID.class)
                .setParameter("articles", articles.toArray(UUID[]::new))).stream().distinct().toList();
    }

    void put(List<ComparedText> articles) {
        entities.createNativeQuery(PUT)
                .setParameter("articles", articles.stream().map(ComparedText::article).toArray(UUID[]::new))
                .setParameter("revisions", articles.stream().map(ComparedText::revision).toArray(Integer[]::new))
                .setParameter("texts", articles.stream()
                        .map(article -> article.shingles().orElseThrow().digest()).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** @return those of which a group was shown */
    List<ArticleId> delete(Collection<UUID> articles) {
        return articles(entities.createNativeQuery(DELETE, UUID.class)
                .setParameter("articles", articles.toArray(UUID[]::new)));
    }

    /** The words of texts, from an article that has them. */
    Map<UUID, Shingles> words(Collection<UUID> texts) {
        Map<UUID, Shingles> words = new HashMap<>();
        Rows.of(entities.createNativeQuery(WORDS, Object[].class).setParameter("texts", texts.toArray(UUID[]::new)))
                .forEach(row -> ComparedText.shingles(row, 1).ifPresent(found -> words.put((UUID) row[0], found)));
        return words;
    }

    /**
     * Shows the articles of these groups in them, those that have none beside them in no group.
     *
     * @return the articles of which something else was shown before
     */
    List<ArticleId> show(Collection<DuplicateGroupId> groups) {
        return articles(entities.createNativeQuery(SHOW, UUID.class)
                .setParameter("groups", groups.stream().map(DuplicateGroupId::value).toArray(UUID[]::new)));
    }

    private static List<ArticleId> articles(Query query) {
        return Rows.uuids(query).stream().map(ArticleId::new).toList();
    }
}
