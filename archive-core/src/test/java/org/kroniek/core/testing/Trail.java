package org.kroniek.core.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.audit.TrailFinding;
import org.kroniek.core.audit.TrailReport;
import org.kroniek.core.audit.internal.HeadFile;
import org.kroniek.core.audit.internal.PostgresTrailVerification;
import org.kroniek.core.audit.internal.TrailSealer;

/**
 * The trail of a database, with the file that keeps its heads.
 *
 * @param verification as the portal's role sees the database
 */
public record Trail(TrailSealer sealer, PostgresTrailVerification verification) {

    public static Trail of(CoreDatabase database, Clock clock, Path heads) {
        Optional<HeadFile> file = Optional.of(new HeadFile(heads));
        return new Trail(new TrailSealer(database.entities(), database.transactions(), clock, file),
                new PostgresTrailVerification(database.dataSource()::getConnection, file));
    }

    /** All that is found, as sentences. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        verification.verify(finding -> findings.add(finding.toString()));
        return findings;
    }

    /** What is found, by kind. */
    public List<TrailFinding.Kind> kinds() {
        List<TrailFinding.Kind> kinds = new ArrayList<>();
        verification.verify(finding -> kinds.add(finding.kind()));
        return kinds;
    }

    public TrailReport report() {
        return verification.verify(_ -> {});
    }
}
