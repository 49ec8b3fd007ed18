package org.kroniek.bench.corpus;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Documents of a file that others refer to: each has a text, and an id that no other has. A line without either is an error,
 * since whoever refers to it would look for it in vain.
 */
public final class IdentifiedCorpus implements Corpus {

    private final Path file;
    private final Map<String, Integer> lines = new HashMap<>();

    /** Reads the file once to see whether every line is as it should be. */
    public IdentifiedCorpus(Path file) {
        this.file = file;
        new JsonLines(file).forEachNumbered((line, number) -> {
            Integer before = lines.putIfAbsent(document(line, number).id().orElseThrow(), number);
            if (before != null) {
                throw new MalformedLine(file, number).exception("has the id of line " + before,
                        "Give each document an id of its own.");
            }
        });
    }

    /** The ids of all documents. */
    public Set<String> ids() {
        return Set.copyOf(lines.keySet());
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void forEach(Consumer<Document> reader) {
        new JsonLines(file).forEachNumbered((line, number) -> reader.accept(document(line, number)));
    }

    private Document document(JsonObject line, int number) {
        Document document = LenientFields.document(line).orElseThrow(() -> new MalformedLine(file, number)
                .exception("has no text", "Give the document a field text that is not empty, or take the line out."));
        if (document.id().isEmpty()) {
            throw new MalformedLine(file, number).exception("has no id",
                    "Give the document a field id or externalId, by which the judgements call it.");
        }
        return document;
    }
}
