package org.kroniek.web.boot;

import org.kroniek.core.rights.internal.EmbargoEnds;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.undo.internal.UndoRunner;
import org.kroniek.core.analysis.internal.NameMatchingRunner;
import org.kroniek.core.audit.internal.TrailSealer;
import org.kroniek.core.duplicate.internal.NearDuplicateRunner;
import org.kroniek.core.importing.internal.ImportRunner;
import org.kroniek.search.SearchModule;

/**
 * What the portal does besides answering: it works on imports, brings changed names to stored articles, finds near-duplicates, writes
 * down that embargoes have ended, seals the trail and keeps the index equal to the archive. Each portal does all of it; leases and
 * locks in the database see to it that no two do the same work.
 */
@ApplicationScoped
public class BackgroundWork {

    /** How soon an import is noticed that another portal accepted or left. Own ones wake the loop at once. */
    private static final Duration IMPORT_INTERVAL = Duration.ofSeconds(2);

    /** How soon it is noticed that names have changed, by whichever portal: a look at two rows. */
    private static final Duration NAMES_INTERVAL = Duration.ofSeconds(1);

    /** How soon an article is compared with the others, by whichever portal. */
    private static final Duration DUPLICATES_INTERVAL = Duration.ofSeconds(1);

    /** How soon an embargo that is over is written down; nobody waits for it to read the article. */
    private static final Duration EMBARGO_INTERVAL = Duration.ofSeconds(5);

    /** How soon an entry of the trail is sealed: until then only the rows themselves speak for it. */
    private static final Duration SEALS_INTERVAL = Duration.ofSeconds(1);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private ImportRunner runner;

    @Inject
    private UndoRunner undos;

    @Inject
    private NameMatchingRunner matching;

    @Inject
    private NearDuplicateRunner comparing;

    @Inject
    private EmbargoEnds embargoes;

    @Inject
    private TrailSealer sealer;

    @Inject
    private SearchModule search;

    private @Nullable Loop imports;
    private @Nullable Loop undoing;
    private @Nullable Loop names;
    private @Nullable Loop duplicates;
    private @Nullable Loop ends;
    private @Nullable Loop seals;

    void start() {
        imports = new Loop("imports", threads, IMPORT_INTERVAL, runner::runAll);
        undoing = new Loop("undos", threads, IMPORT_INTERVAL, undos::runAll);
        names = new Loop("names", threads, NAMES_INTERVAL, matching::runAll);
        duplicates = new Loop("duplicates", threads, DUPLICATES_INTERVAL, comparing::runAll);
        ends = new Loop("embargoes", threads, EMBARGO_INTERVAL, embargoes::runAll);
        seals = new Loop("seals", threads, SEALS_INTERVAL, sealer::sealAll);
        search.relay().start(threads);
    }

    /** A delivery is waiting. */
    public void importAccepted() {
        Loop loop = imports;
        if (loop != null) {
            loop.wakeUp();
        }
    }

    /** An import is to be undone. */
    public void undoBegun() {
        Loop loop = undoing;
        if (loop != null) {
            loop.wakeUp();
        }
    }

    void stop() {
        if (imports != null) {
            runner.stop();
            imports.close();
        }
        if (undoing != null) {
            undos.stop();
            undoing.close();
        }
        if (names != null) {
            matching.stop();
            names.close();
        }
        if (duplicates != null) {
            comparing.stop();
            duplicates.close();
        }
        if (ends != null) {
            embargoes.stop();
            ends.close();
        }
        search.relay().close();
        if (seals != null) {
            seals.close();
            sealer.finish();
        }
    }
}
