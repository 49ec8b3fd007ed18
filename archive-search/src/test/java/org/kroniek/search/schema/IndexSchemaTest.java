package org.kroniek.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.IndexLanguage;

class IndexSchemaTest {

    private final IndexSchema schema = IndexSchema.articles();

    /**
     * When this fails you have changed the schema: raise {@code version} in articles.json and put the new fingerprint
     * here. Portals tell by the version which of two schemas is the newer one.
     */
    @Test
    void shouldHaveANewVersion_whenItHasChanged() {
        assertThat(schema.fingerprint()).isEqualTo(
                new SchemaFingerprint(1, "9737ec4115ed7592b0217f582d6a6620f40b2b581ac1f17ffb0e89731a0045b2"));
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
        assertThat(type(mapping, ArticleFields.TIMELINE)).isEqualTo("date_range");
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
