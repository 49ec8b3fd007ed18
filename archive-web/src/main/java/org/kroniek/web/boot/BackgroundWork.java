package org.kroniek.web.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.internal.ImportRunner;
import org.kroniek.search.SearchModule;

/**
 * What the portal does besides answering: it works on imports and keeps the index equal to the archive. Each portal runs
 * both; leases in the database see to it that no two do the same work.
 */
@ApplicationScoped
public class BackgroundWork {

    /** How soon an import is noticed that another portal accepted or left. Own ones wake the loop at once. */
    private static final Duration IMPORT_INTERVAL = Duration.ofSeconds(2);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private ImportRunner runner;

    @Inject
    private SearchModule search;

    private @Nullable Loop imports;

    void start() {
        imports = new Loop("imports", threads, IMPORT_INTERVAL, runner::runAll);
        search.relay().start(threads);
    }

    /** A delivery is waiting. */
    public void importAccepted() {
        Loop loop = imports;
        if (loop != null) {
            loop.wakeUp();
        }
    }

    void stop() {
        if (imports != null) {
            runner.stop();
            imports.close();
        }
        search.relay().close();
    }
}
