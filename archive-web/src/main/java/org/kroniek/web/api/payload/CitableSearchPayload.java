package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.replay.ReplayJson;
import org.kroniek.search.replay.Searched;
import org.kroniek.search.schema.SchemaFingerprint;

/**
 * A search that was kept to be cited.
 *
 * @param url permanent address of its page, on this site
 * @param search its parameters, as in an address
 * @param reading how the query was understood, in the caller's language
 * @param canonical the query as it was understood, written as a query
 * @param additions what was looked for beside its words
 * @param schemas of the indices that were searched
 * @param position of the change log: everything up to there had been indexed
 * @param count how many articles were found
 * @param idsSha256 SHA-256 of the ids in their order, each with a line feed after it: of what {@code idsUrl} gives
 * @param citation a sentence to be copied
 */
@JsonbPropertyOrder({"type", "id", "url", "search", "reading", "canonical", "additions", "schemas", "position", "count",
        "idsSha256", "createdAt", "citation", "articlesUrl", "changesUrl", "idsUrl", "againUrl"})
public record CitableSearchPayload(String type, String id, String url, String search, String reading, String canonical,
        List<AdditionPayload> additions, Map<String, SchemaPayload> schemas, long position, int count,
        String idsSha256, Instant createdAt, String citation, String articlesUrl, String changesUrl, String idsUrl,
        String againUrl) {

    /** @param term word of the query @param kind why @param variants what was looked for too */
    @JsonbPropertyOrder({"term", "kind", "variants"})
    public record AdditionPayload(String term, String kind, List<String> variants) {

        static AdditionPayload of(Expansion expansion) {
            return new AdditionPayload(expansion.term(), expansion.kind().code(), expansion.variants());
        }
    }

    /** @param version raised with every change of the schema */
    @JsonbPropertyOrder({"version", "sha256"})
    public record SchemaPayload(int version, String sha256) {

        static SchemaPayload of(SchemaFingerprint schema) {
            return new SchemaPayload(schema.version(), schema.sha256());
        }
    }

    /** @param language the caller's */
    public static CitableSearchPayload of(CitableSearch search, String citation, String language) {
        Searched searched = ReplayJson.searched(search.searched());
        Map<String, SchemaPayload> schemas = new TreeMap<>();
        ReplayJson.schemas(search.schemas())
                .forEach((family, schema) -> schemas.put(family.label(), SchemaPayload.of(schema)));
        String api = "/api/v1/citable-searches/" + search.id();
        return new CitableSearchPayload("citableSearch", search.id().toString(), "/cited/" + search.id(),
                search.query(), search.reading().in(language).orElse(""), searched.canonical(),
                searched.expansions().stream().filter(Expansion::isActive).map(AdditionPayload::of).toList(), schemas,
                search.position(), search.count(), search.idsSha256().hex(), search.createdAt(), citation,
                api + "/articles", api + "/changes", api + "/ids",
                "/api/v1/search" + (search.query().isEmpty() ? "" : "?" + search.query()));
    }
}
