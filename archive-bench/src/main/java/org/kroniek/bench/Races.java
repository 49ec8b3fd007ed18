package org.kroniek.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.kroniek.bench.importing.ImportRace;
import org.kroniek.bench.importing.ImportResult;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.bench.portal.RecordingPortal;
import org.kroniek.bench.raw.ElasticNode;
import org.kroniek.bench.raw.RawDatabase;
import org.kroniek.bench.raw.RawEngines;
import org.kroniek.bench.raw.RawIndex;
import org.kroniek.bench.report.Report;
import org.kroniek.bench.search.SearchCase;
import org.kroniek.bench.search.SearchList;
import org.kroniek.bench.search.SearchRace;
import org.kroniek.bench.search.SearchRecording;
import org.kroniek.bench.search.SearchResult;
import org.kroniek.local.LocalArchive;

/** The race of imports and then, on what they have left, the race of searches. */
final class Races {

    /** The alias of the archive's index of articles. */
    private static final String LIVE_INDEX = "kroniek-articles";

    private final BenchOptions options;
    private final TemporaryArchive temporary;
    private final LocalArchive archive;
    private final HttpCaller http;
    private final Consumer<String> progress;
    private final PortalApi portal;
    private final ElasticNode node;

    Races(BenchOptions options, TemporaryArchive temporary, HttpCaller http, Consumer<String> progress) {
        this.options = options;
        this.temporary = temporary;
        this.archive = temporary.archive();
        this.http = http;
        this.progress = progress;
        this.portal = new PortalApi(http, archive.url(), archive.adminKey());
        this.node = new ElasticNode(http, archive.elasticsearch().url());
    }

    Report report() {
        ImportResult imports = imports();
        long searched = portal.total();
        return new Report(options.corpus().name(), imports, searched, searches());
    }

    private ImportResult imports() {
        RawIndex index = new RawIndex(node, LIVE_INDEX);
        RawEngines raw = new RawEngines(new RawDatabase(archive.postgres()), index);
        Path work = temporary.directory("imports");
        ImportResult result = new ImportRace(options.corpus(), portal, raw, node, work, progress)
                .run(options.rounds());
        index.delete();
        node.settle();
        return result;
    }

    private SearchResult searches() {
        List<SearchCase> searches = options.queries().map(SearchList::of).orElseGet(SearchList::standard);
        return race(searches).run(options.warmUp(), options.rounds(), options.samples());
    }

    /** The recording portal is gone before anything is measured. */
    private SearchRace race(List<SearchCase> searches) {
        try (RecordingPortal recorder = new RecordingPortal(http, archive, temporary.directory("recorder"))) {
            return new SearchRecording(recorder, http).race(searches, portal, archive.elasticsearch().url(),
                    progress);
        }
    }
}
