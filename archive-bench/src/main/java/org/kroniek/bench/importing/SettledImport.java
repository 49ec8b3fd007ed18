package org.kroniek.bench.importing;

import java.util.Map;
import java.util.UUID;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.ImportProgress;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.bench.raw.ElasticNode;
import org.kroniek.local.LocalArchive;

/**
 * An import of which nothing is left to be done: all articles are found, and so are the words and names that were read in
 * them, which come into indices of their own a moment later.
 *
 * @param documents by the identity of their article
 */
public record SettledImport(ImportProgress report, Map<UUID, ImportedDocument> documents) {

    /** Imports a delivery and waits. */
    public static SettledImport of(Delivery delivery, HttpCaller http, LocalArchive archive) {
        PortalApi portal = new PortalApi(http, archive.url(), archive.adminKey());
        ImportProgress report = new ArchiveSide(portal).run(delivery).report();
        ArchiveRows rows = new ArchiveRows(archive.postgres());
        rows.awaitFollowers();
        ElasticNode node = new ElasticNode(http, archive.elasticsearch().url());
        node.command("POST", "/_refresh");
        node.settle();
        return new SettledImport(report, rows.documents(report.id()));
    }

    /** What the document was called that has become this article. */
    public String externalId(UUID article) {
        ImportedDocument document = documents.get(article);
        if (document == null) {
            throw new BenchException("The archive finds article " + article + ", which was not imported");
        }
        return document.externalId();
    }
}
