package org.kroniek.core.duplicate.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.kroniek.core.duplicate.Bands;
import org.kroniek.core.duplicate.Shingles;
import org.kroniek.core.id.DuplicateGroupId;

/** The different texts of all articles, each with its group. */
final class TextTable {

    private static final String INSERT = """
            insert into near_duplicate_text (id, shingles, bands, group_id)
            select n.id, n.shingles, cast(nullif(n.bands, '') as bigint[]), n.group_id
            from unnest(cast(:ids as uuid[]), cast(:shingles as integer[]), cast(:bands as text[]),
                cast(:groups as uuid[])) as n(id, shingles, bands, group_id)
            on conflict (id) do nothing returning id""";

    private static final String GROUPS = "select id, group_id from near_duplicate_text where id = any(:ids)";

    private static final String DROP_UNUSED = """
            delete from near_duplicate_text t where id = any(:ids)
                and not exists (select 1 from near_duplicate_article a where a.text_id = t.id)
            returning group_id""";

    /** Those that articles have had longest first. */
    private static final String MEMBERS = """
            select t.id, t.group_id from near_duplicate_text t join near_duplicate_article a on a.text_id = t.id
            where t.group_id = any(:groups) group by t.id order by (array_agg(a.article_id order by a.article_id))[1]""";

    private static final String MOVE = """
            update near_duplicate_text t set group_id = n.group_id
            from unnest(cast(:ids as uuid[]), cast(:groups as uuid[])) as n(id, group_id) where t.id = n.id""";

    private static final String RENAME = """
            update near_duplicate_text t set group_id = n.now
            from unnest(cast(:gone as uuid[]), cast(:now as uuid[])) as n(gone, now) where t.group_id = n.gone""";

    /** The texts of each group are numbered, since one pair often makes two groups one. */
    private static final String CANDIDATES = """
            select one, group_of_one, other, group_of_other, rank from (
                select a.id as one, a.group_id as group_of_one, b.id as other, b.group_id as group_of_other,
                    row_number() over (partition by a.id, b.group_id order by b.id) as rank
                from near_duplicate_text a join near_duplicate_text b on b.bands && a.bands
                where a.id = any(:ids) and b.group_id <> a.group_id and (b.id > a.id or not b.id = any(:ids))
                    and b.shingles >= a.shingles * :threshold and a.shingles >= b.shingles * :threshold) c
            where rank > :after and rank <= :upTo order by rank, one, other""";

    private final EntityManager entities;

    TextTable(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds those that are not there yet.
     *
     * @param groups of those that are added
     * @return which are added
     */
    List<UUID> add(List<Shingles> texts, List<DuplicateGroupId> groups) {
        return Rows.uuids(entities.createNativeQuery(INSERT, UUID.class)
                .setParameter("ids", texts.stream().map(Shingles::digest).toArray(UUID[]::new))
                .setParameter("shingles", texts.stream().map(Shingles::size).toArray(Integer[]::new))
                .setParameter("bands", texts.stream().map(TextTable::bands).toArray(String[]::new))
                .setParameter("groups", values(groups)));
    }

    /** As PostgreSQL writes arrays: it takes no arrays of arrays of different lengths. */
    private static String bands(Shingles text) {
        return text.isShort()
                ? ""
                : LongStream.of(Bands.of(text)).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }

    Map<UUID, DuplicateGroupId> groups(Collection<UUID> texts) {
        Map<UUID, DuplicateGroupId> groups = new HashMap<>();
        Rows.of(entities.createNativeQuery(GROUPS, Object[].class).setParameter("ids", texts.toArray(UUID[]::new)))
                .forEach(row -> groups.put((UUID) row[0], new DuplicateGroupId((UUID) row[1])));
        return groups;
    }

    /**
     * Deletes those of the texts that no article has any more.
     *
     * @return the groups they were in
     */
    List<DuplicateGroupId> dropUnused(Collection<UUID> texts) {
        return Rows.uuids(entities.createNativeQuery(DROP_UNUSED, UUID.class)
                .setParameter("ids", texts.toArray(UUID[]::new))).stream().distinct()
                .map(DuplicateGroupId::new).toList();
    }

    /** The texts of each of these groups, the one that an article has had longest first. */
    Map<DuplicateGroupId, List<UUID>> members(Collection<DuplicateGroupId> groups) {
        return Rows.of(entities.createNativeQuery(MEMBERS, Object[].class).setParameter("groups", values(groups)))
                .stream().collect(Collectors.groupingBy(row -> new DuplicateGroupId((UUID) row[1]),
                        Collectors.mapping(row -> (UUID) row[0], Collectors.toList())));
    }

    void move(List<UUID> texts, List<DuplicateGroupId> groups) {
        entities.createNativeQuery(MOVE).setParameter("ids", texts.toArray(UUID[]::new))
                .setParameter("groups", values(groups)).executeUpdate();
    }

    void rename(Map<DuplicateGroupId, DuplicateGroupId> gone) {
        entities.createNativeQuery(RENAME).setParameter("gone", values(gone.keySet()))
                .setParameter("now", values(gone.values())).executeUpdate();
    }

    /**
     * Pairs of one of these texts and another, of another group, that have a band in common.
     *
     * @param after how many of the other group were given before
     * @param upTo how many of it are given with these
     */
    List<CandidatePair> candidates(Collection<UUID> texts, long after, long upTo) {
        // The planner takes arrays to overlap much more often than these do, and would go through the whole table.
        entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
        List<Object[]> rows = Rows.of(entities.createNativeQuery(CANDIDATES, Object[].class)
                .setParameter("ids", texts.toArray(UUID[]::new)).setParameter("threshold", Shingles.THRESHOLD)
                .setParameter("after", after).setParameter("upTo", upTo));
        entities.createNativeQuery("set local enable_seqscan = on").executeUpdate();
        return rows.stream().map(CandidatePair::of).toList();
    }

    private static UUID[] values(Collection<DuplicateGroupId> groups) {
        return groups.stream().map(DuplicateGroupId::value).toArray(UUID[]::new);
    }
}
