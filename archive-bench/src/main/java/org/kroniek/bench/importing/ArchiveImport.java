package org.kroniek.bench.importing;

import java.time.Duration;
import org.kroniek.bench.measure.Rate;
import org.kroniek.bench.portal.ImportProgress;

/**
 * One import through the API. All times begin with the first byte sent.
 *
 * @param accepted until the portal has said that every byte is kept
 * @param stored until its report says that all is done
 * @param searchable until a search finds all of them
 */
public record ArchiveImport(ImportProgress report, Duration accepted, Duration stored, Duration searchable) {

    public Rate rate() {
        return new Rate(report.created(), searchable);
    }
}
