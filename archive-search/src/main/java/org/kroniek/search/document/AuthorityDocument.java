package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.text.Labels;

/**
 * A person, organisation or place as it stands in the index. It tells nothing of versions and merges: after a merge was
 * undone the document is again what it was.
 *
 * @param labels preferred names by language
 * @param names all names, each once
 * @param sortKeys by which it is sorted, by language of the portal
 */
public record AuthorityDocument(AuthorityId id, AuthorityKind kind, Labels labels, Set<String> names,
        Map<String, String> sortKeys, Labels descriptions, Optional<Coordinates> coordinates,
        Optional<String> country) implements IndexDocument {

    /** Makes the document of an authority from its snapshot, and from nothing else. */
    public static AuthorityDocument of(AuthoritySnapshot authority) {
        Set<String> names = new LinkedHashSet<>(authority.preferred().byLanguage().values());
        authority.names().stream().map(NameVariant::text).forEach(names::add);
        return new AuthorityDocument(authority.id(), authority.kind(), authority.preferred(), names,
                SortKey.ofEachLanguage(authority.preferred()), authority.descriptions(), authority.coordinates(),
                authority.country());
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(AuthorityFields.ID, id.toString());
        json.writeStringField(AuthorityFields.KIND, kind.name());
        JsonFields.texts(AuthorityFields.PREFERRED, new LinkedHashSet<>(labels.byLanguage().values()), json);
        JsonFields.texts(AuthorityFields.NAMES, names, json);
        JsonFields.texts(AuthorityFields.EXACT_NAMES,
                names.stream().map(FoldedName::of).collect(Collectors.toCollection(LinkedHashSet::new)), json);
        JsonFields.labels(AuthorityFields.LABELS, labels, json);
        JsonFields.labels(AuthorityFields.DESCRIPTIONS, descriptions, json);
        JsonFields.labels(AuthorityFields.SORT, new Labels(sortKeys), json);
        JsonFields.point(AuthorityFields.POINT, coordinates, json);
        JsonFields.text(AuthorityFields.COUNTRY, country, json);
        json.writeEndObject();
    }
}
