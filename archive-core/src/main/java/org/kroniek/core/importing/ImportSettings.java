package org.kroniek.core.importing;

import java.time.Duration;
import org.kroniek.core.importing.zip.ZipLimits;

/**
 * Limits of imports.
 *
 * @param maxDocumentBytes the largest single document. 16 MiB is some eight novels; beyond it is a mistake
 * @param maxDeliveryBytes the largest delivery: it is kept in the database until it has been dealt with
 * @param batchSize documents a transaction; short, since an open transaction holds back readers of the change log
 * @param batchBytes a batch is stored early when its documents are this large together
 * @param zip what may come out of an archive
 * @param lease how long a portal that no longer answers keeps an import from the others
 */
public record ImportSettings(int maxDocumentBytes, long maxDeliveryBytes, int batchSize, int batchBytes,
        Duration lease, ZipLimits zip) {

    public static final ImportSettings DEFAULT = new ImportSettings(16 << 20, 4L << 30, 200, 4 << 20,
            Duration.ofSeconds(30), ZipLimits.DEFAULT);

    public ImportSettings {
        if (maxDocumentBytes < 1 || maxDeliveryBytes < maxDocumentBytes || batchSize < 1 || batchBytes < 1) {
            throw new IllegalArgumentException("Limits must be positive, and a delivery must hold a document");
        }
    }
}
