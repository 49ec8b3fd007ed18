package org.kroniek.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.naming.NameKeys;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.document.IndexLanguage;
import org.kroniek.search.document.LinkFields;

class IndexSchemaTest {

    private final IndexSchema schema = IndexSchema.of(IndexFamily.ARTICLES);

    /**
     * When this fails you have changed a schema: raise {@code version} in the family's file and put the new fingerprint
     * here. Portals tell by the version which of two schemas is the newer one. {@code analysis.json} and the Dutch forms are
     * part of all of them.
     */
    @ParameterizedTest
    @CsvSource({"ARTICLES, 6, 817ca00ce28ed37788ae7d35c13b3fda9b9b61d54b737463c7a7375a5f8dc8eb",
            "AUTHORITIES, 2, 2052ba3fbbecf96b82df6d18d676e6977cb0cff20a22515f3c5e07e8ed5ba086",
            "EVENTS, 3, d15d3aafe178342b630320d0ddc42a38c4c1772762715d70151d0b0293bf2500",
            "WORDS, 1, 0972bed52024d80c8e72a21af77a51ea9b2036f6162d5456abda92c8056b4e5b"})
    void shouldHaveANewVersion_whenItHasChanged(IndexFamily family, int version, String sha256) {
        assertThat(IndexSchema.of(family).fingerprint()).isEqualTo(new SchemaFingerprint(version, sha256));
    }

    /** What words sound like is in the index, so it has to be made anew when the rules change. */
    @Test
    void shouldBeNew_whenTheSoundsOfNamesAre() throws Exception {
        JsonNode words = new ObjectMapper().readTree(IndexSchema.of(IndexFamily.WORDS).creation(0));
        assertThat(words.at("/mappings/_meta/sounds").asInt()).isEqualTo(NameKeys.VERSION);
    }

    @Test
    void shouldCarryItsFingerprintAndTheReplicas() throws Exception {
        JsonNode creation = new ObjectMapper().readTree(schema.creation(2));
        assertThat(creation.at("/settings/index/number_of_replicas").asInt()).isEqualTo(2);
        Map<?, ?> meta = new ObjectMapper().convertValue(creation.at("/mappings/_meta"), Map.class);
        assertThat(SchemaFingerprint.of(Map.of("version", meta.get("version"), "sha256", meta.get("sha256"))))
                .isEqualTo(schema.fingerprint());
    }

    @Test
    void shouldKnowEveryFieldThatIsQueried() throws Exception {
        JsonNode mapping = new ObjectMapper().readTree(schema.creation(0)).at("/mappings");
        for (IndexLanguage language : IndexLanguage.values()) {
            for (String parent : List.of(ArticleFields.TITLE, ArticleFields.TEXT)) {
                assertThat(type(mapping, ArticleFields.in(parent, language))).isEqualTo("text");
                assertThat(type(mapping, ArticleFields.folded(parent, language))).isEqualTo("text");
                assertThat(type(mapping, ArticleFields.in(parent, language) + "." + ArticleFields.LITERAL))
                        .isEqualTo("text");
            }
        }
        for (String keyword : List.of(ArticleFields.ID, ArticleFields.PUBLICATION_ID, ArticleFields.PUBLICATION_NAME,
                ArticleFields.LANGUAGE, ArticleFields.PRIMARY_LANGUAGE, ArticleFields.SECTION, ArticleFields.RIGHTS)) {
            assertThat(type(mapping, keyword)).as(keyword).isEqualTo("keyword");
        }
        for (String keyword : List.of(LinkFields.PERSONS, LinkFields.ORGANISATIONS, LinkFields.PLACES,
                LinkFields.AUTHORITIES, ArticleFields.EVENTS, ArticleFields.EVENT_TYPES)) {
            assertThat(type(mapping, keyword)).as(keyword).isEqualTo("keyword");
        }
        assertThat(type(mapping, LinkFields.NAMES)).isEqualTo("text");
        assertThat(type(mapping, DateFields.TIMELINE)).isEqualTo("date_range");
    }

    @Test
    void shouldKnowEveryFieldOfEvents() throws Exception {
        JsonNode mapping = new ObjectMapper().readTree(IndexSchema.of(IndexFamily.EVENTS).creation(0)).at("/mappings");
        for (IndexLanguage language : IndexLanguage.values()) {
            for (String parent : List.of(EventFields.TITLE, EventFields.DESCRIPTION, EventFields.QUOTES)) {
                assertThat(type(mapping, ArticleFields.in(parent, language))).isEqualTo("text");
                assertThat(type(mapping, ArticleFields.folded(parent, language))).isEqualTo("text");
            }
        }
        for (String keyword : List.of(EventFields.ID, EventFields.TYPE_CODE, LinkFields.PERSONS,
                LinkFields.ORGANISATIONS, LinkFields.PLACES, LinkFields.AUTHORITIES, EventFields.PARENT)) {
            assertThat(type(mapping, keyword)).as(keyword).isEqualTo("keyword");
        }
        assertThat(type(mapping, LinkFields.NAMES)).isEqualTo("text");
        assertThat(type(mapping, EventFields.POINTS)).isEqualTo("geo_point");
        assertThat(type(mapping, DateFields.HOURS)).isEqualTo("date_range");
        assertThat(type(mapping, DateFields.DECADES)).isEqualTo("short");
    }

    @Test
    void shouldKnowEveryFieldOfAuthorities() throws Exception {
        JsonNode mapping = new ObjectMapper().readTree(IndexSchema.of(IndexFamily.AUTHORITIES).creation(0))
                .at("/mappings");
        for (String keyword : List.of(AuthorityFields.ID, AuthorityFields.KIND, AuthorityFields.SORT + ".nl",
                AuthorityFields.SORT + ".en", AuthorityFields.COUNTRY)) {
            assertThat(type(mapping, keyword)).as(keyword).isEqualTo("keyword");
        }
        assertThat(type(mapping, AuthorityFields.NAMES)).isEqualTo("text");
        assertThat(type(mapping, AuthorityFields.PREFERRED)).isEqualTo("text");
    }

    private static String type(JsonNode mapping, String field) {
        JsonNode found = mapping;
        for (String name : field.split("\\.", -1)) {
            found = found.path("properties").has(name)
                    ? found.path("properties").path(name)
                    : found.path("fields").path(name);
        }
        return found.path("type").asText();
    }

    @Test
    void shouldSupersedeOlderOnesOnly() {
        SchemaFingerprint ours = new SchemaFingerprint(2, "a");
        assertThat(ours.supersedes(SchemaFingerprint.UNKNOWN)).isTrue();
        assertThat(ours.supersedes(new SchemaFingerprint(1, "b"))).isTrue();
        assertThat(ours.supersedes(new SchemaFingerprint(2, "b"))).isTrue();
        assertThat(ours.supersedes(ours)).isFalse();
        assertThat(ours.supersedes(new SchemaFingerprint(3, "b"))).isFalse();
        assertThat(SchemaFingerprint.of(Map.of("version", "x"))).isEqualTo(SchemaFingerprint.UNKNOWN);
    }
}
