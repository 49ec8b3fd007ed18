package org.kroniek.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMeasurementTest {

    private static final String LINE = """
            {"id":"a1-en","story":"a1","title":"Visit","lang":"en","text":"%s",
             "entities":[{"entity":"P1","type":"PER","name":"Steve Jobs","link":"Steve_Jobs","mentions":["Steve Jobs","Jobs"]},
                         {"entity":"L1","type":"LOC","name":"San Jose","link":null,"mentions":["San Jose , California"]},
                         {"entity":"X1","type":"PRO","name":"iPod","link":null,"mentions":["the iPod"]}]}""";

    @Test
    void shouldReadPersonsOrganisationsAndPlaces() {
        AnnotatedArticle article = AnnotatedFile.article(LINE.formatted("Text."));

        assertThat(article.entities()).extracting(AnnotatedEntity::id).containsExactly("P1", "L1");
        assertThat(article.entities().getLast().mentions()).containsExactly("San Jose, California");
        assertThat(article.entities().getLast().link()).isEmpty();
    }

    @Test
    void shouldLinkTheNamesOfTheFirstFiveSentences() {
        NameResult result = measured("Steve Jobs came. He sat. One. Two. Jobs left. He saw San Jose.");

        assertThat(result.byLanguage()).containsEntry("en", new LinkScore(2, 0, 2, 0));
        assertThat(result.articles()).isOne();
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void shouldTellWhatIsMissed() {
        NameResult result = measured("It is in San Jose-West. They saw Steve Jobs Junior.");

        assertThat(result.all().missed()).isOne();
        assertThat(result.errors()).singleElement().asString().contains("a1-en", "missed", "Steve Jobs");
    }

    private static NameResult measured(String text) {
        return new NameMeasurement(List.of(AnnotatedFile.article(LINE.formatted(text)))).measure(List.of("en"));
    }
}
