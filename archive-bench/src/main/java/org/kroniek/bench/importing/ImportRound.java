package org.kroniek.bench.importing;

import org.kroniek.bench.measure.Rate;
import org.kroniek.bench.raw.RawLoad;

/** One lap of both sides. */
public record ImportRound(ArchiveImport ours, RawLoad raw) {

    /** 1 when the archive imports as fast as the raw engines take the same documents. */
    public double ratio() {
        Rate archive = ours.rate();
        return archive.relativeTo(raw.rate());
    }
}
