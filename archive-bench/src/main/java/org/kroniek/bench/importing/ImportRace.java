package org.kroniek.bench.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kroniek.bench.corpus.Corpus;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.bench.raw.ElasticNode;
import org.kroniek.bench.raw.RawCopy;
import org.kroniek.bench.raw.RawEngines;
import org.kroniek.bench.raw.RawLoad;
import org.kroniek.local.process.Directories;

/**
 * Imports the same documents in turns through the archive and into the raw engines. Both begin with a small part and a
 * lap that do not count, the archive with one more. In each lap the raw engines load what the archive has made of the lap
 * before: the same texts, and rows and documents that neither has seen, whoever goes first.
 */
public final class ImportRace {

    /** Enough to load every class. */
    private static final int WARM_UP = 1_000;

    private final Corpus corpus;
    private final ArchiveSide archive;
    private final RawEngines raw;
    private final ElasticNode node;
    private final Path work;
    private final Consumer<String> progress;

    public ImportRace(Corpus corpus, PortalApi portal, RawEngines raw, ElasticNode node, Path work,
            Consumer<String> progress) {
        this.corpus = corpus;
        this.archive = new ArchiveSide(portal);
        this.raw = raw;
        this.node = node;
        this.work = work;
        this.progress = progress;
    }

    public ImportResult run(int rounds) {
        raw.load(copy(archive.run(delivery("0a", WARM_UP)), "0a"));
        rawLap(copy(archive.run(delivery("0b", Integer.MAX_VALUE)), "0b"));
        Delivery last = delivery("0c", Integer.MAX_VALUE);
        RawCopy ready = copy(archive.run(last), "0c");
        List<ImportRound> laps = new ArrayList<>();
        for (int lap = 1; lap <= rounds; lap++) {
            String edition = String.valueOf(lap);
            Delivery delivery = delivery(edition, Integer.MAX_VALUE);
            ImportRound round = lap % 2 == 1 ? rawFirst(ready, delivery) : oursFirst(ready, delivery);
            laps.add(round);
            progress.accept(String.format(Locale.ROOT, "Import, lap %d of %d: %.2f of the raw rate", lap, rounds,
                    round.ratio()));
            ready = copy(round.ours(), edition);
        }
        return new ImportResult(last, List.copyOf(laps));
    }

    private ImportRound rawFirst(RawCopy ready, Delivery delivery) {
        RawLoad load = rawLap(ready);
        return new ImportRound(ourLap(delivery), load);
    }

    private ImportRound oursFirst(RawCopy ready, Delivery delivery) {
        ArchiveImport ours = ourLap(delivery);
        return new ImportRound(ours, rawLap(ready));
    }

    private RawLoad rawLap(RawCopy ready) {
        node.settle();
        RawLoad load = raw.load(ready);
        Directories.delete(ready.rows());
        return load;
    }

    private ArchiveImport ourLap(Delivery delivery) {
        node.settle();
        return archive.run(delivery);
    }

    private Delivery delivery(String edition, int most) {
        return Delivery.write(corpus, "(" + edition + ")", most, work.resolve("delivery-" + edition + ".jsonl"));
    }

    private RawCopy copy(ArchiveImport imported, String edition) {
        return raw.export(imported.report(), work.resolve("raw-" + edition));
    }
}
