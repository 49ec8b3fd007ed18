package org.kroniek.core.audit;

import java.util.Optional;

/**
 * What a look through the whole history found.
 *
 * @param seals how many entries the chain holds
 * @param rows how many rows of history were compared with it
 * @param waiting how many entries are still to be sealed; a running archive does so within seconds
 * @param findings how many things are not as they were written
 * @param head the last seal
 */
public record TrailReport(long seals, long rows, long waiting, long findings, Optional<ChainHead> head) {

    public boolean isIntact() {
        return findings == 0;
    }
}
