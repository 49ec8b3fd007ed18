package org.kroniek.bench.corpus;

import java.util.function.Consumer;

/** Documents that can be gone through any number of times, always the same ones in the same order. */
public interface Corpus {

    /** For the report. */
    String name();

    void forEach(Consumer<Document> reader);
}
