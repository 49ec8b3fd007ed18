package org.kroniek.bench.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.corpus.Corpus;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.importing.SettledImport;
import org.kroniek.bench.measure.Rate;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.local.LocalArchive;

/** Exports all articles of an archive, watching the portal's heap; then opens pages early and deep in the same list. */
public final class ExportMeasurement {

    private static final List<String> FORMATS = List.of("ndjson", "csv", "ris", "csl");
    private static final int PARTS = 10;
    private static final int BUFFER = 1 << 16;
    /** Articles between two looks at the heap. */
    private static final int LOOK = 2_000;

    private final Corpus corpus;
    private final HttpCaller http;
    private final LocalArchive archive;
    private final Consumer<String> progress;

    public ExportMeasurement(Corpus corpus, HttpCaller http, LocalArchive archive, Consumer<String> progress) {
        this.corpus = corpus;
        this.http = http;
        this.archive = archive;
        this.progress = progress;
    }

    /** @param work directory for the delivery @param samples how often each page is opened */
    public ExportResult run(Path work, int samples) {
        Delivery delivery = Delivery.write(corpus, "(export)", Integer.MAX_VALUE, work.resolve("articles.jsonl"));
        progress.accept("Importing " + delivery.documents() + " articles");
        SettledImport.of(delivery, http, archive);
        List<ExportRun> files = new ArrayList<>();
        PortalHeap heap = PortalHeap.find();
        FORMATS.forEach(format -> files.add(export(format, heap)));
        DeepPages pages = new DeepPages(http, archive.url(), progress);
        return new ExportResult(delivery.documents(), List.copyOf(files),
                List.of(pages.measure("sort=newest", samples), pages.measure("q=de&sort=relevance", samples)));
    }

    /** Once for the time and once more for the heap: while we look at that, the portal goes on writing. */
    private ExportRun export(String format, PortalHeap heap) {
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(archive.url() + "/api/v1/export?sort=newest&format=" + format)).GET().build();
        HeapUse use = new HeapUse(heap);
        http.read(request, response -> read(format, response, use));
        long begin = System.nanoTime();
        ArticleCount read = http.read(request, response -> read(format, response, (_, _) -> {}));
        Rate articles = new Rate(read.count(), Duration.ofNanos(System.nanoTime() - begin));
        progress.accept(String.format(Locale.ROOT, "%s: %,.0f articles/s", format, articles.perSecond()));
        return new ExportRun(format, articles, read.bytes(), List.copyOf(use.needed), List.copyOf(use.peak));
    }

    /** Is told how far a file is. */
    @FunctionalInterface
    private interface Progress {
        void at(long articles, long total);
    }

    private static ArticleCount read(String format, HttpResponse<InputStream> response, Progress look)
            throws IOException {
        long total = response.headers().firstValueAsLong("X-Total-Count").orElseThrow();
        ArticleCount articles = new ArticleCount(format);
        byte[] buffer = new byte[BUFFER];
        for (int read = response.body().read(buffer); read >= 0; read = response.body().read(buffer)) {
            articles.add(buffer, read);
            look.at(articles.count(), total);
        }
        if (articles.count() != total) {
            throw new BenchException("The file has %d articles instead of %d".formatted(articles.count(), total));
        }
        return articles;
    }

    /** What is in use of the heap in each tenth of a file. */
    private static final class HeapUse implements Progress {

        private final PortalHeap heap;
        private final List<Long> needed = new ArrayList<>();
        private final List<Long> peak = new ArrayList<>();
        private long looked = -LOOK;

        HeapUse(PortalHeap heap) {
            this.heap = heap;
        }

        @Override
        public void at(long articles, long total) {
            if (needed.size() <= Math.min(PARTS - 1, articles * PARTS / total)) {
                peak.add(heap.used());
                heap.collect();
                needed.add(heap.used());
            } else if (articles - looked >= LOOK) {
                looked = articles;
                peak.set(peak.size() - 1, Math.max(peak.getLast(), heap.used()));
            }
        }
    }

    /** Counts articles as they come, by what each has once. */
    private static final class ArticleCount {

        private final byte[] sign;
        private final int extra;
        private int matched;
        private long found;
        private long bytes;

        ArticleCount(String format) {
            String once = switch (format) {
                case "ris" -> "\r\nER  - ";
                case "csl" -> "\"id\":\"kroniek-";
                case "csv" -> "\r\n";
                default -> "\n";
            };
            this.sign = once.getBytes(StandardCharsets.US_ASCII);
            // A table has a header.
            this.extra = format.equals("csv") ? 1 : 0;
        }

        void add(byte[] buffer, int length) {
            for (int i = 0; i < length; i++) {
                if (buffer[i] == sign[matched]) {
                    matched++;
                } else {
                    matched = buffer[i] == sign[0] ? 1 : 0;
                }
                if (matched == sign.length) {
                    matched = 0;
                    found++;
                }
            }
            bytes += length;
        }

        long count() {
            return Math.max(0, found - extra);
        }

        long bytes() {
            return bytes;
        }
    }
}
