package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.Labels;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.query.AuthorityHit;

/** What a hit brings along of the document of an authority; the names are those of {@link AuthorityFields}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AuthorityHitSource(AuthorityKind kind, Map<String, String> labels, List<String> names,
        @Nullable Map<String, String> descriptions, SourceValues.@Nullable Point point, @Nullable String country) {

    static final List<String> FIELDS = List.of(AuthorityFields.KIND, AuthorityFields.LABELS, AuthorityFields.NAMES,
            AuthorityFields.DESCRIPTIONS, AuthorityFields.POINT, AuthorityFields.COUNTRY);

    static AuthorityHit read(Hit<AuthorityHitSource> hit) {
        AuthorityHitSource source = Objects.requireNonNull(hit.source(), "A hit without its document");
        return new AuthorityHit(new AuthorityId(UUID.fromString(Objects.requireNonNull(hit.id()))),
                Objects.requireNonNull(hit.version(), "The version was asked for"), source.kind(),
                new Labels(source.labels()),
                source.names().stream().filter(name -> !source.labels().containsValue(name)).toList(),
                SourceValues.labels(source.descriptions()), SourceValues.Point.read(source.point()),
                Optional.ofNullable(source.country()), Optional.ofNullable(hit.score()).filter(Double::isFinite));
    }
}
