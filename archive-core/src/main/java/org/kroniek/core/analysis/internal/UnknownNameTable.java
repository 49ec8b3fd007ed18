package org.kroniek.core.analysis.internal;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;

/** Names that nobody bears, one row an article. */
final class UnknownNameTable {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** No text has this character: it is refused on the way in. */
    private static final String BETWEEN = "\u001f";

    private static final String INSERT = """
            insert into unknown_name (article_id, names)
            select article_id, names from jsonb_populate_recordset(cast(null as unknown_name), cast(:rows as jsonb))""";

    private static final String SELECT = """
            select article_id, array_to_string(names, chr(31)) from unknown_name where article_id = any(:articles)""";

    private static final String DELETE = "delete from unknown_name where article_id = any(:articles)";

    private final EntityManager entities;

    UnknownNameTable(EntityManager entities) {
        this.entities = entities;
    }

    void put(List<Reading> readings) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        boolean any = false;
        for (Reading reading : readings) {
            if (!reading.findings().unknown().isEmpty()) {
                any = true;
                rows.add(JSON.createObjectBuilder().add("article_id", reading.article().toString())
                        .add("names", JSON.createArrayBuilder(reading.findings().unknown())));
            }
        }
        if (any) {
            entities.createNativeQuery(INSERT).setParameter("rows", rows.build().toString()).executeUpdate();
        }
    }

    void deleteOf(Collection<ArticleId> articles) {
        entities.createNativeQuery(DELETE).setParameter("articles", values(articles)).executeUpdate();
    }

    /** Those of which the table says something else. */
    List<Reading> differing(List<Reading> readings) {
        Map<UUID, String> stored = new HashMap<>();
        entities.createNativeQuery(SELECT, Object[].class)
                .setParameter("articles", values(readings.stream().map(Reading::article).toList())).getResultList()
                .forEach(row -> stored.put((UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return readings.stream().filter(reading -> !String.join(BETWEEN, reading.findings().unknown())
                .equals(stored.getOrDefault(reading.article().value(), ""))).toList();
    }

    void replace(List<Reading> readings) {
        if (!readings.isEmpty()) {
            deleteOf(readings.stream().map(Reading::article).toList());
            put(readings);
        }
    }

    private static UUID[] values(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }
}
