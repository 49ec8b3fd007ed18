package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.analysis.NameMatchingProgress;
import org.kroniek.web.api.problem.StableName;

/**
 * How far the articles have been read with the names as they are now.
 *
 * @param state up-to-date, waiting or running
 * @param seen articles gone through
 * @param total of these
 * @param changed articles whose mentions changed
 */
@JsonbPropertyOrder({"state", "seen", "total", "changed", "startedAt", "finishedAt"})
public record NameMatchingPayload(String state, long seen, long total, long changed, Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    public static NameMatchingPayload of(NameMatchingProgress progress) {
        return new NameMatchingPayload(StableName.of(progress.state()), progress.seen(), progress.total(),
                progress.changed(), progress.startedAt(), progress.finishedAt());
    }
}
