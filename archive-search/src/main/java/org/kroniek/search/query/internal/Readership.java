package org.kroniek.search.query.internal;

import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeFormatter;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.Audience;
import org.kroniek.search.document.ArticleFields;

/**
 * What of the index somebody may search at a moment: the one place where conditions of access become conditions of a query. Every
 * question for articles goes by it. A text that not everybody may read stands in fields of its own, which are only looked into for
 * those who may; so no word of it can be guessed, by no combination of operators.
 */
final class Readership {

    /** An embargo is found to be over so much late at most: questions within that time are the same, and can be cached. */
    private static final int SECONDS = 10;

    /** To the millisecond, since Elasticsearch would take a second for all of itself: and end embargoes within it too early. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /** What is linked to their texts tells others what stands in them. */
    private static final Query RESTRICTED = Clauses.anyOf(ArticleFields.ACCESS, List.of(Access.Kind.REGISTERED));

    private final Audience audience;
    private final Instant now;

    private Readership(Audience audience, Instant now) {
        this.audience = audience;
        this.now = now;
    }

    static Readership of(Audience audience, Clock clock) {
        long seconds = clock.instant().getEpochSecond();
        return new Readership(audience, Instant.ofEpochSecond(seconds - Math.floorMod(seconds, SECONDS)));
    }

    /** Whether texts are searched, and shown, that only those may read who have an account. */
    boolean readsRestricted() {
        return audience != Audience.PUBLIC;
    }

    /** Which fields are searched. */
    FamilyProfile profile() {
        return readsRestricted() ? RelevanceProfile.ALL_ARTICLES : RelevanceProfile.ARTICLES;
    }

    /** What all hits have to be; empty for those who may find everything. */
    Optional<Query> limit() {
        return audience == Audience.STAFF
                ? Optional.empty()
                : Optional.of(Query.of(q -> q.bool(b -> b.mustNot(embargo()))));
    }

    private Query embargo() {
        return Query.of(q -> q.range(r -> r.untyped(
                u -> u.field(ArticleFields.EMBARGO_UNTIL).gt(JsonData.of(MOMENT.format(now))))));
    }

    /** Of what is looked for by persons, organisations, places and events, that which may be found by them. */
    Query linked(Query wanted) {
        return readsRestricted() ? wanted : withoutRestricted(wanted);
    }

    /** The limits within which links are counted. */
    List<Query> linked() {
        return readsRestricted() ? List.of() : List.of(Query.of(q -> q.bool(b -> b.mustNot(RESTRICTED))));
    }

    /** What everybody finds who finds it, apart from what only those may read who have an account. */
    static Query withoutRestricted(Query wanted) {
        return Query.of(q -> q.bool(b -> b.must(wanted).mustNot(RESTRICTED)));
    }
}
