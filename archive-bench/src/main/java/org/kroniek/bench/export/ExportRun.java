package org.kroniek.bench.export;

import java.util.List;
import org.kroniek.bench.measure.Rate;

/**
 * One file.
 *
 * @param needed bytes of the portal's heap that are in use after a collection, at the beginning of each tenth of the file
 * @param peak bytes in use at most, with what nobody needs any more, in each tenth
 */
public record ExportRun(String format, Rate articles, long bytes, List<Long> needed, List<Long> peak) {}
