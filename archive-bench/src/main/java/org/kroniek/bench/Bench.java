package org.kroniek.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.kroniek.bench.export.ExportMeasurement;
import org.kroniek.bench.names.NameMeasurement;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.relevance.JudgedSet;
import org.kroniek.bench.relevance.RelevanceMeasurement;
import org.kroniek.bench.relevance.RelevanceSides;
import org.kroniek.bench.report.ExportReport;
import org.kroniek.bench.report.NamesReport;
import org.kroniek.bench.report.RelevanceReport;
import org.kroniek.bench.report.Report;
import org.kroniek.bench.report.SpellingReport;
import org.kroniek.bench.report.VariantReport;
import org.kroniek.bench.report.WordsReport;
import org.kroniek.bench.spelling.SpellingMeasurement;
import org.kroniek.bench.variants.VariantRace;
import org.kroniek.bench.words.ArchiveWordFinder;
import org.kroniek.bench.words.WordMeasurement;
import org.kroniek.bench.words.WordResult;
import org.kroniek.local.process.LocalServiceException;

/**
 * Runs both races on a temporary archive and prints the results; or, when it is given something to measure otherwise (annotated
 * articles, a list of names, the tables of a treebank, judged articles), does only that. What comes out is never an error;
 * the exit code is 1 only when something did not work.
 */
public final class Bench {

    private final BenchOptions options;

    private Bench(BenchOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        try {
            System.out.println(new Bench(BenchOptions.of(System.getProperties())).markdown());
        } catch (BenchException | LocalServiceException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private String markdown() {
        if (options.names().isPresent()) {
            return new NamesReport(NameMeasurement.of(options.names().get()), options.errors()).markdown();
        }
        if (options.spelling().isPresent()) {
            return new SpellingReport(SpellingMeasurement.of(options.spelling().get()), options.errors()).markdown();
        }
        if (options.words().isPresent()) {
            return new WordsReport(words(WordMeasurement.of(options.words().get())), options.errors()).markdown();
        }
        if (options.relevance().isPresent()) {
            return relevance(options.relevance().get());
        }
        if (options.export()) {
            return export();
        }
        return options.variants().isPresent() ? variants(options.variants().get()) : races();
    }

    private List<WordResult> words(WordMeasurement words) {
        WordResult analysis = words.byAnalysis();
        return options.wordsInArchive()
                ? List.of(analysis, inArchive((http, temporary) -> words.measure("the archive",
                        forms -> ArchiveWordFinder.ofDutch(forms, http, temporary.archive(),
                                temporary.directory("words")))))
                : List.of(analysis);
    }

    private String relevance(Path directory) {
        JudgedSet judged = JudgedSet.read(directory);
        return inArchive((http, temporary) -> new RelevanceReport(new RelevanceMeasurement(judged, Bench::tell).measure(
                new RelevanceSides(judged, http, temporary.archive(), temporary.directory("relevance")).rankers(),
                options.rounds()), options.errors()).markdown());
    }

    private String export() {
        return inArchive((http, temporary) -> new ExportReport(new ExportMeasurement(options.corpus(), http,
                temporary.archive(), Bench::tell).run(temporary.directory("export"), options.samples())).markdown());
    }

    private String races() {
        return inArchive((http, temporary) -> {
            Report report = new Races(options, temporary, http, Bench::tell).report();
            report.writeTo(options.report());
            return report.markdown();
        });
    }

    private String variants(Path names) {
        return inArchive((http, temporary) -> new VariantReport(options.corpus().name(),
                new VariantRace(options.corpus(), http, temporary.archive(), temporary.directory("variants"),
                        Bench::tell).run(names, options.rounds()))
                .markdown());
    }

    /** Starts an archive for this measurement only. */
    private static <T> T inArchive(BiFunction<HttpCaller, TemporaryArchive, T> measurement) {
        try (HttpCaller http = new HttpCaller(); TemporaryArchive temporary = TemporaryArchive.start(Bench::tell)) {
            return measurement.apply(http, temporary);
        }
    }

    /** Beside the results, which can so be sent to a file. */
    private static void tell(String line) {
        System.err.println(line);
    }
}
