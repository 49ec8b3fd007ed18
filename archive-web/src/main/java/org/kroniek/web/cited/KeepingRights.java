package org.kroniek.web.cited;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kroniek.web.security.Allowance;
import org.kroniek.web.security.SameOrigin;

/**
 * Who may keep how much: anybody a little, now and then; an editor a lot, whenever. What is kept is kept for ever, so this
 * bounds what strangers can fill a disk with. Safe for use by many threads.
 */
public final class KeepingRights {

    private static final int AN_HOUR = 20;

    private final Allowance allowance;
    private final Optional<URI> site;

    /** @param site address by which readers know the archive, if it was set */
    public KeepingRights(Clock clock, Optional<URI> site) {
        this.allowance = new Allowance(AN_HOUR, clock);
        this.site = site;
    }

    /**
     * The right of one caller; one that is granted counts.
     *
     * @param address of the caller's machine
     */
    public KeepingRight of(boolean isEditor, HttpHeaders headers, String address) {
        if (isEditor) {
            return new KeepingRight.Granted(CitedSearches.MOST);
        }
        if (SameOrigin.isForeign(headers::getHeaderString, site)) {
            return new KeepingRight.Foreign();
        }
        Optional<Duration> wait = allowance.use(address);
        return wait.isPresent()
                ? new KeepingRight.Later(wait.get())
                : new KeepingRight.Granted(CitedSearches.MOST_FOR_ANYBODY);
    }
}
