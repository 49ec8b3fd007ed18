package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.article.ArticleRevision;
import org.kroniek.core.article.Publication;
import org.kroniek.core.article.RevisionKey;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.AnchorRelocator;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.TextSpan;

/**
 * The texts in which evidence stands. The articles are locked, so that none is corrected before evidence of it is there
 * to be followed.
 */
final class ArticleTexts {

    private static final String NAMED = """
            select p.name_key, a.external_id, a.id, a.current_revision
            from unnest(:publications, :externals) as wanted (name_key, external_id)
            join publication p on p.name_key = wanted.name_key
            join article a on a.publication_id = p.id and a.external_id = wanted.external_id
            order by a.id for share of a""";

    private static final String HOLD = "select id from article where id = any(:ids) order by id for share";

    /** A publication, by the key of its name, and what it calls an article. */
    record Named(String publication, String externalId) {

        static Named of(String publicationName, String externalId) {
            return new Named(Publication.keyOf(publicationName), externalId);
        }
    }

    /** What an article says now. */
    record Current(ArticleId article, int revision, ArticleText text) {}

    private final EntityManager entities;

    ArticleTexts(EntityManager entities) {
        this.entities = entities;
    }

    /** The current revisions of these articles; those that there are not are absent. */
    Map<Named, Current> current(Collection<Named> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(NAMED, Object[].class)
                .setParameter("publications", names.stream().map(Named::publication).toArray(String[]::new))
                .setParameter("externals", names.stream().map(Named::externalId).toArray(String[]::new))
                .getResultList();
        Map<Named, RevisionKey> keys = new LinkedHashMap<>();
        for (Object item : rows) {
            Object[] row = (Object[]) item;
            keys.put(new Named((String) row[0], (String) row[1]),
                    new RevisionKey((UUID) row[2], ((Number) row[3]).intValue()));
        }
        Map<RevisionKey, ArticleText> texts = revisions(keys.values());
        Map<Named, Current> current = new HashMap<>();
        keys.forEach((name, key) -> current.put(name,
                new Current(new ArticleId(key.articleId()), key.number(), Objects.requireNonNull(texts.get(key)))));
        return current;
    }

    /**
     * Keeps articles from being corrected until the transaction ends. To be done before evidence is locked: a correction
     * holds its article while it waits for evidence.
     */
    void hold(Collection<ArticleId> articles) {
        if (!articles.isEmpty()) {
            entities.createNativeQuery(HOLD, UUID.class)
                    .setParameter("ids", articles.stream().map(ArticleId::value).toArray(UUID[]::new)).getResultList();
        }
    }

    /** The texts of these revisions, in one round trip. */
    Map<RevisionKey, ArticleText> revisions(Collection<RevisionKey> keys) {
        Map<RevisionKey, ArticleText> texts = new HashMap<>();
        if (!keys.isEmpty()) {
            entities.createQuery("""
                    select r from ArticleRevision r
                    where r.key.articleId in :articles and r.key.number in :numbers""", ArticleRevision.class)
                    .setHint("org.hibernate.readOnly", true)
                    .setParameter("articles", keys.stream().map(RevisionKey::articleId).distinct().toList())
                    .setParameter("numbers", keys.stream().map(RevisionKey::number).distinct().toList())
                    .getResultList().stream().filter(revision -> keys.contains(revision.key()))
                    .forEach(revision -> texts.put(revision.key(), revision.text()));
        }
        return texts;
    }

    /**
     * Where a passage stands that somebody saw in a revision of an article that is held: there or, after a correction,
     * where it can be followed to. Empty when there is no such passage.
     */
    Optional<Position> position(ArticleId article, int revision, TextSpan span) {
        List<Integer> current = entities
                .createQuery("select a.currentRevision from Article a where a.id = :id", Integer.class)
                .setParameter("id", article.value()).getResultList();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        RevisionKey seen = new RevisionKey(article.value(), revision);
        RevisionKey now = new RevisionKey(article.value(), current.getFirst());
        Map<RevisionKey, ArticleText> texts = revisions(List.of(seen, now));
        return Optional.ofNullable(texts.get(seen)).filter(text -> isIn(text, span)).map(text -> {
            Position position = Position.seen(revision, Anchor.of(text, span));
            return seen.equals(now)
                    ? position
                    : position.followed(AnchorRelocator.between(text, Objects.requireNonNull(texts.get(now)))
                            .follow(position.anchor()), now.number());
        });
    }

    private static boolean isIn(ArticleText text, TextSpan span) {
        return span.length() > 0 && span.fits(text.canonical().codePointCount(0, text.canonical().length()));
    }
}
