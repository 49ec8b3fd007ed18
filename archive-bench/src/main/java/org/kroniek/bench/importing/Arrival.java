package org.kroniek.bench.importing;

import java.net.URI;
import java.util.function.BooleanSupplier;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.portal.ImportProgress;
import org.kroniek.bench.portal.PortalApi;

/**
 * Whether all articles of an import can be found. Its report is read only now and then: it takes the portal longer than a
 * search, and is needed only to learn that documents were refused.
 */
final class Arrival implements BooleanSupplier {

    private static final int LOOKS_A_REPORT = 10;

    private final PortalApi portal;
    private final URI report;
    private final long before;
    private long expected;
    private int looks;

    /** @param before how many articles there were */
    Arrival(PortalApi portal, URI report, long before, long expected) {
        this.portal = portal;
        this.report = report;
        this.before = before;
        this.expected = expected;
    }

    @Override
    public boolean getAsBoolean() {
        if (++looks % LOOKS_A_REPORT == 0) {
            readReport();
        }
        return portal.total() >= before + expected;
    }

    private void readReport() {
        ImportProgress progress = portal.progress(report);
        if (progress.isOver()) {
            if (!progress.isDone()) {
                throw new BenchException("The import has failed: " + progress);
            }
            expected = progress.created();
        }
    }
}
