package org.kroniek.bench.relevance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.importing.ImportedDocument;
import org.kroniek.bench.importing.SettledImport;
import org.kroniek.bench.portal.HitPages;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.bench.raw.ElasticNode;
import org.kroniek.bench.raw.PlainIndex;
import org.kroniek.local.LocalArchive;

/** Gives the same documents to the archive and to a plain index. */
public final class RelevanceSides {

    private final JudgedSet judged;
    private final HttpCaller http;
    private final LocalArchive archive;
    private final Path work;

    /**
     * @param archive without other articles
     * @param work directory for deliveries
     */
    public RelevanceSides(JudgedSet judged, HttpCaller http, LocalArchive archive, Path work) {
        this.judged = judged;
        this.http = http;
        this.archive = archive;
        this.work = work;
    }

    /** Imports the documents; returns once all are found on all sides. The archive comes first. */
    public List<Ranker> rankers() {
        SettledImport imported = SettledImport
                .of(Delivery.ofOwnIds(judged.documents(), work.resolve("documents.jsonl")), http, archive);
        ElasticNode node = new ElasticNode(http, archive.elasticsearch().url());
        PlainIndex plain = new PlainIndex(node);
        plain.load(judged.documents(), imported.documents().values().stream()
                .collect(Collectors.toMap(ImportedDocument::externalId, ImportedDocument::language)), work);
        node.settle();
        return List.of(
                new ArchiveRanker(new HitPages(new PortalApi(http, archive.url(), archive.adminKey())), imported),
                new PlainRanker("raw Elasticsearch, analyzers of languages", plain::searchByLanguage),
                new PlainRanker("raw Elasticsearch, `standard`", plain::searchStandard));
    }
}
