package org.kroniek.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    private static final String CANONICAL = "017e29bc-8dd0-7703-a221-bb04406792a0";

    @Test
    void shouldReadWhatItWrites() {
        ArticleId id = ArticleId.parse(CANONICAL).orElseThrow();

        assertThat(id).isEqualTo(new ArticleId(UUID.fromString(CANONICAL))).hasToString(CANONICAL);
        assertThat(ImportId.parse(CANONICAL)).contains(new ImportId(id.value()));
        assertThat(PublicationId.parse(CANONICAL)).contains(new PublicationId(id.value()));
        assertThat(ImportId.parse(CANONICAL).orElseThrow()).hasToString(CANONICAL);
        assertThat(PublicationId.parse(CANONICAL).orElseThrow()).hasToString(CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "017E29BC-8DD0-7703-A221-BB04406792A0",
            "017e29bc8dd07703a221bb04406792a0", "017e29bc-8dd0-7703-a221-bb04406792a",
            " 017e29bc-8dd0-7703-a221-bb04406792a0",
            "017e29bc-8dd0-7703-a221-bb04406792a0\n", "{017e29bc-8dd0-7703-a221-bb04406792a0}", "../../etc/passwd",
            "017e29bc-8dd0-7703-a221-bb04406792g0"})
    void shouldHaveOneSpellingOnly(String text) {
        assertThat(ArticleId.parse(text)).isEmpty();
        assertThat(ImportId.parse(text)).isEmpty();
        assertThat(PublicationId.parse(text)).isEmpty();
    }

    @Test
    void shouldBeOrderedAsTheDatabaseOrdersThem() {
        ArticleId low = ArticleId.parse("017e29bc-8dd0-7703-a221-bb04406792a0").orElseThrow();
        ArticleId high = ArticleId.parse("f17e29bc-8dd0-7703-a221-bb04406792a0").orElseThrow();

        assertThat(low).as("bytes without sign, unlike UUID.compareTo").isLessThan(high);
    }
}
