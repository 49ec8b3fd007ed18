package org.kroniek.web.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.AuthorityHit;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.RelationSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.search.LinkedNames;

/** A reader of authorities that knows a place, and a record that was merged into it. */
record SampleAuthorities(List<AuthoritySnapshot> known) implements AuthorityReader {

    static final AuthorityId ALMATY = new AuthorityId(UUID.fromString("0190a000-0000-7000-8000-0000000000a1"));
    static final AuthorityId MERGED = new AuthorityId(UUID.fromString("0190a000-0000-7000-8000-0000000000a2"));
    static final AuthorityId KAZAKHSTAN = new AuthorityId(UUID.fromString("0190a000-0000-7000-8000-0000000000a3"));

    static AuthorityReader almaty() {
        return new SampleAuthorities(List.of(place()));
    }

    static SearchOutcome<AuthorityAnswer> found() {
        return new SearchOutcome.Answered<>(new AuthorityAnswer(new QueryNode.Everything(), List.of(), 1, 1,
                List.of(new AuthorityHit(ALMATY, 1, AuthorityKind.PLACE, new Labels(Map.of("nl", "Almaty")), List.of(),
                        new Labels(Map.of()), Optional.empty(), Optional.empty(), Optional.empty())),
                Map.of(), Optional.empty(), Optional.empty()));
    }

    static LinkedNames names() {
        return new LinkedNames(almaty(), SampleEvents.none());
    }

    static AuthoritySnapshot place() {
        return new AuthoritySnapshot(ALMATY, AuthorityKind.PLACE, 1, new Labels(Map.of("nl", "Almaty", "ru", "Алматы")),
                List.of(NameVariant.of("Almaty", "nl", NameKind.PREFERRED),
                        NameVariant.of("Alma-Ata", "nl", NameKind.FORMER),
                        NameVariant.of("Алматы", "ru", NameKind.PREFERRED)),
                Optional.of(EdtfDate.parse("1854")), Optional.empty(),
                new Labels(Map.of("nl", "grootste stad van Kazachstan", "en", "largest city of Kazakhstan")),
                Optional.of(new Coordinates(43.25, 76.95)), Optional.of("KZ"),
                List.of(new ExternalIdentifier(IdentifierScheme.WIKIDATA, "Q35493")),
                List.of(new RelationSnapshot("locatedIn", new AuthorityReference(KAZAKHSTAN, AuthorityKind.PLACE,
                        new Labels(Map.of("nl", "Kazachstan"))))),
                List.of(MERGED), Instant.EPOCH);
    }

    @Override
    public Optional<AuthoritySnapshot> authority(AuthorityId id) {
        return known.stream().filter(authority -> authority.id().equals(id)).findFirst();
    }

    @Override
    public Map<AuthorityId, AuthoritySnapshot> authorities(Collection<AuthorityId> ids) {
        return known.stream().filter(authority -> ids.contains(authority.id()))
                .collect(Collectors.toMap(AuthoritySnapshot::id, authority -> authority));
    }

    @Override
    public Optional<AuthorityId> survivor(AuthorityId merged) {
        return known.stream().filter(authority -> authority.absorbed().contains(merged)).map(AuthoritySnapshot::id)
                .findFirst();
    }

    @Override
    public Page<AuthoritySnapshot> list(Optional<AuthorityKind> kind, Optional<AuthorityId> after, int size) {
        return new Page<>(known, Optional.empty());
    }
}
