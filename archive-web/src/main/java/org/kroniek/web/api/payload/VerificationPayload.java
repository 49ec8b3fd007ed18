package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.core.audit.ChainHead;
import org.kroniek.core.audit.TrailFinding;
import org.kroniek.core.audit.TrailReport;

/**
 * What a look through the whole history found.
 *
 * @param sealed entries in the chain
 * @param rows rows of history that were compared with them
 * @param waiting entries still to be sealed
 * @param found how many things are not as they were written
 * @param findings the first of them
 * @param head the last seal: what an auditor compares with an earlier one
 */
@JsonbPropertyOrder({"intact", "sealed", "rows", "waiting", "found", "findings", "head"})
public record VerificationPayload(boolean intact, long sealed, long rows, long waiting, long found,
        List<Finding> findings, Optional<Head> head) {

    /** Something that is not as the archive wrote it. @param place the row, by table and key */
    @JsonbPropertyOrder({"kind", "place", "message"})
    public record Finding(String kind, String place, String message) {

        static Finding of(TrailFinding finding) {
            return new Finding(finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), finding.place(),
                    finding.toString());
        }
    }

    /** The last seal. */
    @JsonbPropertyOrder({"seq", "hash"})
    public record Head(long seq, String hash) {

        static Head of(ChainHead head) {
            return new Head(head.seq(), head.hash());
        }
    }

    public static VerificationPayload of(TrailReport report, List<TrailFinding> findings) {
        return new VerificationPayload(report.isIntact(), report.seals(), report.rows(), report.waiting(),
                report.findings(), findings.stream().map(Finding::of).toList(), report.head().map(Head::of));
    }
}
