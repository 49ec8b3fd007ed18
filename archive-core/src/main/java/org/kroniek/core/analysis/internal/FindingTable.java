package org.kroniek.core.analysis.internal;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.persistence.EntityManager;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.id.ArticleId;

/**
 * A table of findings. Rows of many articles are written at once: they go to the database as one JSON document, which is
 * one statement instead of thousands.
 */
final class FindingTable<R extends FindingRow> {

    private static final JsonGeneratorFactory GENERATORS = JsonProvider.provider().createGeneratorFactory(Map.of());

    /** Turns a row of a query, from a column on, into a value. */
    interface Reader<R> {
        R read(Object[] row, int first);
    }

    /** Rows of one article's revision. */
    record Batch<R>(ArticleId article, int revision, Collection<R> rows) {}

    private final EntityManager entities;
    private final Reader<R> reader;
    private final String insert;
    private final String select;
    private final String deleteOfArticles;
    private final String delete;

    /**
     * @param columns that {@link FindingRow#write} writes
     * @param selected expressions on the table {@code t} that the reader reads
     * @param ours which rows of the table belong to findings by rule
     */
    FindingTable(EntityManager entities, String table, List<String> columns, List<String> selected, String ours,
            Reader<R> reader) {
        this.entities = entities;
        this.reader = reader;
        String all = "article_id, revision, " + String.join(", ", columns);
        this.insert = "insert into " + table + " (" + all + ") select " + all
                + " from jsonb_populate_recordset(cast(null as " + table + "), cast(:rows as jsonb))";
        this.select = "select t.id, t.article_id, " + String.join(", ", selected) + " from " + table
                + " t where t.article_id = any(:articles) and " + ours + " order by t.id";
        this.deleteOfArticles = "delete from " + table + " t where t.article_id = any(:articles) and " + ours;
        this.delete = "delete from " + table + " t where t.id = any(:ids) and " + ours;
    }

    void insert(Collection<Batch<R>> batches) {
        if (batches.stream().allMatch(batch -> batch.rows().isEmpty())) {
            return;
        }
        StringWriter rows = new StringWriter(1 << 16);
        try (JsonGenerator json = GENERATORS.createGenerator(rows)) {
            json.writeStartArray();
            for (Batch<R> batch : batches) {
                String article = batch.article().toString();
                for (R row : batch.rows()) {
                    json.writeStartObject().write("article_id", article).write("revision", batch.revision());
                    row.write(json);
                    json.writeEnd();
                }
            }
            json.writeEnd();
        }
        entities.createNativeQuery(insert).setParameter("rows", rows.toString()).executeUpdate();
    }

    /** The rows of articles by their ids, in the order in which they were written. */
    Map<ArticleId, Map<Long, R>> of(Collection<ArticleId> articles) {
        List<?> rows = entities.createNativeQuery(select, Object[].class).setParameter("articles", values(articles))
                .getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> new ArticleId((UUID) row[1]), HashMap::new,
                        Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> reader.read(row, 2),
                                (one, _) -> one, LinkedHashMap::new)));
    }

    void deleteOf(Collection<ArticleId> articles) {
        entities.createNativeQuery(deleteOfArticles).setParameter("articles", values(articles)).executeUpdate();
    }

    /** What would have to be written to make the table say this. */
    Difference<R> difference(Collection<Batch<R>> wanted) {
        Map<ArticleId, Map<Long, R>> stored = of(wanted.stream().map(Batch::article).toList());
        Difference<R> difference = Difference.none();
        wanted.forEach(batch -> difference.note(batch, stored.getOrDefault(batch.article(), Map.of())));
        return difference;
    }

    void apply(Difference<R> difference) {
        if (!difference.gone().isEmpty()) {
            entities.createNativeQuery(delete).setParameter("ids", difference.gone().toArray(Long[]::new))
                    .executeUpdate();
        }
        insert(difference.added());
    }

    private static UUID[] values(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }
}
