package org.kroniek.bench.variants;

import org.kroniek.bench.importing.ArchiveImport;

/**
 * The same articles, imported twice.
 *
 * @param none without any names
 * @param all with all of them
 */
public record VariantRound(ArchiveImport none, ArchiveImport all) {

    /** 1 when names cost nothing. */
    public double ratio() {
        return all.rate().relativeTo(none.rate());
    }
}
