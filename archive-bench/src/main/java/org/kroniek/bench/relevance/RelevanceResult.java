package org.kroniek.bench.relevance;

import java.util.List;

/**
 * What all sides have brought for the same queries.
 *
 * @param sides the archive first
 */
public record RelevanceResult(JudgedSet judged, List<RankerResult> sides) {}
