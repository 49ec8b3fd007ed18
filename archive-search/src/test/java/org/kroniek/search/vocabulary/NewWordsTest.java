package org.kroniek.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.morphology.Morphology;

class NewWordsTest {

    private final NewWords words = new NewWords(new WordAnalyst(new Morphology()));

    @Test
    void shouldGiveEachWordOnce_untilForgotten() {
        var first = Article.dutch("De prijzen", "Poetin ziet de prijzen. In Almaty protest.").snapshot();
        assertThat(words.of(first)).extracting(WordDocument::id).contains("nl:word:prijzen", "nl:name:almaty",
                "nl:word:protest");
        assertThat(words.of(first)).isEmpty();
        assertThat(words.of(Article.in("de", "Preise", "Protest in Almaty.").snapshot()))
                .extracting(WordDocument::id).contains("de:name:almaty");
        words.forget();
        assertThat(words.of(first)).isNotEmpty();
    }

    @Test
    void shouldTellNamesFromWords() {
        var documents = words.of(Article.dutch("Kop", "De macht van Poetin is groot. Hij heeft de macht.").snapshot());
        assertThat(documents).filteredOn(WordDocument::name).extracting(WordDocument::form).containsExactly("poetin");
        assertThat(documents).filteredOn(word -> word.form().equals("macht")).singleElement()
                .satisfies(word -> assertThat(word.keys()).isEmpty());
    }

    @Test
    void shouldKnowLemmasAndParts() {
        assertThat(words.of(Article.dutch("Kop", "zie de energieprijzen").snapshot()))
                .filteredOn(word -> word.form().equals("energieprijzen")).singleElement().satisfies(word -> {
                    assertThat(word.lemmas()).contains("energieprijs");
                    assertThat(word.parts()).contains("energie", "prijs");
                });
    }
}
