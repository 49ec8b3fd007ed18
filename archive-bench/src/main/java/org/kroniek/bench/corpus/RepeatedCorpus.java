package org.kroniek.bench.corpus;

import java.util.function.Consumer;

/** A small corpus several times over, so that an import takes long enough to be measured. */
public final class RepeatedCorpus implements Corpus {

    private final Corpus corpus;
    private final int copies;

    public RepeatedCorpus(Corpus corpus, int copies) {
        this.corpus = corpus;
        this.copies = copies;
    }

    @Override
    public String name() {
        return copies == 1 ? corpus.name() : corpus.name() + " × " + copies;
    }

    @Override
    public void forEach(Consumer<Document> reader) {
        for (int i = 0; i < copies; i++) {
            corpus.forEach(reader);
        }
    }
}
