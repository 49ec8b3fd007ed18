package org.kroniek.bench.relevance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.corpus.IdentifiedCorpus;

/**
 * Documents, queries, and what people judged to be relevant.
 *
 * @param name for the report
 * @param grades by document by query
 */
public record JudgedSet(String name, IdentifiedCorpus documents, List<JudgedQuery> queries,
        Map<String, Map<String, Integer>> grades) {

    /** Reads the files of a directory: {@code documents.jsonl} or {@code documents.jsonl.gz}, queries and judgements. */
    public static JudgedSet read(Path directory) {
        JudgedSet set = new JudgedSet(String.valueOf(directory.getFileName()),
                new IdentifiedCorpus(file(directory, "documents.jsonl", "documents.jsonl.gz")),
                QueryFile.read(file(directory, "queries.tsv")), JudgementFile.read(file(directory, "judgements.tsv")));
        if (set.answerable().isEmpty()) {
            throw new BenchException(("No query of %s has a judgement above 0 in judgements.tsv. "
                    + "Use the same ids of queries in both files.").formatted(directory.resolve("queries.tsv")));
        }
        return set;
    }

    private static Path file(Path directory, String... names) {
        return Stream.of(names).map(directory::resolve).filter(Files::isRegularFile).findFirst()
                .orElseThrow(() -> new BenchException("There is no %s in %s. Put the file there."
                        .formatted(String.join(" or ", names), directory)));
    }

    /** The queries for which something is relevant; the others say nothing about an order. */
    public List<JudgedQuery> answerable() {
        return queries.stream().filter(query -> gradesOf(query).values().stream().anyMatch(grade -> grade > 0))
                .toList();
    }

    /** The judgements for a query, by document. */
    public Map<String, Integer> gradesOf(JudgedQuery query) {
        return grades.getOrDefault(query.id(), Map.of());
    }

    /** How many judgements there are for queries that are asked. */
    public int judgements() {
        return answerable().stream().mapToInt(query -> gradesOf(query).size()).sum();
    }

    /** Relevant documents that nobody can find, since they are not among the documents. */
    public Set<String> absent() {
        Set<String> known = documents.ids();
        Set<String> absent = new LinkedHashSet<>();
        answerable().forEach(query -> gradesOf(query).forEach((document, grade) -> {
            if (grade > 0 && !known.contains(document)) {
                absent.add(document);
            }
        }));
        return absent;
    }
}
