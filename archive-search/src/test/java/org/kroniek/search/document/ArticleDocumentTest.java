package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.schema.IndexSchema;

/** From snapshot to JSON, and that the mapping knows every field of it. */
class ArticleDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode written(ArticleSnapshot snapshot) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new ArticleDocumentWriter().write(new ArticleDocumentAssembler().assemble(snapshot), json);
        }
        return JSON.readTree(text.toString());
    }

    private static ArticleSnapshot complete() {
        ArticleSnapshot some = Article.in("nl-BE", "Onrust in Almaty", "Eerste alinea.\n\nTweede.").dated("2022-01")
                .snapshot();
        return new ArticleSnapshot(some.id(), 3, some.publication(), some.headline(), true, some.text(), some.date(),
                some.language(), true, Optional.of("x-1"), Optional.of("Door onze redactie"), Optional.of("Buitenland"),
                Optional.of("https://example.org/1"), "open", some.contentHash(), some.archivedAt(), some.revisedAt());
    }

    @Test
    void shouldHoldAllThatIsSearchedAndShown() throws Exception {
        ArticleSnapshot article = complete();
        assertThat(written(article)).isEqualTo(JSON.readTree("""
                {"id": "%s", "publication": {"id": "%s", "name": "De Courant"}, "language": "nl-BE",
                 "primaryLanguage": "nl", "section": "Buitenland", "byline": "Door onze redactie",
                 "url": "https://example.org/1", "rights": "open", "title": {"nl": "Onrust in Almaty"},
                 "text": {"nl": "Eerste alinea.\\n\\nTweede."}, "lead": "Eerste alinea. Tweede.",
                 "date": "2022-01", "datePrecision": "MONTH", "dates": {"gte": "2022-01-01", "lte": "2022-01-31"},
                 "earliest": "2022-01-01", "latest": "2022-01-31",
                 "timeline": {"gte": "2022-01-01", "lte": "2022-01-31"}, "years": [2022],
                 "suggest": {"input": ["Onrust in Almaty", "in Almaty", "Almaty"], "weight": 19023},
                 "archivedAt": "2026-01-02T03:04:05Z", "revision": 3}
                """.formatted(article.id(), article.publication().id())));
    }

    @Test
    void shouldLeaveOutWhatIsNotKnown() throws Exception {
        JsonNode undated = written(Article.in("it", "!!!", "a").undated().snapshot());
        assertThat(undated.at("/title/other").asText()).isEqualTo("!!!");
        assertThat(undated.fieldNames()).toIterable().doesNotContain("date", "dates", "timeline", "years", "earliest",
                "latest", "suggest", "byline", "section", "url");
        assertThat(written(Article.dutch("a", "b").dated("2022-01/..").snapshot()).get("dates"))
                .isEqualTo(JSON.readTree("{\"gte\": \"2022-01-01\"}"));
    }

    @Test
    void shouldHaveNoFieldThatTheMappingLacks() throws Exception {
        JsonNode mapping = JSON.readTree(IndexSchema.articles().creation(0)).at("/mappings");
        List<String> unknown = new ArrayList<>();
        collectUnknown("", written(complete()), mapping, unknown);
        assertThat(unknown).isEmpty();
        for (String language : List.of("nl", "en", "de", "fr", "ru", "it")) {
            JsonNode document = written(Article.in(language, "Kop", "a").snapshot());
            String field = document.get("title").fieldNames().next();
            assertThat(mapping.at("/properties/title/properties/" + field).isMissingNode()).isFalse();
            assertThat(mapping.at("/properties/text/properties/" + field).isMissingNode()).isFalse();
        }
    }

    private static void collectUnknown(String path, JsonNode value, JsonNode mapping, List<String> unknown) {
        value.properties().forEach(field -> {
            JsonNode mapped = mapping.at("/properties/" + field.getKey());
            boolean isRange = mapped.path("type").asText().endsWith("_range")
                    || mapped.path("type").asText().equals("completion");
            if (mapped.isMissingNode()) {
                unknown.add(path + field.getKey());
            } else if (field.getValue().isObject() && !isRange) {
                collectUnknown(path + field.getKey() + ".", field.getValue(), mapped, unknown);
            }
        });
    }

    @Test
    void shouldReplaceCharactersThatMarkMatches_oneForOne() throws Exception {
        JsonNode document = written(Article.dutch("a\uE000b", "\uE001😀").snapshot());
        assertThat(document.at("/title/nl").asText()).isEqualTo("a\uFFFDb");
        assertThat(document.at("/text/nl").asText()).isEqualTo("\uFFFD😀");
        assertThat(document.get("lead").asText()).isEqualTo("\uFFFD😀");
    }
}
