package org.kroniek.search.query.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;

/** Values as documents of several families have them. */
final class SourceValues {

    private SourceValues() {}

    /** A {@code geo_point}. */
    record Point(double lat, double lon) {

        static Optional<Coordinates> read(@Nullable Point point) {
            return Optional.ofNullable(point).map(found -> new Coordinates(found.lat(), found.lon()));
        }
    }

    /** A term of a vocabulary. */
    record Term(String code, @Nullable Map<String, String> labels) {

        TermSnapshot read() {
            return new TermSnapshot(code, SourceValues.labels(labels));
        }
    }

    /** Labels of which there may be none. */
    static Labels labels(@Nullable Map<String, String> byLanguage) {
        return byLanguage == null ? Labels.NONE : new Labels(byLanguage);
    }

    static Optional<AuthorityId> authority(@Nullable String id) {
        return Optional.ofNullable(id).map(UUID::fromString).map(AuthorityId::new);
    }
}
