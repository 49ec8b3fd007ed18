package org.kroniek.bench.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.bench.BenchException;

/**
 * Reads a list of searches: one a line as kind, query and further parameters with a tab between them. A line without a tab
 * is just a query; empty lines and those that begin with {@code #} are passed over.
 */
public final class SearchList {

    private static final String OWN = "searches.tsv";

    private SearchList() {}

    /** The list that comes with the benchmark. */
    public static List<SearchCase> standard() {
        try (InputStream in = SearchList.class.getResourceAsStream(OWN)) {
            if (in == null) {
                throw new BenchException(OWN + " is missing");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BenchException("Cannot read " + OWN, e);
        }
    }

    public static List<SearchCase> of(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return read(lines);
        } catch (IOException e) {
            throw new BenchException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static List<SearchCase> read(BufferedReader lines) throws IOException {
        List<SearchCase> cases = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(parse(line));
            }
        }
        if (cases.isEmpty()) {
            throw new BenchException("The list of searches is empty");
        }
        return List.copyOf(cases);
    }

    private static SearchCase parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 3) {
            throw new BenchException("More than three columns: " + line);
        }
        return columns.length == 1
                ? new SearchCase("own", line, "")
                : new SearchCase(columns[0], columns[1], columns.length == 3 ? columns[2] : "");
    }
}
