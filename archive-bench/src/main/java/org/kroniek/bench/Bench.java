package org.kroniek.bench;

import java.nio.file.Path;
import java.util.List;
import org.kroniek.bench.importing.ImportRace;
import org.kroniek.bench.importing.ImportResult;
import org.kroniek.bench.names.NameMeasurement;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.bench.portal.RecordingPortal;
import org.kroniek.bench.raw.ElasticNode;
import org.kroniek.bench.raw.RawDatabase;
import org.kroniek.bench.raw.RawEngines;
import org.kroniek.bench.raw.RawIndex;
import org.kroniek.bench.report.NamesReport;
import org.kroniek.bench.report.Report;
import org.kroniek.bench.report.SpellingReport;
import org.kroniek.bench.report.VariantReport;
import org.kroniek.bench.report.WordsReport;
import org.kroniek.bench.search.SearchCase;
import org.kroniek.bench.search.SearchList;
import org.kroniek.bench.search.SearchRace;
import org.kroniek.bench.search.SearchRecording;
import org.kroniek.bench.search.SearchResult;
import org.kroniek.bench.spelling.SpellingMeasurement;
import org.kroniek.bench.variants.VariantRace;
import org.kroniek.bench.words.WordMeasurement;
import org.kroniek.local.LocalArchive;
import org.kroniek.local.process.LocalServiceException;

/**
 * Runs both races on a temporary archive and prints the results; or, given annotated articles, measures how well names are
 * linked, or, given a list of names, how well they are found in another spelling, or, given the tables of a treebank, how
 * well forms of words are found. What comes out is never an error; the exit code is 1 only when something did not work.
 */
public final class Bench {

    /** The alias of the archive's index of articles. */
    private static final String LIVE_INDEX = "kroniek-articles";

    private final BenchOptions options;
    private final TemporaryArchive temporary;
    private final LocalArchive archive;
    private final HttpCaller http;
    private final PortalApi portal;
    private final ElasticNode node;

    private Bench(BenchOptions options, TemporaryArchive temporary, HttpCaller http) {
        this.options = options;
        this.temporary = temporary;
        this.archive = temporary.archive();
        this.http = http;
        this.portal = new PortalApi(http, archive.url(), archive.adminKey());
        this.node = new ElasticNode(http, archive.elasticsearch().url());
    }

    public static void main(String[] arguments) {
        try {
            BenchOptions options = BenchOptions.of(System.getProperties());
            System.out.println(markdown(options));
        } catch (BenchException | LocalServiceException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static String markdown(BenchOptions options) {
        if (options.names().isPresent()) {
            return new NamesReport(NameMeasurement.of(options.names().get()), options.errors()).markdown();
        }
        if (options.spelling().isPresent()) {
            return new SpellingReport(SpellingMeasurement.of(options.spelling().get()), options.errors()).markdown();
        }
        if (options.words().isPresent()) {
            return new WordsReport(WordMeasurement.of(options.words().get()), options.errors()).markdown();
        }
        return options.variants().isPresent()
                ? variants(options, options.variants().get())
                : run(options).markdown();
    }

    private static Report run(BenchOptions options) {
        try (HttpCaller http = new HttpCaller();
                TemporaryArchive temporary = TemporaryArchive.start(Bench::tell)) {
            Report report = new Bench(options, temporary, http).report();
            report.writeTo(options.report());
            return report;
        }
    }

    private static String variants(BenchOptions options, Path names) {
        try (HttpCaller http = new HttpCaller();
                TemporaryArchive temporary = TemporaryArchive.start(Bench::tell)) {
            return new VariantReport(options.corpus().name(), new VariantRace(options.corpus(), http,
                    temporary.archive(), temporary.directory("variants"), Bench::tell).run(names, options.rounds()))
                    .markdown();
        }
    }

    private Report report() {
        ImportResult imports = imports();
        long searched = portal.total();
        return new Report(options.corpus().name(), imports, searched, searches());
    }

    private ImportResult imports() {
        RawIndex index = new RawIndex(node, LIVE_INDEX);
        RawEngines raw = new RawEngines(new RawDatabase(archive.postgres()), index);
        Path work = temporary.directory("imports");
        ImportResult result = new ImportRace(options.corpus(), portal, raw, node, work, Bench::tell)
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
                    Bench::tell);
        }
    }

    /** Beside the results, which can so be sent to a file. */
    private static void tell(String line) {
        System.err.println(line);
    }
}
