package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.web.api.problem.StableName;

/**
 * A person, organisation or place.
 *
 * @param preferred names to show, by BCP 47 language
 * @param names every name, with what is known of it
 * @param begin birth or foundation
 * @param end death or dissolution
 * @param coordinates in degrees, WGS 84
 * @param country ISO 3166-1 alpha-2 code, of places
 * @param absorbed ids of records merged into this one; their addresses lead here
 * @param url address of its page, on this site
 */
@JsonbPropertyOrder({"type", "id", "version", "preferred", "names", "begin", "end", "descriptions", "coordinates",
        "country", "identifiers", "relations", "absorbed", "changedAt", "url"})
public record AuthorityPayload(String type, String id, int version, Map<String, String> preferred,
        List<NamePayload> names, Optional<DatePayload> begin, Optional<DatePayload> end,
        Map<String, String> descriptions, Optional<Coordinates> coordinates, Optional<String> country,
        List<IdentifierPayload> identifiers, List<RelationPayload> relations, List<String> absorbed, Instant changedAt,
        String url) {

    /** @param language BCP 47 @param script ISO 15924 @param romanisation scheme by which it was made */
    @JsonbPropertyOrder({"text", "kind", "language", "script", "romanisation"})
    public record NamePayload(String text, String kind, Optional<String> language, Optional<String> script,
            Optional<String> romanisation) {

        static NamePayload of(NameVariant name) {
            return new NamePayload(name.text(), StableName.of(name.kind()), name.language().map(LanguageTag::value),
                    name.script(), name.romanisation());
        }
    }

    /** @param url where the other catalogue tells about it */
    @JsonbPropertyOrder({"scheme", "value", "url"})
    public record IdentifierPayload(String scheme, String value, String url) {

        static IdentifierPayload of(ExternalIdentifier identifier) {
            return new IdentifierPayload(StableName.of(identifier.scheme()), identifier.value(),
                    identifier.scheme().address(identifier.value()));
        }
    }

    /** How it is related to another. */
    @JsonbPropertyOrder({"kind", "target"})
    public record RelationPayload(String kind, AuthorityReferencePayload target) {}

    public static AuthorityPayload of(AuthoritySnapshot authority) {
        return new AuthorityPayload(StableName.of(authority.kind()), authority.id().toString(), authority.version(),
                authority.preferred().byLanguage(), authority.names().stream().map(NamePayload::of).toList(),
                authority.begin().map(DatePayload::of), authority.end().map(DatePayload::of),
                authority.descriptions().byLanguage(), authority.coordinates(), authority.country(),
                authority.identifiers().stream().map(IdentifierPayload::of).toList(),
                authority.relations().stream().map(relation -> new RelationPayload(relation.kind(),
                        AuthorityReferencePayload.of(relation.target()))).toList(),
                authority.absorbed().stream().map(Object::toString).toList(), authority.changedAt(),
                "/authorities/" + authority.id());
    }
}
