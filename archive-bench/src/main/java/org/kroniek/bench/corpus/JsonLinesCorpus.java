package org.kroniek.bench.corpus;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Documents of a file of JSON objects, one a line, compressed or not. Lines without any text are passed over. */
public final class JsonLinesCorpus implements Corpus {

    private final Path file;

    public JsonLinesCorpus(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void forEach(Consumer<Document> reader) {
        new JsonLines(file).forEach(line -> LenientFields.document(line).ifPresent(reader));
    }
}
