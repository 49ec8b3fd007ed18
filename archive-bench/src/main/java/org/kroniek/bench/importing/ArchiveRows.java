package org.kroniek.bench.importing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.Waiting;
import org.kroniek.local.postgres.LocalPostgres;

/**
 * Reads from the archive's own database what its API does not say in few words: which document each article of an import
 * was, and whether all that follows an import has been done.
 */
final class ArchiveRows {

    private static final Waiting FOLLOWERS = new Waiting("The end of what follows an import", Duration.ofMillis(200),
            Duration.ofHours(1));

    private static final String ARTICLES = """
            select article.id, article.external_id, revision.language
            from article join article_revision revision
              on revision.article_id = article.id and revision.number = article.current_revision
            where article.id in (select article_id from document_of_import where import_id = ?)""";

    /** Whoever reads the log of changes, such as the feeds of the indices, has come to its end. */
    private static final String AT_THE_END = """
            select not exists (select from change_log where position is null)
              and (select min(position) from change_consumer) >= (select position from change_log_head)""";

    private final LocalPostgres postgres;

    ArchiveRows(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    /** The documents by the identity of their article. */
    Map<UUID, ImportedDocument> documents(UUID importId) {
        Map<UUID, ImportedDocument> documents = new HashMap<>();
        try (Connection connection = connection(); PreparedStatement query = connection.prepareStatement(ARTICLES)) {
            query.setObject(1, importId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    documents.put(rows.getObject(1, UUID.class),
                            new ImportedDocument(rows.getString(2), rows.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw refused(e);
        }
        return documents;
    }

    /** Waits until everything is done that follows from the changes so far. */
    void awaitFollowers() {
        try (Connection connection = connection(); PreparedStatement query = connection.prepareStatement(AT_THE_END)) {
            FOLLOWERS.until(() -> isTrue(query));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static boolean isTrue(PreparedStatement query) {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static BenchException refused(SQLException e) {
        return new BenchException("PostgreSQL refused: " + e.getMessage(), e);
    }
}
