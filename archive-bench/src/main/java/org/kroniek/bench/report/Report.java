package org.kroniek.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.importing.ImportResult;
import org.kroniek.bench.search.SearchResult;

/**
 * All results of a run.
 *
 * @param corpus where the documents came from
 * @param searched how many articles the archive had when it was searched
 */
public record Report(String corpus, ImportResult imports, long searched, SearchResult searches) {

    public String markdown() {
        return String.format(Locale.ROOT, """
                # Kroniek against the raw engines

                %s: %,d documents of %,d bytes at the median, %,d searched. %d cores, Java %s.

                %s
                %s""", corpus, imports.delivery().documents(), imports.delivery().medianBytes(), searched,
                Runtime.getRuntime().availableProcessors(), Runtime.version(), new ImportSection(imports),
                new SearchSection(searches));
    }

    /** Writes the report to a file and creates the file's directory where it is missing. */
    public void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, markdown());
        } catch (IOException e) {
            throw new BenchException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
