package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.Happening;
import org.kroniek.search.fixture.Written;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.IndexSchema;

/** From snapshot to JSON, and that the mapping knows every field of it. */
class ArticleDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode written(ArticleSnapshot snapshot) throws IOException {
        return written(snapshot, ArticleLinks.NONE);
    }

    private static JsonNode written(ArticleSnapshot snapshot, ArticleLinks links) throws IOException {
        return Written.json(
                json -> new ArticleDocumentWriter().write(new ArticleDocumentAssembler().assemble(snapshot, links),
                        json));
    }

    private static ArticleSnapshot complete() {
        ArticleSnapshot some = Article.in("nl-BE", "Onrust in Almaty", "Eerste alinea.\n\nTweede.").dated("2022-01")
                .snapshot();
        return new ArticleSnapshot(some.id(), 3, some.publication(), some.headline(), true, some.text(), some.date(),
                some.language(), true, Optional.of("x-1"), Optional.of("Door onze redactie"), Optional.of("Buitenland"),
                Optional.of("https://example.org/1"), "open", some.access(), some.contentHash(), some.archivedAt(),
                some.revisedAt());
    }

    @Test
    void shouldHoldAllThatIsSearchedAndShown() throws Exception {
        ArticleSnapshot article = complete();
        EventSnapshot protest = Happening.of("Protest").snapshot();
        AuthoritySnapshot almaty = Authority.place("Almaty").also("Alma-Ata").snapshot();
        AuthoritySnapshot tokajev = Authority.person("Tokajev").named("en", "Tokayev").also("Tokajev").snapshot();
        AuthoritySnapshot csto = Authority.organisation("CSTO").snapshot();
        ArticleLinks links = ArticleLinks.of(List.of(tokajev, csto, almaty), List.of(protest.reference()))
                .withDuplicates(Optional.of(new DuplicateGroupId(new UUID(7, 7))));
        assertThat(written(article, links)).isEqualTo(JSON.readTree("""
                {"id": "%s", "publication": {"id": "%s", "name": "De Courant"}, "language": "nl-BE",
                 "primaryLanguage": "nl", "section": "Buitenland", "byline": "Door onze redactie",
                 "url": "https://example.org/1", "rights": "open", "title": {"nl": "Onrust in Almaty"},
                 "text": {"nl": "Eerste alinea.\\n\\nTweede."}, "lead": "Eerste alinea. Tweede.", "wordCount": 6,
                 "date": "2022-01", "datePrecision": "MONTH", "dates": {"gte": "2022-01-01", "lte": "2022-01-31"},
                 "earliest": "2022-01-01", "latest": "2022-01-31",
                 "timeline": {"gte": "2022-01-01", "lte": "2022-01-31"}, "years": [2022], "certainIn": "MONTH",
                 "decades": [2020],
                 "suggest": {"input": ["Onrust in Almaty", "in Almaty", "Almaty"], "weight": 19023},
                 "persons": ["%s"], "organisations": ["%s"], "places": ["%s"],
                 "personNames": ["Tokajev", "Tokayev"], "organisationNames": ["CSTO"],
                 "placeNames": ["Almaty", "Alma-Ata"], "eventTitles": ["Protest"],
                 "events": ["%s"], "eventTypes": ["protest"],
                 "duplicateGroup": "00000000-0000-0007-0000-000000000007",
                 "archivedAt": "2026-01-02T03:04:05Z", "revision": 3}
                """.formatted(article.id(), article.publication().id(), tokajev.id(), csto.id(), almaty.id(),
                protest.id())));
    }

    @Test
    void shouldLeaveOutWhatIsNotKnown() throws Exception {
        JsonNode undated = written(Article.in("it", "!!!", "a").undated().snapshot());
        assertThat(undated.at("/title/other").asText()).isEqualTo("!!!");
        assertThat(undated.fieldNames()).toIterable().doesNotContain("date", "dates", "timeline", "years", "decades",
                "earliest",
                "latest", "suggest", "byline", "section", "url", "duplicateGroup");
        assertThat(written(Article.dutch("a", "b").dated("2022-01/..").snapshot()).get("dates"))
                .isEqualTo(JSON.readTree("{\"gte\": \"2022-01-01\"}"));
    }

    @Test
    void shouldHaveNoFieldThatTheMappingLacks() throws Exception {
        ArticleLinks links = ArticleLinks.of(List.of(Authority.person("Tokajev").snapshot(),
                Authority.organisation("CSTO").snapshot(), Authority.place("Almaty").snapshot()),
                List.of(Happening.of("Protest").snapshot().reference()));
        assertThat(Written.unmapped(written(complete(), links), IndexFamily.ARTICLES)).isEmpty();
        JsonNode mapping = JSON.readTree(IndexSchema.of(IndexFamily.ARTICLES).creation(0)).at("/mappings");
        for (String language : List.of("nl", "en", "de", "fr", "ru", "it")) {
            JsonNode document = written(Article.in(language, "Kop", "a").snapshot());
            String field = document.get("title").fieldNames().next();
            assertThat(mapping.at("/properties/title/properties/" + field).isMissingNode()).isFalse();
            assertThat(mapping.at("/properties/text/properties/" + field).isMissingNode()).isFalse();
        }
    }

    @Test
    void shouldBeTheSame_inWhateverOrderTheLinksCome() {
        AuthoritySnapshot almaty = Authority.place("Almaty").snapshot();
        AuthoritySnapshot moscow = Authority.place("Moskou").also("Moskva").snapshot();
        EventReference one = Happening.of("Een").snapshot().reference();
        EventReference two = Happening.of("Twee").type("strike").snapshot().reference();
        assertThat(ArticleLinks.of(List.of(almaty, moscow), List.of(one, two)))
                .isEqualTo(ArticleLinks.of(List.of(moscow, almaty), List.of(two, one)));
    }

    @Test
    void shouldReplaceCharactersThatMarkMatches_oneForOne() throws Exception {
        JsonNode document = written(Article.dutch("a\uE000b", "\uE001😀").snapshot());
        assertThat(document.at("/title/nl").asText()).isEqualTo("a\uFFFDb");
        assertThat(document.at("/text/nl").asText()).isEqualTo("\uFFFD😀");
        assertThat(document.get("lead").asText()).isEqualTo("\uFFFD😀");
    }
}
