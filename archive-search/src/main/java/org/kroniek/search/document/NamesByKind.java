package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthoritySnapshot;

/**
 * Every name, in whatever language and spelling, of whom and what a record is linked to, each once.
 *
 * @param known names of authorities, by what they are
 * @param others names of which it is not known whose they are
 */
public record NamesByKind(Map<AuthorityKind, Set<String>> known, Set<String> others) {

    /** No names. */
    public static NamesByKind empty() {
        return new NamesByKind(new EnumMap<>(AuthorityKind.class), new LinkedHashSet<>());
    }

    /** The names of these. */
    static NamesByKind of(List<AuthoritySnapshot> authorities) {
        NamesByKind names = empty();
        authorities.forEach(authority -> names.add(authority.kind(),
                authority.names().stream().map(NameVariant::text).toList()));
        return names;
    }

    void add(AuthorityKind kind, Collection<String> names) {
        known.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).addAll(names);
    }

    void write(JsonGenerator json) throws IOException {
        for (Map.Entry<AuthorityKind, Set<String>> kind : known.entrySet()) {
            JsonFields.texts(LinkFields.namesOf(kind.getKey()), kind.getValue(), json);
        }
        JsonFields.texts(LinkFields.NAMES, others, json);
    }
}
