package org.kroniek.web.export;

import java.net.URI;
import java.time.Clock;
import org.kroniek.web.citation.CitedRecords;
import org.kroniek.web.reading.InterfaceLanguage;

/**
 * Whom a file is for.
 *
 * @param site address of the home page, as the reader knows it
 * @param clock for the day of access
 */
public record FileOwner(URI site, Clock clock, InterfaceLanguage language) {

    CitedRecords records() {
        return new CitedRecords(site, clock, language);
    }
}
