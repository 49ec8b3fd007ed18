package org.kroniek.bench.variants;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.Waiting;
import org.kroniek.bench.corpus.Corpus;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.importing.ArchiveImport;
import org.kroniek.bench.importing.ArchiveSide;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.ImportProgress;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.bench.raw.ElasticNode;
import org.kroniek.local.LocalArchive;

/**
 * Imports the same articles in turns into an archive without names and into one that has all names of a list. Both are on
 * the same services, and neither does anything while the other imports.
 */
public final class VariantRace {

    /** Enough to load every class. */
    private static final int WARM_UP = 1_000;

    private static final Waiting NAMES = new Waiting("The import of the names", Duration.ofMillis(500),
            Duration.ofHours(1));

    private final Corpus corpus;
    private final HttpCaller http;
    private final LocalArchive archive;
    private final ElasticNode node;
    private final Path work;
    private final Consumer<String> progress;

    public VariantRace(Corpus corpus, HttpCaller http, LocalArchive archive, Path work, Consumer<String> progress) {
        this.corpus = corpus;
        this.http = http;
        this.archive = archive;
        this.node = new ElasticNode(http, archive.elasticsearch().url());
        this.work = work;
        this.progress = progress;
    }

    /** @param names the file of names */
    public VariantResult run(Path names, int rounds) {
        NameList list = NameList.write(names, work.resolve("names.jsonl"));
        PortalApi without = new PortalApi(http, archive.url(), archive.adminKey());
        try (SecondArchive second = new SecondArchive(http, archive, work.resolve("second"))) {
            load(list, second.api());
            return new VariantResult(list, delivery("0", Integer.MAX_VALUE),
                    rounds(new ArchiveSide(without), new ArchiveSide(second.api()), rounds));
        }
    }

    private void load(NameList list, PortalApi portal) {
        long start = System.nanoTime();
        URI report = portal.deliver(list.file());
        NAMES.until(() -> portal.progress(report).isOver());
        ImportProgress end = portal.progress(report);
        if (!end.isDone()) {
            throw new BenchException("The names were not imported: " + end);
        }
        progress.accept(String.format(Locale.ROOT, "%,d names of %,d records imported in %.0f s, %d refused",
                list.variants(), list.records(), (System.nanoTime() - start) / 1e9, end.refused()));
    }

    private List<VariantRound> rounds(ArchiveSide without, ArchiveSide with, int rounds) {
        for (Delivery warmUp : List.of(delivery("a", WARM_UP), delivery("b", Integer.MAX_VALUE))) {
            lap(without, warmUp);
            lap(with, warmUp);
        }
        List<VariantRound> laps = new ArrayList<>();
        for (int lap = 1; lap <= rounds; lap++) {
            Delivery delivery = delivery(String.valueOf(lap), Integer.MAX_VALUE);
            VariantRound round = lap % 2 == 1
                    ? withoutFirst(without, with, delivery)
                    : withFirst(without, with, delivery);
            laps.add(round);
            progress.accept(String.format(Locale.ROOT, "Names, lap %d of %d: %.2f of the rate without", lap, rounds,
                    round.ratio()));
        }
        return laps;
    }

    private VariantRound withoutFirst(ArchiveSide without, ArchiveSide with, Delivery delivery) {
        ArchiveImport none = lap(without, delivery);
        return new VariantRound(none, lap(with, delivery));
    }

    private VariantRound withFirst(ArchiveSide without, ArchiveSide with, Delivery delivery) {
        ArchiveImport all = lap(with, delivery);
        return new VariantRound(lap(without, delivery), all);
    }

    private ArchiveImport lap(ArchiveSide side, Delivery delivery) {
        node.settle();
        return side.run(delivery);
    }

    private Delivery delivery(String edition, int most) {
        return Delivery.write(corpus, "(" + edition + ")", most, work.resolve("delivery-" + edition + ".jsonl"));
    }
}
