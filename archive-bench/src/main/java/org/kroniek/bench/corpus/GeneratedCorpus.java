package org.kroniek.bench.corpus;

import java.util.function.Consumer;

/** Articles made up of Dutch words. The same number gives the same articles on every machine. */
public final class GeneratedCorpus implements Corpus {

    private final int size;

    public GeneratedCorpus(int size) {
        this.size = size;
    }

    @Override
    public String name() {
        return "generated Dutch-like text";
    }

    @Override
    public void forEach(Consumer<Document> reader) {
        for (int number = 0; number < size; number++) {
            reader.accept(new GeneratedArticle(number).document());
        }
    }
}
