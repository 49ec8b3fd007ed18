package org.kroniek.core.article.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.article.Publication;
import org.kroniek.core.article.Publication;
import org.kroniek.core.id.Identities;

/** Finds publications by name, and registers those it has not met. */
final class Publications {

    private final EntityManager entities;
    private final Identities identities;

    Publications(EntityManager entities, Identities identities) {
        this.entities = entities;
        this.identities = identities;
    }

    /** The publication of that name; the spelling met first is kept. */
    UUID named(String name) {
        String key = Publication.keyOf(name);
        List<UUID> known = entities
                .createQuery("select p.id from Publication p where p.nameKey = :key", UUID.class)
                .setParameter("key", key).getResultList();
        return known.isEmpty() ? register(name, key) : known.getFirst();
    }

    /** Two imports may meet the same new publication at once: the database decides who was first. */
    private UUID register(String name, String key) {
        entities.createNativeQuery("""
                insert into publication (id, name, name_key) values (:id, :name, :key)
                on conflict (name_key) do nothing""").setParameter("id", identities.next()).setParameter("name", name)
                .setParameter("key", key).executeUpdate();
        return (UUID) entities.createNativeQuery("select id from publication where name_key = :key", UUID.class)
                .setParameter("key", key).getSingleResult();
    }
}
