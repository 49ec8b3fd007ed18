package org.kroniek.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.web.portal.SampleEvents;

@DisplayName("A question about a record that was merged")
class LinkedNamesTest {

    private static final String MERGED = "0190a000-0000-7000-8000-0000000000a1";
    private static final String SURVIVOR = "0190a000-0000-7000-8000-0000000000a2";

    private final LinkedNames names = new LinkedNames(new OneMerge(), SampleEvents.none());

    @Test
    void shouldAskForWhatItWasMergedInto() {
        SearchParameters asked = read(Map.of("q", List.of("almaty"), "person", List.of(MERGED, SURVIVOR), "with",
                List.of(MERGED), "cursor", List.of("abc")));

        assertThat(names.followed(asked)).isEqualTo(read(Map.of("q", List.of("almaty"), "person", List.of(SURVIVOR),
                "with", List.of(SURVIVOR), "cursor", List.of("abc"))));
    }

    @Test
    void shouldAskTheSameOfEvents() {
        EventParameters asked = events(Map.of("place", List.of(MERGED), "cursor", List.of("abc")));

        assertThat(names.followed(asked))
                .isEqualTo(events(Map.of("place", List.of(SURVIVOR), "cursor", List.of("abc"))));
    }

    private static SearchParameters read(Map<String, List<String>> parameters) {
        return valid(SearchParameters.read(parameters));
    }

    private static EventParameters events(Map<String, List<String>> parameters) {
        return valid(EventParameters.read(parameters));
    }

    private static <T> T valid(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T understood) -> understood;
            case Parsed.Invalid<T> invalid -> throw new AssertionError(invalid);
        };
    }

    /** Knows where one record went, and no other. */
    private record OneMerge() implements AuthorityReader {

        @Override
        public Optional<AuthorityId> survivor(AuthorityId merged) {
            return merged.value().equals(UUID.fromString(MERGED))
                    ? Optional.of(new AuthorityId(UUID.fromString(SURVIVOR)))
                    : Optional.empty();
        }

        @Override
        public Optional<AuthoritySnapshot> authority(AuthorityId id) {
            return Optional.empty();
        }

        @Override
        public Map<AuthorityId, AuthoritySnapshot> authorities(Collection<AuthorityId> ids) {
            return Map.of();
        }

        @Override
        public Page<AuthoritySnapshot> list(Optional<AuthorityKind> kind, Optional<AuthorityId> after, int size) {
            return new Page<>(List.of(), Optional.empty());
        }
    }
}
