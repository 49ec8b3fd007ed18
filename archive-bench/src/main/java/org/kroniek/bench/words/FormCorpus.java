package org.kroniek.bench.words;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kroniek.bench.corpus.Corpus;
import org.kroniek.bench.corpus.Document;

/** Word forms as articles: each is the whole text of one, so that what is found is a form. */
record FormCorpus(Set<String> forms, String language) implements Corpus {

    @Override
    public String name() {
        return "word forms";
    }

    /** Without a title: the archive takes the text's first words, which are all of them. */
    @Override
    public void forEach(Consumer<Document> reader) {
        forms.forEach(form -> reader.accept(new Document(form, Optional.empty(), Optional.of("Word forms"),
                Optional.empty(), Optional.of(language), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(form))));
    }
}
