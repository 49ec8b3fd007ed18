package org.kroniek.core.access;

import java.time.Duration;

/**
 * How long sessions last (OWASP ASVS 5.0, 7.3).
 *
 * @param idle ends one that nobody uses
 * @param absolute ends any
 */
public record SessionLimits(Duration idle, Duration absolute) {

    public SessionLimits {
        if (!idle.isPositive() || absolute.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "A session may be idle for some time, at most as long as it may last: " + idle + ", " + absolute);
        }
    }
}
