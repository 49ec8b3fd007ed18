package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.kroniek.core.history.RecordVersion;

/** The versions of a record, the first one first. */
@JsonbPropertyOrder({"items"})
public record VersionsPayload(List<Version> items) {

    /** One of them. @param published whether readers could see it */
    @JsonbPropertyOrder({"number", "at", "author", "reason", "published"})
    public record Version(int number, Instant at, String author, String reason, boolean published) {

        static Version of(RecordVersion version) {
            return new Version(version.number(), version.at(), version.author(), version.reason(),
                    version.published());
        }
    }

    public static VersionsPayload of(List<RecordVersion> versions) {
        return new VersionsPayload(versions.stream().map(Version::of).toList());
    }
}
