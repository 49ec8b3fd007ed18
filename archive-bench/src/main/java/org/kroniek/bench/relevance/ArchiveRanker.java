package org.kroniek.bench.relevance;

import java.util.List;
import java.util.Optional;
import org.kroniek.bench.importing.SettledImport;
import org.kroniek.bench.portal.HitPages;

/** The archive, asked over its API as a reader asks. */
record ArchiveRanker(HitPages hits, SettledImport imported) implements Ranker {

    @Override
    public String name() {
        return "the archive";
    }

    @Override
    public Optional<List<String>> rank(JudgedQuery query, int most) {
        return hits.read(query.parameters(), most).map(found -> found.stream().map(imported::externalId).toList());
    }
}
