package org.kroniek.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedCorpusTest {

    private static final int MANY = 2_000;

    private final List<Document> documents = documents(new GeneratedCorpus(MANY));

    @Test
    void givesTheSameArticles_everyTime() {
        assertThat(documents(new GeneratedCorpus(MANY))).isEqualTo(documents);
    }

    @Test
    void givesAsManyAsAskedFor_noTwoAlike() {
        assertThat(documents).hasSize(MANY).extracting(Document::text).doesNotHaveDuplicates();
    }

    @Test
    void datesArticlesInThePrecisionsOfNewspapers() {
        assertThat(documents).allSatisfy(document -> assertThat(document.date().orElseThrow())
                .matches("20[012]\\d(-[01]\\d(-[0-3]\\d)?)?"));
        assertThat(documents).extracting(document -> document.date().orElseThrow().length()).contains(4, 7, 10);
    }

    @Test
    void hasManyRareWords_amongFewFrequentOnes() {
        Set<String> words = new HashSet<>();
        documents.forEach(document -> words.addAll(List.of(document.text().split("[^\\p{L}-]+"))));

        assertThat(words).hasSizeGreaterThan(5_000).contains("regering", "protesteerden", "Almaty");
    }

    @Test
    void isWrittenInSentencesAndParagraphs() {
        assertThat(documents).allSatisfy(document -> {
            assertThat(document.text()).contains("\n\n");
            assertThat(document.text().split("\n\n")).allMatch(paragraph -> paragraph.matches("[\\p{Lu}].*\\."));
        });
    }

    private static List<Document> documents(Corpus corpus) {
        List<Document> documents = new ArrayList<>();
        corpus.forEach(documents::add);
        return documents;
    }
}
