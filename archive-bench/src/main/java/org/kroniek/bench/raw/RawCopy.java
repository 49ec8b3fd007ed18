package org.kroniek.bench.raw;

import java.nio.file.Path;
import java.util.List;

/**
 * What one import has left in both engines, ready to be loaded again without the archive.
 *
 * @param documents how many articles
 * @param rows directory with the rows for {@code COPY}
 * @param bulkRequests files with the documents for {@code _bulk}
 */
public record RawCopy(int documents, Path rows, List<Path> bulkRequests) {}
