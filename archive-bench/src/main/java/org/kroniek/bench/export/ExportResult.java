package org.kroniek.bench.export;

import java.util.List;

/** What was measured of files and pages. */
public record ExportResult(long articles, List<ExportRun> files, List<PageTimes> pages) {}
